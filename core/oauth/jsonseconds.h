// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>

#include <chrono>
#include <optional>

namespace Lanyard {

//! A time span in seconds from a server's JSON, such as expires_in (RFC 6749 §5.1): a number, or a string that holds
//! one, for many servers send that. Never negative, and short of what a date can't hold. Nothing where it is anything
//! else.
[[nodiscard]] std::optional<std::chrono::duration<double>> secondsIn(const QJsonValue &value);

} // namespace Lanyard
