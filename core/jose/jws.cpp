// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jws.h"

#include "base64url.h"
#include "joseheader.h"
#include "jwk.h"
#include "signatureverification.h"
#include "verificationfailure.h"

namespace Lanyard {

namespace {

constexpr qsizetype longestToken = 1'048'576; // 1 MiB

std::unexpected<Error> malformed(const QString &detail)
{
    return verificationFailure(QStringLiteral("invalid_jws"), detail);
}

} // namespace

Result<Jws> Jws::fromCompact(QByteArrayView token)
{
    if (token.size() > longestToken)
        return malformed(QStringLiteral("the token has %1 bytes").arg(token.size()));
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0)
        return malformed(QStringLiteral("the token has fewer than three parts"));
    // A further dot is in the third part and no base64url.
    const auto headerText = base64UrlDecoded(token.first(first));
    const auto payload = base64UrlDecoded(token.sliced(first + 1, second - first - 1));
    const auto signature = base64UrlDecoded(token.sliced(second + 1));
    if (!headerText || !payload || !signature)
        return malformed(QStringLiteral("the token is not three parts in base64url"));
    const auto header = parseJoseHeader(*headerText);
    if (!header)
        return malformed(header.error());
    Jws jws;
    jws.m_header = *header;
    jws.m_signingInput = token.first(second).toByteArray();
    jws.m_payload = *payload;
    jws.m_signature = *signature;
    return jws;
}

QString Jws::algorithmName() const { return m_header.value(QLatin1String("alg")).toString(); }

QString Jws::keyId() const { return m_header.value(QLatin1String("kid")).toString(); }

QString Jws::type() const { return m_header.value(QLatin1String("typ")).toString(); }

Result<> Jws::verify(const Jwk &key, SignatureAlgorithm algorithm) const
{
    const QString code = QStringLiteral("invalid_signature");
    if (signatureAlgorithm(algorithmName()) != algorithm)
        return verificationFailure(code, QStringLiteral("the token is not signed with %1").arg(name(algorithm)));
    if (!key.fits(algorithm))
        return verificationFailure(code, QStringLiteral("the key is not one for %1").arg(name(algorithm)));
    if (!isSignature(m_signature, m_signingInput, key.publicKey(), algorithm))
        return verificationFailure(code, QStringLiteral("the %1 signature is wrong").arg(name(algorithm)));
    return {};
}

Result<> Jws::verify(const Secret &secret, MacAlgorithm algorithm, ShortSecret shortSecrets) const
{
    const QString code = QStringLiteral("invalid_signature");
    if (macAlgorithm(algorithmName()) != algorithm)
        return verificationFailure(code, QStringLiteral("the token is not signed with %1").arg(name(algorithm)));
    const Result<QByteArray> expected = mac(m_signingInput, secret, algorithm, shortSecrets);
    if (!expected)
        return std::unexpected(expected.error());
    if (!equalInConstantTime(*expected, m_signature))
        return verificationFailure(code, QStringLiteral("the %1 code is wrong").arg(name(algorithm)));
    return {};
}

} // namespace Lanyard
