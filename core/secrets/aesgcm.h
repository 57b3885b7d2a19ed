// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <optional>

//! AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits in front and the tag of 128 bits at the end.
namespace Lanyard::AesGcm {

inline constexpr qsizetype nonceSize = 12;
inline constexpr qsizetype tagSize = 16;

//! The associated data is not stored, but has to be the same for opening. None where OpenSSL fails.
[[nodiscard]] std::optional<QByteArray> sealed(const Secret &key, const Secret &text, QByteArrayView associated);
//! None where the key or the associated data is another one, or a bit of the box has changed.
[[nodiscard]] std::optional<Secret> opened(const Secret &key, QByteArrayView box, QByteArrayView associated);

} // namespace Lanyard::AesGcm
