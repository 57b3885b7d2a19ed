// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sealedbytes.h"

//! AES in Galois/Counter Mode (RFC 7518 §5.3, §4.7) with 16, 24 or 32 bytes of key, 12 of initialization vector, which
//! must never come twice with one key, and 16 of tag.
namespace Lanyard::GcmCipher {

//! Nothing where a size is wrong or OpenSSL fails.
[[nodiscard]] std::optional<SealedBytes> sealed(const Secret &key, QByteArrayView iv, QByteArrayView associated,
                                                QByteArrayView text);
//! Nothing where a size is wrong or the tag is not that of all the rest; the tags are compared in constant time.
[[nodiscard]] std::optional<Secret> opened(const Secret &key, QByteArrayView iv, QByteArrayView associated,
                                           const SealedBytes &sealed);

} // namespace Lanyard::GcmCipher
