// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Lanyard {

//! Base64url without padding, as every part of JOSE is written (RFC 7515 §2).
[[nodiscard]] QByteArray base64UrlEncoded(QByteArrayView bytes);

//! The bytes, or nothing where the text is not the one way to write them: padding, white space, the characters of plain
//! base64 and bits behind the last byte are refused, since what has two spellings gets past a check for equal tokens.
[[nodiscard]] std::optional<QByteArray> base64UrlDecoded(QByteArrayView text);

} // namespace Lanyard
