// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accesstokenverifier.h"

#include "accesstokenfailure.h"

#include <lanyard/jose/jwt.h>

namespace Lanyard {

namespace {

// Rather than about the keys, for which the sender of the token can do nothing.
bool isAboutTheToken(const Error &error)
{
    return error.code != QLatin1String("invalid_jwks") && error.code != QLatin1String("invalid_metadata")
        && error.code != QLatin1String("response_too_large");
}

} // namespace

AccessTokenVerifier::AccessTokenVerifier(JwkSet keys, AccessTokenRules rules, Clock &clock)
    : m_keys(std::move(keys))
    , m_rules(std::move(rules))
    , m_clock(&clock)
{ }

AccessTokenVerifier::AccessTokenVerifier(JwksCache &cache, QUrl jwksUri, AccessTokenRules rules)
    : m_cache(&cache)
    , m_jwksUri(std::move(jwksUri))
    , m_rules(std::move(rules))
    , m_clock(&cache.clock())
{ }

Task<Result<QJsonObject>> AccessTokenVerifier::verify(Secret token, CallContext context) const
{
    const Result<VerifiedAnswer> verified = co_await verifiedAnswer(token, context);
    if (!verified && verified.error().kind == ErrorKind::Rejected && isAboutTheToken(verified.error()))
        co_return accessTokenFailure(verified.error().code, verified.error().detail);
    if (!verified)
        co_return std::unexpected(verified.error());
    if (const auto type = checkAccessTokenType(verified->type); !type)
        co_return std::unexpected(type.error());
    const bool isProfiled = isAccessTokenType(verified->type);
    if (const auto checked = checkAccessTokenClaims(verified->claims, isProfiled, m_rules, m_clock->now()); !checked)
        co_return std::unexpected(checked.error());
    co_return verified->claims;
}

Task<Result<VerifiedAnswer>> AccessTokenVerifier::verifiedAnswer(Secret token, CallContext context) const
{
    if (m_cache) {
        AnswerProtection protection;
        protection.signatures = m_rules.algorithms;
        const AnswerVerifier answers(*m_cache, m_jwksUri, {}, protection);
        co_return co_await answers.verify(token, context);
    }
    const Result<Jws> jws = Jws::fromCompact(token.reveal());
    if (!jws)
        co_return std::unexpected(jws.error());
    const Result<QJsonObject> claims = verifiedClaims(*jws, m_keys, m_rules.algorithms);
    if (!claims)
        co_return std::unexpected(claims.error());
    co_return VerifiedAnswer{jws->type(), *claims, *signatureAlgorithm(jws->algorithmName())};
}

} // namespace Lanyard
