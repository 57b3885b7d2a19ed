// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jwkset.h"

#include "verificationfailure.h"

#include <lanyard/base/json.h>

#include <QJsonArray>

namespace Lanyard {

namespace {

QList<Jwk> fitting(const QList<Jwk> &keys, const QString &keyId, auto algorithm)
{
    QList<Jwk> found;
    for (const Jwk &key : keys) {
        if (key.fits(algorithm) && (keyId.isEmpty() || key.keyId() == keyId))
            found.append(key);
    }
    return found;
}

} // namespace

Result<JwkSet> JwkSet::fromJson(QByteArrayView document)
{
    const auto object = parseJsonObject(document);
    if (!object)
        return verificationFailure(QStringLiteral("invalid_jwks"), object.error());
    const QJsonValue keys = object->value(QLatin1String("keys"));
    if (!keys.isArray())
        return verificationFailure(QStringLiteral("invalid_jwks"), QStringLiteral("keys is not an array"));
    JwkSet set;
    const QJsonArray array = keys.toArray();
    for (const QJsonValue element : array) {
        if (const auto key = Jwk::fromJson(element.toObject()))
            set.m_keys.append(*key);
    }
    return set;
}

QList<Jwk> JwkSet::candidates(const QString &keyId, SignatureAlgorithm algorithm) const
{
    return fitting(m_keys, keyId, algorithm);
}

QList<Jwk> JwkSet::candidates(const QString &keyId, KeyManagementAlgorithm algorithm) const
{
    return fitting(m_keys, keyId, algorithm);
}

} // namespace Lanyard
