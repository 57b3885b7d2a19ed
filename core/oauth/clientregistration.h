// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace Lanyard {

class DpopKey;

//! The names of RFC 7591 §2 and OpenID Connect Core §9 for how a client proves itself at the token endpoint.
enum class ClientAuthMethod { None, ClientSecretBasic, ClientSecretPost };

[[nodiscard]] QString methodName(ClientAuthMethod method);
[[nodiscard]] std::optional<ClientAuthMethod> clientAuthMethod(const QString &name);
//! What suits the server's offer (RFC 8414 §2, token_endpoint_auth_methods_supported): Basic is the default of RFC 6749
//! §2.3.1.
[[nodiscard]] ClientAuthMethod preferredMethod(bool hasSecret, const QStringList &offered);

//! Who we are to a server (RFC 6749 §2). A native client has no secret that is worth the name (RFC 8252 §8.5); where a
//! server insists on one, it is kept with the account's secrets.
struct ClientRegistration
{
    QString clientId;
    Secret clientSecret;
    ClientAuthMethod authMethod = ClientAuthMethod::None;
    //! Where we registered ourselves (RFC 7591): what the server holds of us, without what is secret; empty otherwise.
    QJsonObject metadata{};
    Secret registrationAccessToken{}; //!< for the ClientConfigurationEndpoint (RFC 7592 §3)
    //! What the account's tokens are bound to (RFC 9449); nothing where they are bearer tokens.
    std::shared_ptr<DpopKey> dpopKey {};

    [[nodiscard]] bool isDynamic() const { return !metadata.isEmpty(); }
};

} // namespace Lanyard
