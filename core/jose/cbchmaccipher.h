// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentencryptionalgorithm.h"
#include "sealedbytes.h"

//! AES in CBC mode with HMAC over it, as RFC 7518 §5.2 puts OpenSSL's two together; OpenSSL's own combination is TLS's
//! and another one. The schemes are those of the CBC algorithms.
namespace Lanyard::CbcHmacCipher {

//! Nothing where a size is wrong or OpenSSL fails.
[[nodiscard]] std::optional<SealedBytes> sealed(const ContentEncryptionScheme &scheme, const Secret &key,
                                                QByteArrayView iv, QByteArrayView associated, QByteArrayView text);
//! Nothing where a size is wrong or the tag is not that of all the rest. The tag is compared in constant time and
//! before anything is decrypted, so that the padding tells nobody anything.
[[nodiscard]] std::optional<Secret> opened(const ContentEncryptionScheme &scheme, const Secret &key, QByteArrayView iv,
                                           QByteArrayView associated, const SealedBytes &sealed);

} // namespace Lanyard::CbcHmacCipher
