// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <expected>

namespace Lanyard {

//! The header of a JWS or JWE (RFC 7515 §4, RFC 7516 §4), already decoded: a strict JSON object with `alg`, no member
//! twice, `kid`, `typ` and `cty` strings where they are there, and no extension: `crit` and a `b64` that is not true
//! (RFC 7797) are refused. The error is a technical reason, not for display.
[[nodiscard]] std::expected<QJsonObject, QString> parseJoseHeader(QByteArrayView text);

//! As it is written in front of a token: compact JSON in base64url.
[[nodiscard]] QByteArray encodedJoseHeader(const QJsonObject &header);

} // namespace Lanyard
