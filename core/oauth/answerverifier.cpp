// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "answerverifier.h"

#include <lanyard/base/json.h>
#include <lanyard/jose/encryptedtoken.h>
#include <lanyard/jose/jwt.h>
#include <lanyard/jose/verificationfailure.h>

namespace Lanyard {

namespace {

VerifiedAnswer answerIn(const Jws &jws, const QJsonObject &claims)
{
    return {jws.type(), claims, tokenAlgorithm(jws.algorithmName()).value_or(SignatureAlgorithm::RS256)};
}

// Whether a newer set of keys may help: a token that names no key then only fails to verify.
bool mayBeOfANewKey(const Error &error, const Jws &jws)
{
    return error.code == QLatin1String("unknown_key")
        || (error.code == QLatin1String("invalid_signature") && jws.keyId().isEmpty());
}

} // namespace

AnswerVerifier::AnswerVerifier(JwksCache &keys, QUrl jwksUri, ClientRegistration client, AnswerProtection protection)
    : m_keys(keys)
    , m_jwksUri(std::move(jwksUri))
    , m_client(std::move(client))
    , m_protection(std::move(protection))
{ }

Task<Result<VerifiedAnswer>> AnswerVerifier::verify(Secret token, CallContext context) const
{
    const Result<Secret> inner = opened(token);
    if (!inner)
        co_return std::unexpected(inner.error());
    const Result<Jws> jws = Jws::fromCompact(inner->reveal());
    if (!jws)
        co_return std::unexpected(jws.error());
    if (macAlgorithm(jws->algorithmName()))
        co_return verifiedByCode(*jws);
    const QList<SignatureAlgorithm> allowed = m_protection.signatures;
    const QUrl url = m_jwksUri;
    JwksCache &cache = m_keys;
    Result<QJsonObject> claims = verifiedClaims(*jws, JwkSet(), allowed);
    // without a key it can only fail: with anything else than want of one, nobody has to be asked
    if (!claims && claims.error().code != QLatin1String("unknown_key"))
        co_return std::unexpected(claims.error());
    const Result<JwkSet> keys = co_await cache.keys(url, context);
    if (!keys)
        co_return std::unexpected(keys.error());
    claims = verifiedClaims(*jws, *keys, allowed);
    if (!claims && mayBeOfANewKey(claims.error(), *jws)) {
        // the server may have changed its keys since they were fetched (§10.1.1)
        const QString keyId = jws->keyId();
        const Result<JwkSet> fresh = co_await cache.keysAfterMiss(url, keyId, context);
        if (!fresh)
            co_return std::unexpected(fresh.error());
        claims = verifiedClaims(*jws, *fresh, allowed);
    }
    if (!claims)
        co_return std::unexpected(claims.error());
    co_return answerIn(*jws, *claims);
}

Result<VerifiedAnswer> AnswerVerifier::verifiedByCode(const Jws &jws) const
{
    // the server made the secret: where it is short, that is the server's to answer for
    const auto claims = verifiedClaims(jws, m_client.clientSecret, m_protection.codes, ShortSecret::Accept);
    if (!claims)
        return std::unexpected(claims.error());
    return answerIn(jws, *claims);
}

Result<Secret> AnswerVerifier::opened(const Secret &token) const
{
    using enum AnswerProtection::Encryption;
    if (!Jwe::isCompact(token.reveal())) {
        if (m_protection.encryption == Demanded)
            return verificationFailure(QStringLiteral("missing_encryption"),
                                       QStringLiteral("the token is not encrypted"));
        return token;
    }
    const Result<Jwe> jwe = Jwe::fromCompact(token.reveal());
    if (!jwe)
        return std::unexpected(jwe.error());
    if (m_protection.encryption == Never) {
        return verificationFailure(QStringLiteral("unexpected_encryption"),
                                   QStringLiteral("the token is encrypted, and there is no key to open it with"));
    }
    const auto algorithm = keyManagementAlgorithm(jwe->algorithmName());
    const auto encryption = contentEncryptionAlgorithm(jwe->encryptionName());
    if (algorithm && encryption) {
        if (const auto key = clientSecretKey(m_client.clientSecret, *algorithm, *encryption))
            return jwe->decrypt(*key, m_protection.encryptions);
    }
    if (const auto key = decryptionKeyOf(m_client))
        return jwe->decrypt(*key, m_protection.encryptions);
    return verificationFailure(QStringLiteral("alg_not_allowed"),
                               QStringLiteral("the token's alg is %1").arg(cleanedForDisplay(jwe->algorithmName())));
}

Result<VerifiedAnswer> AnswerVerifier::unverified(const Secret &token) const
{
    const Result<Secret> inner = opened(token);
    if (!inner)
        return std::unexpected(inner.error());
    const Result<Jws> jws = Jws::fromCompact(inner->reveal());
    if (!jws)
        return std::unexpected(jws.error());
    if (macAlgorithm(jws->algorithmName()))
        return verifiedByCode(*jws);
    const auto signature = signatureAlgorithm(jws->algorithmName());
    if (!signature || !m_protection.signatures.contains(*signature))
        return verificationFailure(
            QStringLiteral("alg_not_allowed"),
            QStringLiteral("the token's alg is %1").arg(cleanedForDisplay(jws->algorithmName())));
    const auto claims = parseJsonObject(jws->payload());
    if (!claims)
        return verificationFailure(QStringLiteral("invalid_claims"), claims.error());
    return answerIn(*jws, *claims);
}

} // namespace Lanyard
