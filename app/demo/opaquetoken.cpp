// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "opaquetoken.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <QCryptographicHash>

namespace Lanyard::Demo {

QByteArray opaqueToken(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), bytes) != 1)
        qFatal("The system has no random numbers to give");
    return base64Url(random);
}

QByteArray tokenDigest(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

bool equalInConstantTime(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), static_cast<size_t>(one.size())) == 0;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Lanyard::Demo
