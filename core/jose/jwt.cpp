// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jwt.h"

#include "verificationfailure.h"

#include <lanyard/base/json.h>

namespace Lanyard {

namespace {

// A set with more keys for one algorithm and no ids is none that a server needs, and each try costs time.
constexpr qsizetype mostTries = 8;

} // namespace

Result<QJsonObject> verifiedClaims(const Jws &jws, const JwkSet &keys, const QList<SignatureAlgorithm> &allowed)
{
    const auto algorithm = signatureAlgorithm(jws.algorithmName());
    if (!algorithm || !allowed.contains(*algorithm))
        return verificationFailure(QStringLiteral("alg_not_allowed"),
                                   QStringLiteral("the token's alg is %1").arg(cleanedForDisplay(jws.algorithmName())));
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
    const auto claims = parseJsonObject(jws.payload());
    if (!claims)
        return verificationFailure(QStringLiteral("invalid_claims"), claims.error());
    return *claims;
}

} // namespace Lanyard
