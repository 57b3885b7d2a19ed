// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientsignature.h"

#include <lanyard/jose/signedtoken.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

// Those of a kind of key in our order of preference. PSS has a proof of its security, PKCS #1 has the servers: it is
// what RFC 7518 §3.1 recommends to have, and so what is left where a server says nothing.
constexpr std::array preferred{SignatureAlgorithm::EdDSA, SignatureAlgorithm::ES256, SignatureAlgorithm::ES384,
                               SignatureAlgorithm::ES512, SignatureAlgorithm::PS256, SignatureAlgorithm::RS256,
                               SignatureAlgorithm::PS384, SignatureAlgorithm::RS384, SignatureAlgorithm::PS512,
                               SignatureAlgorithm::RS512};

std::unexpected<Error> notOffered(const QStringList &offered)
{
    return failure(ErrorKind::Usage, QStringLiteral("client_signature_not_offered"),
                   QCoreApplication::translate("OAuth", "The server takes no signature that this key can make."),
                   QCoreApplication::translate("OAuth", "Register another kind of key there. The server takes: %1.")
                       .arg(cleanedForDisplay(offered.join(QStringLiteral(", ")))));
}

std::unexpected<Error> keyMissing()
{
    return failure(ErrorKind::Usage, QStringLiteral("client_key_missing"),
                   QCoreApplication::translate("OAuth", "There is no private key to prove the client with."),
                   QCoreApplication::translate("OAuth", "Link the account again, and give the client's private key."));
}

std::unexpected<Error> secretMissing()
{
    return failure(ErrorKind::Usage, QStringLiteral("client_secret_missing"),
                   QCoreApplication::translate("OAuth", "There is no client secret to prove the client with."),
                   QCoreApplication::translate("OAuth", "Link the account again, and give the client secret."));
}

Result<SignatureAlgorithm> algorithmFor(const PrivateKey &key, const QStringList &offered)
{
    if (offered.isEmpty() && key.fits(SignatureAlgorithm::RS256))
        return SignatureAlgorithm::RS256;
    QList<SignatureAlgorithm> taken;
    for (const QString &name : offered) {
        if (const auto algorithm = signatureAlgorithm(name))
            taken.append(*algorithm);
    }
    const auto *const chosen = std::ranges::find_if(preferred, [&](SignatureAlgorithm algorithm) {
        return key.fits(algorithm) && (offered.isEmpty() || taken.contains(algorithm));
    });
    if (chosen == preferred.end())
        return notOffered(offered);
    return *chosen;
}

Result<MacAlgorithm> macFor(const QStringList &offered)
{
    const QList<MacAlgorithm> known = supportedMacAlgorithms();
    const auto chosen = std::ranges::find_if(
        known, [&](MacAlgorithm algorithm) { return offered.isEmpty() || offered.contains(name(algorithm)); });
    if (chosen == known.end())
        return notOffered(offered);
    return *chosen;
}

} // namespace

Result<Secret> signedWithKey(const QJsonObject &header, const QJsonObject &claims, const Secret &privateKey,
                             const QStringList &offered)
{
    if (privateKey.isEmpty())
        return keyMissing();
    const auto key = PrivateKey::read(privateKey);
    if (!key)
        return std::unexpected(key.error());
    const auto algorithm = algorithmFor(*key, offered);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return signedJwt(header, claims, *key, *algorithm);
}

Result<Secret> signedWithSecret(const QJsonObject &header, const QJsonObject &claims, const Secret &secret,
                                const QStringList &offered)
{
    if (secret.isEmpty())
        return secretMissing();
    const auto algorithm = macFor(offered);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    // the server chose its length (RFC 7518 §3.2 is for it to keep), and sending the secret itself would be no better
    return signedJwt(header, claims, secret, *algorithm, ShortSecret::Accept);
}

} // namespace Lanyard
