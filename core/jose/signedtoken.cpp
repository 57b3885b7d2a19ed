// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signedtoken.h"

#include "base64url.h"
#include "joseheader.h"
#include "keyfailure.h"
#include "signaturecreation.h"

#include <QJsonDocument>

namespace Lanyard {

namespace {

QByteArray signingInput(const QJsonObject &header, QByteArrayView payload)
{
    return encodedJoseHeader(header) + '.' + base64UrlEncoded(payload);
}

Secret compact(const QByteArray &input, const QByteArray &signature)
{
    const QByteArray token = input + '.' + base64UrlEncoded(signature);
    return Secret(QByteArrayView(token));
}

QByteArray text(const QJsonObject &claims) { return QJsonDocument(claims).toJson(QJsonDocument::Compact); }

} // namespace

Result<Secret> signedToken(QJsonObject header, QByteArrayView payload, const PrivateKey &key,
                           SignatureAlgorithm algorithm)
{
    if (!key.fits(algorithm))
        return unfitKey(name(algorithm));
    header.insert(QLatin1String("alg"), name(algorithm));
    if (!key.keyId().isEmpty() && !header.contains(QLatin1String("kid")) && !header.contains(QLatin1String("jwk")))
        header.insert(QLatin1String("kid"), key.keyId());
    const QByteArray input = signingInput(header, payload);
    const auto made = signature(input, key.privateKey(), algorithm);
    if (!made)
        return cryptographyFailure(QStringLiteral("%1 failed").arg(name(algorithm)));
    return compact(input, *made);
}

Result<Secret> signedToken(QJsonObject header, QByteArrayView payload, const Secret &secret, MacAlgorithm algorithm,
                           ShortSecret shortSecrets)
{
    header.insert(QLatin1String("alg"), name(algorithm));
    const QByteArray input = signingInput(header, payload);
    const auto code = mac(input, secret, algorithm, shortSecrets);
    if (!code)
        return std::unexpected(code.error());
    return compact(input, *code);
}

Result<Secret> signedJwt(const QJsonObject &header, const QJsonObject &claims, const PrivateKey &key,
                         SignatureAlgorithm algorithm)
{
    return signedToken(header, text(claims), key, algorithm);
}

Result<Secret> signedJwt(const QJsonObject &header, const QJsonObject &claims, const Secret &secret,
                         MacAlgorithm algorithm, ShortSecret shortSecrets)
{
    return signedToken(header, text(claims), secret, algorithm, shortSecrets);
}

} // namespace Lanyard
