// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jwk.h"

#include "base64url.h"
#include "publickey.h"
#include "verificationfailure.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

QString text(QByteArrayView bytes) { return QString::fromLatin1(base64UrlEncoded(bytes)); }

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

QJsonObject Jwk::toJson() const
{
    QJsonObject json = m_members;
    const std::pair<QLatin1String, QString> texts[] = {
        {QLatin1String("kid"), m_keyId}, {QLatin1String("alg"), m_algorithm}, {QLatin1String("use"), m_use}};
    for (const auto &[name, value] : texts) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    return json;
}

QString Jwk::thumbprintUri() const
{
    return QLatin1String("urn:ietf:params:oauth:jwk-thumbprint:sha-256:") + QString::fromLatin1(m_thumbprint);
}

bool Jwk::fits(SignatureAlgorithm algorithm) const { return fits(algorithm, {QStringLiteral("verify")}); }

bool Jwk::fits(KeyManagementAlgorithm algorithm) const
{
    return fits(algorithm,
                {QStringLiteral("encrypt"), QStringLiteral("wrapKey"), QStringLiteral("deriveKey"),
                 QStringLiteral("deriveBits")});
}

bool Jwk::fits(SignatureAlgorithm algorithm, const QStringList &operations) const
{
    const SignatureScheme &scheme = signatureScheme(algorithm);
    return m_keyType == scheme.keyType && m_curve == scheme.curve && allows(QLatin1String("sig"), operations)
        && (m_algorithm.isEmpty() || signatureAlgorithm(m_algorithm) == algorithm);
}

bool Jwk::fits(KeyManagementAlgorithm algorithm, const QStringList &operations) const
{
    using Key = KeyManagementScheme::Key;
    const Key needed = keyManagementScheme(algorithm).key;
    const bool rsa = m_keyType == QLatin1String("RSA");
    const bool signsOnly = m_curve == QLatin1String("Ed25519");
    return ((needed == Key::Rsa && rsa) || (needed == Key::Agreed && !rsa && !signsOnly))
        && allows(QLatin1String("enc"), operations)
        && (m_algorithm.isEmpty() || keyManagementAlgorithm(m_algorithm) == algorithm);
}

bool Jwk::allows(QLatin1String use, const QStringList &operations) const
{
    return (m_use.isEmpty() || m_use == use)
        && (!m_keyOperations
            || std::ranges::any_of(operations, [this](const QString &one) { return m_keyOperations->contains(one); }));
}

// RFC 7638 §3: the members that make the key, in lexicographic order, without white space. QJsonObject orders them so.
void Jwk::setMembers(const QJsonObject &members)
{
    m_members = members;
    const QByteArray canonical = QJsonDocument(members).toJson(QJsonDocument::Compact);
    m_thumbprint = base64UrlEncoded(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
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
    setMembers({{QStringLiteral("kty"), m_keyType}, {QStringLiteral("n"), text(n)}, {QStringLiteral("e"), text(e)}});
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
    setMembers({{QStringLiteral("kty"), m_keyType},
                {QStringLiteral("crv"), m_curve},
                {QStringLiteral("x"), text(*x)},
                {QStringLiteral("y"), text(*y)}});
    return {};
}

Outcome Jwk::readOkp(const QJsonObject &members)
{
    m_curve = members.value(QLatin1String("crv")).toString();
    const auto x = binaryMember(members, QLatin1String("x"));
    if (!x)
        return unusable(QLatin1String("x"));
    auto key = okpPublicKey(m_curve, *x);
    if (!key)
        return std::unexpected(key.error());
    m_publicKey = std::move(*key);
    setMembers({{QStringLiteral("kty"), m_keyType}, {QStringLiteral("crv"), m_curve}, {QStringLiteral("x"), text(*x)}});
    return {};
}

} // namespace Lanyard
