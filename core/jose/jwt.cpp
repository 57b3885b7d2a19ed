// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jwt.h"

#include "verificationfailure.h"

#include <lanyard/base/json.h>

namespace Lanyard {

namespace {

// A set with more keys for one algorithm and no ids is none that a server needs, and each try costs time.
constexpr qsizetype mostTries = 8;

std::unexpected<Error> notAllowed(const Jws &jws)
{
    return verificationFailure(QStringLiteral("alg_not_allowed"),
                               QStringLiteral("the token's alg is %1").arg(cleanedForDisplay(jws.algorithmName())));
}

Result<QJsonObject> claimsOf(const Jws &jws)
{
    const auto claims = parseJsonObject(jws.payload());
    if (!claims)
        return verificationFailure(QStringLiteral("invalid_claims"), claims.error());
    return *claims;
}

} // namespace

Result<QJsonObject> verifiedClaims(const Jws &jws, const JwkSet &keys, const QList<SignatureAlgorithm> &allowed)
{
    const auto algorithm = signatureAlgorithm(jws.algorithmName());
    if (!algorithm || !allowed.contains(*algorithm))
        return notAllowed(jws);
    const QList<Jwk> candidates = keys.candidates(jws.keyId(), *algorithm);
    if (candidates.isEmpty())
        return verificationFailure(
            QStringLiteral("unknown_key"),
            QStringLiteral("no %1 key with the id \"%2\"").arg(name(*algorithm), cleanedForDisplay(jws.keyId())));
    Result<> verdict;
    for (const Jwk &key : candidates.first(qMin(candidates.size(), mostTries))) {
        verdict = jws.verify(key, *algorithm);
        if (verdict)
            break;
    }
    if (!verdict)
        return std::unexpected(verdict.error());
    return claimsOf(jws);
}

Result<QJsonObject> verifiedClaims(const Jws &jws, const Secret &clientSecret, const QList<MacAlgorithm> &allowed,
                                   ShortSecret shortSecrets)
{
    const auto algorithm = macAlgorithm(jws.algorithmName());
    if (!algorithm || !allowed.contains(*algorithm))
        return notAllowed(jws);
    if (const auto verdict = jws.verify(clientSecret, *algorithm, shortSecrets); !verdict)
        return std::unexpected(verdict.error());
    return claimsOf(jws);
}

} // namespace Lanyard
