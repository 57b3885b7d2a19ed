// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "retrypolicy.h"

#include "httpdate.h"

#include <algorithm>

namespace Lanyard {

bool RetryPolicy::isTransient(int status)
{
    return status == 408 || status == 425 || status == 429 || (status >= 500 && status <= 599);
}

bool RetryPolicy::isRepeatable(const Error &error, Replay replay)
{
    if (error.kind != ErrorKind::Network || error.code == QLatin1String("tls")
        || error.code == QLatin1String("client_certificate_refused"))
        return false;
    return replay == Replay::Safe || error.code == QLatin1String("unreachable");
}

std::chrono::milliseconds RetryPolicy::delay(int attempt, double jitter,
                                             std::optional<std::chrono::milliseconds> retryAfter) const
{
    if (retryAfter)
        return std::clamp(*retryAfter, std::chrono::milliseconds(0), longestDelay);
    const double backOff =
        static_cast<double>(firstDelay.count()) * static_cast<double>(1LL << std::min(attempt - 1, 16));
    return std::min(std::chrono::milliseconds(static_cast<qint64>(backOff * (0.75 + 0.5 * jitter))), longestDelay);
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(std::min<qint64>(seconds, 24 * 3600));
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace Lanyard
