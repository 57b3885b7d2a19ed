// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Lanyard {

//! When a request is sent again, and after how long.
struct RetryPolicy
{
    int attempts = 4; //!< in all
    std::chrono::milliseconds firstDelay{400}; //!< doubled each time, with jitter of a quarter
    std::chrono::milliseconds longestDelay{20'000}; //!< also for Retry-After

    //! Whether an answer is one that passes by itself: 408, 425, 429 and 5xx.
    [[nodiscard]] static bool isTransient(int status);
    //! Whether a failed exchange may be repeated: always if the request can't have arrived, else only if it is
    //! harmless.
    [[nodiscard]] static bool isRepeatable(const Error &error, Replay replay);
    //! The pause before the next attempt; \a attempt counts from 1, \a jitter is from 0 to 1.
    [[nodiscard]] std::chrono::milliseconds delay(int attempt, double jitter,
                                                  std::optional<std::chrono::milliseconds> retryAfter) const;
};

//! Retry-After, in seconds or as a date (RFC 9110 §10.2.3).
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now);

} // namespace Lanyard
