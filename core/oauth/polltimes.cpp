// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "polltimes.h"

#include "jsonseconds.h"

#include <algorithm>

namespace Lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto defaultInterval = 5s;
constexpr auto leastInterval = 1s;
constexpr auto longestWait = 24h;

} // namespace

std::expected<PollTimes, QString> pollTimesIn(const QJsonObject &answer)
{
    const auto lifetime = secondsIn(answer.value(QLatin1String("expires_in")));
    if (!lifetime || *lifetime < 1s)
        return std::unexpected(QStringLiteral("expires_in is missing or no time"));
    std::chrono::seconds interval = defaultInterval;
    if (const QJsonValue value = answer.value(QLatin1String("interval")); !value.isUndefined() && !value.isNull()) {
        const auto given = secondsIn(value);
        if (!given)
            return std::unexpected(QStringLiteral("interval is no number"));
        interval = std::clamp<std::chrono::seconds>(std::chrono::ceil<std::chrono::seconds>(*given), leastInterval,
                                                    longestWait);
    }
    return PollTimes{std::min<std::chrono::seconds>(std::chrono::floor<std::chrono::seconds>(*lifetime), longestWait),
                     interval};
}

} // namespace Lanyard
