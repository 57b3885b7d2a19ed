// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientassertionquirks.h"

#include <lanyard/base/secret.h>
#include <lanyard/jose/privatekey.h>

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace Lanyard {

class DpopKey;

//! The names of RFC 7591 §2 and OpenID Connect Core §9 for how a client proves itself at the token endpoint.
//! The last two are of RFC 8705 §2.
enum class ClientAuthMethod {
    None,
    ClientSecretBasic,
    ClientSecretPost,
    ClientSecretJwt,
    PrivateKeyJwt,
    TlsClientAuth,
    SelfSignedTlsClientAuth,
};

[[nodiscard]] QString methodName(ClientAuthMethod method);
[[nodiscard]] std::optional<ClientAuthMethod> clientAuthMethod(const QString &name);
[[nodiscard]] QStringList clientAuthMethodNames();
//! What the method needs.
[[nodiscard]] bool needsClientSecret(ClientAuthMethod method);
[[nodiscard]] bool needsPrivateKey(ClientAuthMethod method);
[[nodiscard]] bool needsCertificate(ClientAuthMethod method);

//! Whether metadata of a client came from a registration endpoint: only that puts the client's id there (RFC 7591
//! §3.2.1).
[[nodiscard]] bool isDynamicRegistration(const QJsonObject &clientMetadata);

//! Who we are to a server (RFC 6749 §2). A native client has no secret that is worth the name (RFC 8252 §8.5); where a
//! server insists on one, it is kept with the account's secrets.
struct ClientRegistration
{
    QString clientId;
    Secret clientSecret;
    ClientAuthMethod authMethod = ClientAuthMethod::None;
    //! What the server holds of us, without what is secret: its own answer where we registered ourselves (RFC 7591),
    //! else what the person says was registered, such as id_token_signed_response_alg; may be empty.
    QJsonObject metadata{};
    Secret registrationAccessToken{}; //!< for the ClientConfigurationEndpoint (RFC 7592 §3)
    //! What the account's tokens are bound to (RFC 9449); nothing where they are bearer tokens.
    std::shared_ptr<DpopKey> dpopKey{};
    Secret privateKey{}; //!< JWK or PEM, as PrivateKey::read() takes it
    //! Of that key, in PEM, followed by those that lead to its issuer; where the server knows the key by one.
    QByteArray certificate{};
    ClientAssertionQuirks assertionQuirks{};
    //! Opens what the server encrypts to us (OpenID Connect Core §10.2), where that is another key than privateKey.
    std::optional<PrivateKey> decryptionKey{};

    [[nodiscard]] bool isDynamic() const { return isDynamicRegistration(metadata); }
};

//! What opens what a server encrypts to the client: its key for that, else the one that it proves itself with, for as
//! far as `use` and `alg` of that allow it. Nothing where it has none that can be read.
[[nodiscard]] std::optional<PrivateKey> decryptionKeyOf(const ClientRegistration &client);

//! What suits what the client has and the server offers (RFC 8414 §2, token_endpoint_auth_methods_supported): the key
//! before the secret (RFC 9700 §2.5), and of the ways to use the secret Basic, the default of RFC 6749 §2.3.1.
[[nodiscard]] ClientAuthMethod preferredMethod(const ClientRegistration &client, const QStringList &offered);
[[nodiscard]] ClientAuthMethod preferredSecretMethod(const QStringList &offered);

} // namespace Lanyard
