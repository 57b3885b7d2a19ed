// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "idtokenverifier.h"

#include <lanyard/base/json.h>
#include <lanyard/jose/jwt.h>

#include <QCoreApplication>

namespace Lanyard {

IdTokenVerifier::IdTokenVerifier(HttpClient &http, QUrl jwksUri, QStringList advertisedAlgorithms)
    : m_http(http)
    , m_jwks(http, std::move(jwksUri))
{
    for (const QString &name : std::as_const(advertisedAlgorithms)) {
        if (const auto algorithm = signatureAlgorithm(name))
            m_allowed += *algorithm;
    }
}

Task<Result<QJsonObject>> IdTokenVerifier::verify(Secret idToken, IdTokenExpectation expected, CallContext context)
{
    const Result<Jws> jws = Jws::fromCompact(idToken.reveal());
    if (!jws)
        co_return std::unexpected(jws.error());
    const Result<JwkSet> keys = co_await m_jwks.keys(context);
    if (!keys)
        co_return std::unexpected(keys.error());
    Result<QJsonObject> claims = verifiedClaims(*jws, *keys, m_allowed);
    // the server may have changed its keys since they were fetched (§10.1.1); a token that names no key then only
    // fails to verify
    if (!claims && (claims.error().code == QLatin1String("unknown_key") || jws->keyId().isEmpty())) {
        const Result<JwkSet> fresh = co_await m_jwks.refetchedKeys(context);
        if (!fresh)
            co_return std::unexpected(fresh.error());
        claims = verifiedClaims(*jws, *fresh, m_allowed);
    }
    if (!claims)
        co_return std::unexpected(claims.error());
    const auto algorithm = signatureAlgorithm(jws->algorithmName());
    if (const auto checked = checkIdTokenClaims(*claims, *algorithm, expected, m_http.clock().now()); !checked)
        co_return std::unexpected(checked.error());
    co_return claims;
}

Result<> checkUnverifiedIdToken(const Secret &idToken, const IdTokenExpectation &expected, const QDateTime &now)
{
    const Result<Jws> jws = Jws::fromCompact(idToken.reveal());
    if (!jws)
        return std::unexpected(jws.error());
    const auto algorithm = signatureAlgorithm(jws->algorithmName());
    const auto claims = parseJsonObject(jws->payload());
    if (algorithm && claims)
        return checkIdTokenClaims(*claims, *algorithm, expected, now);
    return failure(ErrorKind::Rejected, QStringLiteral("invalid_id_token"),
                   QCoreApplication::translate("OAuth", "The server's proof of who signed in is not valid."),
                   QCoreApplication::translate("OAuth", "Nothing was kept. Try again, or ask whoever runs the server."),
                   claims ? QStringLiteral("unknown alg") : claims.error());
}

} // namespace Lanyard
