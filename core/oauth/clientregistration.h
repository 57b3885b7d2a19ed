// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>
#include <lanyard/jose/privatekey.h>

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Lanyard {

//! The names of RFC 7591 §2 and OpenID Connect Core §9 for how a client proves itself at the token endpoint.
enum class ClientAuthMethod { None, ClientSecretBasic, ClientSecretPost };

[[nodiscard]] QString methodName(ClientAuthMethod method);
[[nodiscard]] std::optional<ClientAuthMethod> clientAuthMethod(const QString &name);
//! What suits the server's offer (RFC 8414 §2, token_endpoint_auth_methods_supported): Basic is the default of RFC 6749
//! §2.3.1.
[[nodiscard]] ClientAuthMethod preferredMethod(bool hasSecret, const QStringList &offered);

//! Whether metadata of a client came from a registration endpoint: only that puts the client's id there (RFC 7591 §3.2.1).
[[nodiscard]] bool isDynamicRegistration(const QJsonObject &clientMetadata);

//! Who we are to a server (RFC 6749 §2). A native client has no secret that is worth the name (RFC 8252 §8.5); where a
//! server insists on one, it is kept with the account's secrets.
struct ClientRegistration
{
    QString clientId;
    Secret clientSecret;
    ClientAuthMethod authMethod = ClientAuthMethod::None;
    //! What the server holds of us, without what is secret: its own answer where we registered ourselves (RFC 7591), else
    //! what the person says was registered, such as id_token_signed_response_alg; may be empty.
    QJsonObject metadata{};
    Secret registrationAccessToken{}; //!< for the ClientConfigurationEndpoint (RFC 7592 §3)

    std::optional<PrivateKey> decryptionKey{}; //!< opens what the server encrypts to us (OpenID Connect Core §10.2)

    [[nodiscard]] bool isDynamic() const { return isDynamicRegistration(metadata); }
};

} // namespace Lanyard
