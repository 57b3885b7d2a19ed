// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jwk.h"

#include "base64url.h"
#include "publickey.h"
#include "verificationfailure.h"

#include <QJsonArray>

namespace Lanyard {

namespace {

using Outcome = std::expected<void, QString>;

std::unexpected<QString> unusable(QLatin1String member)
{
    return std::unexpected(QStringLiteral("the key's member %1 is missing or unusable").arg(member));
}

std::optional<QByteArray> binaryMember(const QJsonObject &members, QLatin1String name)
{
    // toLatin1() turns what is not ASCII into a question mark, which is no base64url either.
    auto bytes = base64UrlDecoded(members.value(name).toString().toLatin1());
    return bytes && !bytes->isEmpty() ? bytes : std::nullopt;
}

// RFC 7518 §6.3.1.1 knows of libraries that prefix a zero; the canonical form has none (§2).
QByteArrayView withoutLeadingZeros(QByteArrayView number)
{
    while (number.startsWith('\0'))
        number = number.sliced(1);
    return number;
}

QByteArray sha256(const QByteArray &canonicalKey)
{
    return base64UrlEncoded(QCryptographicHash::hash(canonicalKey, QCryptographicHash::Sha256));
}

} // namespace

Result<Jwk> Jwk::fromJson(const QJsonObject &members)
{
    Jwk key;
    Outcome outcome = key.readAttributes(members);
    if (outcome) {
        if (key.m_keyType == QLatin1String("RSA"))
            outcome = key.readRsa(members);
        else if (key.m_keyType == QLatin1String("EC"))
            outcome = key.readEc(members);
        else if (key.m_keyType == QLatin1String("OKP"))
            outcome = key.readOkp(members);
        else
            outcome = unusable(QLatin1String("kty"));
    }
    if (!outcome)
        return verificationFailure(QStringLiteral("invalid_jwk"), outcome.error());
    return key;
}

bool Jwk::fits(SignatureAlgorithm algorithm) const
{
    const SignatureScheme &scheme = signatureScheme(algorithm);
    return m_keyType == scheme.keyType && m_curve == scheme.curve && (m_use.isEmpty() || m_use == QLatin1String("sig"))
        && (!m_keyOperations || m_keyOperations->contains(QLatin1String("verify")))
        && (m_algorithm.isEmpty() || signatureAlgorithm(m_algorithm) == algorithm);
}

Outcome Jwk::readAttributes(const QJsonObject &members)
{
    const std::pair<QLatin1String, QString *> texts[] = {
        {QLatin1String("kty"), &m_keyType}, {QLatin1String("kid"), &m_keyId},     {QLatin1String("alg"), &m_algorithm},
        {QLatin1String("use"), &m_use},     {QLatin1String("issuer"), &m_issuer},
    };
    for (const auto &[name, text] : texts) {
        const QJsonValue value = members.value(name);
        if (!value.isUndefined() && !value.isString())
            return unusable(name);
        *text = value.toString();
    }
    const QJsonValue operations = members.value(QLatin1String("key_ops"));
    if (operations.isUndefined())
        return {};
    if (!operations.isArray())
        return unusable(QLatin1String("key_ops"));
    m_keyOperations.emplace();
    const QJsonArray list = operations.toArray();
    for (const QJsonValue operation : list) {
        if (!operation.isString())
            return unusable(QLatin1String("key_ops"));
        m_keyOperations->append(operation.toString());
    }
    return {};
}

Outcome Jwk::readRsa(const QJsonObject &members)
{
    const auto modulus = binaryMember(members, QLatin1String("n"));
    if (!modulus)
        return unusable(QLatin1String("n"));
    const auto exponent = binaryMember(members, QLatin1String("e"));
    if (!exponent)
        return unusable(QLatin1String("e"));
    const QByteArrayView n = withoutLeadingZeros(*modulus);
    const QByteArrayView e = withoutLeadingZeros(*exponent);
    auto key = rsaPublicKey(n, e);
    if (!key)
        return std::unexpected(key.error());
    m_publicKey = std::move(*key);
    m_thumbprint = sha256(R"({"e":")" + base64UrlEncoded(e) + R"(","kty":"RSA","n":")" + base64UrlEncoded(n) + R"("})");
    return {};
}

Outcome Jwk::readEc(const QJsonObject &members)
{
    m_curve = members.value(QLatin1String("crv")).toString();
    const auto x = binaryMember(members, QLatin1String("x"));
    if (!x)
        return unusable(QLatin1String("x"));
    const auto y = binaryMember(members, QLatin1String("y"));
    if (!y)
        return unusable(QLatin1String("y"));
    auto key = ecPublicKey(m_curve, *x, *y);
    if (!key)
        return std::unexpected(key.error());
    m_publicKey = std::move(*key);
    m_thumbprint = sha256(R"({"crv":")" + m_curve.toLatin1() + R"(","kty":"EC","x":")" + base64UrlEncoded(*x)
                          + R"(","y":")" + base64UrlEncoded(*y) + R"("})");
    return {};
}

Outcome Jwk::readOkp(const QJsonObject &members)
{
    m_curve = members.value(QLatin1String("crv")).toString();
    if (m_curve != QLatin1String("Ed25519"))
        return unusable(QLatin1String("crv"));
    const auto x = binaryMember(members, QLatin1String("x"));
    if (!x)
        return unusable(QLatin1String("x"));
    auto key = ed25519PublicKey(*x);
    if (!key)
        return std::unexpected(key.error());
    m_publicKey = std::move(*key);
    m_thumbprint = sha256(R"({"crv":"Ed25519","kty":"OKP","x":")" + base64UrlEncoded(*x) + R"("})");
    return {};
}

} // namespace Lanyard
