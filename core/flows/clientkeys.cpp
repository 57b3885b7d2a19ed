// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientkeys.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

constexpr std::array signatures{
    std::pair{SignatureAlgorithm::ES256, PrivateKey::Kind::P256},
    std::pair{SignatureAlgorithm::EdDSA, PrivateKey::Kind::Ed25519},
    std::pair{SignatureAlgorithm::PS256, PrivateKey::Kind::Rsa2048},
    std::pair{SignatureAlgorithm::RS256, PrivateKey::Kind::Rsa2048},
    std::pair{SignatureAlgorithm::ES384, PrivateKey::Kind::P384},
    std::pair{SignatureAlgorithm::ES512, PrivateKey::Kind::P521},
    std::pair{SignatureAlgorithm::PS384, PrivateKey::Kind::Rsa2048},
    std::pair{SignatureAlgorithm::RS384, PrivateKey::Kind::Rsa2048},
    std::pair{SignatureAlgorithm::PS512, PrivateKey::Kind::Rsa2048},
    std::pair{SignatureAlgorithm::RS512, PrivateKey::Kind::Rsa2048},
};

std::unexpected<Error> notOffered(const QStringList &offered)
{
    return failure(ErrorKind::Usage, QStringLiteral("client_signature_not_offered"),
                   QCoreApplication::translate("Flows", "The server takes no signature that one key can make."),
                   QCoreApplication::translate("Flows", "Register Lanyard there by hand, with a key that suits: %1.")
                       .arg(cleanedForDisplay(offered.join(QStringLiteral(", ")))));
}

std::unexpected<Error> notPossible(const QStringList &algorithms)
{
    return failure(
        ErrorKind::Usage, QStringLiteral("answer_encryption_not_possible"),
        QCoreApplication::translate("Flows", "Lanyard can't make one key for answers that are encrypted by %1.")
            .arg(cleanedForDisplay(algorithms.join(QStringLiteral(", ")))),
        QCoreApplication::translate("Flows", "Choose RSA-OAEP or ECDH-ES for all of them."));
}

// Where a server does not say, it is what all have (RFC 8414 §2, OpenID Connect Discovery §3).
QStringList orUsual(const QStringList &offered)
{
    return offered.isEmpty() ? QStringList(QStringLiteral("RS256")) : offered;
}

PrivateKey named(PrivateKey key, const char *use)
{
    if (key.publicJwk().use().isEmpty())
        key.setUse(QLatin1String(use));
    if (key.keyId().isEmpty())
        key.setKeyId(QString::fromLatin1(key.publicJwk().thumbprint()));
    return key;
}

Result<std::optional<PrivateKey>> signingKey(const LinkRequest &request, const ServerMetadata &server,
                                             ClientAuthMethod method)
{
    QList<QStringList> taken;
    if (method == ClientAuthMethod::PrivateKeyJwt)
        taken += orUsual(server.tokenEndpointAuthSigningAlgorithms());
    if (signsRequests(request, server)) {
        const QString wish = request.client.metadata.value(QLatin1String("request_object_signing_alg")).toString();
        taken += wish.isEmpty() ? orUsual(server.requestObjectSigningAlgorithms()) : QStringList(wish);
    }
    if (taken.isEmpty())
        return std::nullopt;
    for (const auto &[algorithm, kind] : signatures) {
        const auto takes = [&algorithm](const QStringList &names) { return names.contains(name(algorithm)); };
        if (!std::ranges::all_of(taken, takes))
            continue;
        auto key = PrivateKey::generate(kind);
        if (!key)
            return std::unexpected(key.error());
        key->setAlgorithm(name(algorithm));
        return named(*key, "sig");
    }
    if (needsClientSecret(method))
        return std::nullopt; // the secret signs
    return notOffered(taken.constLast());
}

Result<std::optional<PrivateKey>> decryptionKey(const ClientRegistration &client)
{
    if (client.decryptionKey)
        return named(*client.decryptionKey, "enc");
    QStringList wanted;
    QList<KeyManagementScheme::Key> kinds;
    for (const char *kind : {"id_token", "userinfo", "introspection", "authorization"}) {
        const QString alg =
            client.metadata.value(QLatin1String(kind) + QLatin1String("_encrypted_response_alg")).toString();
        const auto algorithm = keyManagementAlgorithm(alg);
        const auto key = algorithm ? keyManagementScheme(*algorithm).key : KeyManagementScheme::Key::Shared;
        if (alg.isEmpty() || (algorithm && key == KeyManagementScheme::Key::Shared) || wanted.contains(alg))
            continue;
        wanted += alg;
        if (!kinds.contains(key))
            kinds += key;
    }
    if (wanted.isEmpty())
        return std::nullopt;
    if (kinds.size() > 1 || kinds.constFirst() == KeyManagementScheme::Key::Shared)
        return notPossible(wanted);
    const bool isRsa = kinds.constFirst() == KeyManagementScheme::Key::Rsa;
    auto key = PrivateKey::generate(isRsa ? PrivateKey::Kind::Rsa2048 : PrivateKey::Kind::P256);
    if (!key)
        return std::unexpected(key.error());
    if (wanted.size() == 1)
        key->setAlgorithm(wanted.constFirst());
    return named(*key, "enc");
}

} // namespace

bool signsRequests(const LinkRequest &request, const ServerMetadata &server)
{
    return request.signedRequest || request.encryptedRequest || server.requiresSignedRequests();
}

Result<ClientKeys> ClientKeys::make(const LinkRequest &request, const ServerMetadata &server, ClientAuthMethod method)
{
    const auto signing = signingKey(request, server, method);
    if (!signing)
        return std::unexpected(signing.error());
    const auto decryption = decryptionKey(request.client);
    if (!decryption)
        return std::unexpected(decryption.error());
    return ClientKeys{*signing, *decryption};
}

void ClientKeys::addTo(ClientMetadata &metadata, const LinkRequest &request, ClientAuthMethod method) const
{
    if (decryption)
        metadata.keys += decryption->publicJwk();
    if (!signing)
        return;
    metadata.keys += signing->publicJwk();
    const QString algorithm = signing->publicJwk().algorithm();
    if (method == ClientAuthMethod::PrivateKeyJwt)
        metadata.other.insert(QStringLiteral("token_endpoint_auth_signing_alg"), algorithm);
    if (!request.signedRequest && !request.encryptedRequest)
        return;
    metadata.other.insert(QStringLiteral("request_object_signing_alg"), algorithm);
    // RFC 9101 §10.5: from nobody else that says that it is this client
    metadata.other.insert(QStringLiteral("require_signed_request_object"), true);
}

} // namespace Lanyard
