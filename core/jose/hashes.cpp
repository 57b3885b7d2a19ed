// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "hashes.h"

#include "base64url.h"

namespace Lanyard {

QByteArray leftHalfHash(SignatureAlgorithm algorithm, QByteArrayView value)
{
    QCryptographicHash hash(signatureScheme(algorithm).hash);
    hash.addData(value);
    const QByteArray whole = hash.result();
    return base64UrlEncoded(QByteArrayView(whole).first(whole.size() / 2));
}

} // namespace Lanyard
