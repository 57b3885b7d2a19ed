// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "contentcipher.h"

#include "cbchmaccipher.h"
#include "gcmcipher.h"

namespace Lanyard::ContentCipher {

std::optional<SealedBytes> sealed(ContentEncryptionAlgorithm algorithm, const Secret &key, QByteArrayView iv,
                                  QByteArrayView associated, QByteArrayView text)
{
    const ContentEncryptionScheme &scheme = contentEncryptionScheme(algorithm);
    if (key.size() != scheme.keySize)
        return std::nullopt;
    return scheme.digest ? CbcHmacCipher::sealed(scheme, key, iv, associated, text)
                         : GcmCipher::sealed(key, iv, associated, text);
}

std::optional<Secret> opened(ContentEncryptionAlgorithm algorithm, const Secret &key, QByteArrayView iv,
                             QByteArrayView associated, const SealedBytes &sealed)
{
    const ContentEncryptionScheme &scheme = contentEncryptionScheme(algorithm);
    if (key.size() != scheme.keySize)
        return std::nullopt;
    return scheme.digest ? CbcHmacCipher::opened(scheme, key, iv, associated, sealed)
                         : GcmCipher::opened(key, iv, associated, sealed);
}

} // namespace Lanyard::ContentCipher
