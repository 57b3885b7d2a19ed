// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentencryptionalgorithm.h"
#include "sealedbytes.h"

//! Hides and shows the content of an encrypted token (RFC 7516 §5.1, §5.2), whichever algorithm it is.
namespace Lanyard::ContentCipher {

//! Nothing where a size is not the algorithm's or OpenSSL fails.
[[nodiscard]] std::optional<SealedBytes> sealed(ContentEncryptionAlgorithm algorithm, const Secret &key,
                                                QByteArrayView iv, QByteArrayView associated, QByteArrayView text);
//! Nothing where a size is not the algorithm's or anything has been changed.
[[nodiscard]] std::optional<Secret> opened(ContentEncryptionAlgorithm algorithm, const Secret &key, QByteArrayView iv,
                                           QByteArrayView associated, const SealedBytes &sealed);

} // namespace Lanyard::ContentCipher
