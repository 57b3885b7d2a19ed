// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Lanyard::Demo {

//! Bits from OpenSSL's generator, base64url: codes, tokens and form secrets mean nothing and can't be guessed.
[[nodiscard]] QByteArray opaqueToken(int bytes = 32);

//! What tables are keyed by instead of the token: a look-up's timing then tells nothing about the token.
[[nodiscard]] QByteArray tokenDigest(QByteArrayView token);

//! Compares in a time that depends on the length only.
[[nodiscard]] bool equalInConstantTime(QByteArrayView one, QByteArrayView other);

//! base64url without padding (RFC 7515 §2).
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

} // namespace Lanyard::Demo
