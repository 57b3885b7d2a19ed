// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "mac.h"

#include "keyfailure.h"
#include "octets.h"
#include "opensslerrorscope.h"

#include <lanyard/base/json.h>

#include <openssl/evp.h>

namespace Lanyard {

namespace {

bool isKeyDocument(QByteArrayView secret)
{
    if (secret.trimmed().startsWith("-----BEGIN "))
        return true;
    if (!secret.trimmed().startsWith('{'))
        return false;
    const auto object = parseJsonObject(secret);
    return object && (object->contains(QLatin1String("kty")) || object->contains(QLatin1String("keys")));
}

} // namespace

Result<QByteArray> mac(QByteArrayView message, const Secret &secret, MacAlgorithm algorithm, ShortSecret shortSecrets)
{
    if (secret.isEmpty() || (shortSecrets == ShortSecret::Refuse && secret.size() < macSize(algorithm)))
        return shortSecret(name(algorithm), macSize(algorithm));
    if (isKeyDocument(secret.reveal()))
        return unfitKey(name(algorithm));
    const OpenSslErrorScope errors;
    const QByteArray digest = "SHA" + QByteArray::number(macSize(algorithm) * 8);
    QByteArray code(macSize(algorithm), '\0');
    std::size_t size = 0;
    if (!EVP_Q_mac(nullptr, "HMAC", nullptr, digest.constData(), nullptr, octets(secret.reveal()),
                   static_cast<std::size_t>(secret.size()), octets(message), static_cast<std::size_t>(message.size()),
                   writableOctets(code), static_cast<std::size_t>(code.size()), &size)
        || static_cast<qsizetype>(size) != code.size())
        return cryptographyFailure(QStringLiteral("%1 failed").arg(name(algorithm)));
    return code;
}

} // namespace Lanyard
