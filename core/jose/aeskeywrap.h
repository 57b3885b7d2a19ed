// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <optional>

//! One key hidden under another one of 16, 24 or 32 bytes (RFC 3394, RFC 7518 §4.4).
namespace Lanyard::AesKeyWrap {

//! Nothing where a size is wrong or OpenSSL fails. The hidden key has a multiple of 8 bytes, at least 16.
[[nodiscard]] std::optional<QByteArray> wrapped(const Secret &wrappingKey, const Secret &key);
//! Nothing where it was wrapped under another key, or changed since.
[[nodiscard]] std::optional<Secret> unwrapped(const Secret &wrappingKey, QByteArrayView wrapped);

} // namespace Lanyard::AesKeyWrap
