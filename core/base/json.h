// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <expected>

namespace Lanyard {

//! Parses one JSON object the way security protocols need it: nothing after it, no member twice (RFC 7519 §4, RFC 8725
//! §2.4: two readers must not see two meanings), nesting bounded. The error is a technical reason, not for display.
[[nodiscard]] std::expected<QJsonObject, QString> parseJsonObject(QByteArrayView text);

} // namespace Lanyard
