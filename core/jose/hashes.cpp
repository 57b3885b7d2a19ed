// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "hashes.h"

#include "base64url.h"

namespace Lanyard {

namespace {

QByteArray leftHalf(QCryptographicHash::Algorithm algorithm, QByteArrayView value)
{
    QCryptographicHash hash(algorithm);
    hash.addData(value);
    const QByteArray whole = hash.result();
    return base64UrlEncoded(QByteArrayView(whole).first(whole.size() / 2));
}

} // namespace

QByteArray leftHalfHash(SignatureAlgorithm algorithm, QByteArrayView value)
{
    return leftHalf(signatureScheme(algorithm).hash, value);
}

QByteArray leftHalfHash(MacAlgorithm algorithm, QByteArrayView value) { return leftHalf(hash(algorithm), value); }

QByteArray leftHalfHash(const TokenAlgorithm &algorithm, QByteArrayView value)
{
    return std::visit([value](auto known) { return leftHalfHash(known, value); }, algorithm);
}

} // namespace Lanyard
