// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonseconds.h"

#include <algorithm>
#include <cmath>

namespace Lanyard {

namespace {

// Longer than any token lives, short of what RFC 3339's four-digit years can't hold.
constexpr double longestLifetime = 100.0 * 365 * 24 * 3600;

} // namespace

std::optional<std::chrono::duration<double>> secondsIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds))
        return std::nullopt;
    return std::chrono::duration<double>(std::clamp(seconds, 0.0, longestLifetime));
}

} // namespace Lanyard
