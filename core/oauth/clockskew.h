// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>

#include <QDateTime>

#include <chrono>

namespace Lanyard {

//! How far a server's clock is ahead of ours, or behind where it is negative, by the Date of an answer that has just
//! come (RFC 9110 §6.6.1). Zero where the answer has none that can be read, and where it is more than a day away: that
//! is no clock that runs wrong.
[[nodiscard]] std::chrono::seconds clockSkew(const HttpResponse &response, const QDateTime &now);

//! What to tell a person whose clock is wrong by that much, as a sentence.
[[nodiscard]] QString clockSkewHint(std::chrono::seconds skew);

} // namespace Lanyard
