// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pollschedule.h"

#include <algorithm>

namespace Lanyard {

namespace {

using namespace std::chrono_literals;

// A clock of ours that runs fast, as those of virtual machines do, must not make us ask too early by the server's
// clock; one that does so all the same is told by slow_down, and gets more room.
constexpr double usualMargin = 1.2;
constexpr double marginAfterSlowDown = 1.4;
constexpr auto slowDownStep = 5s; // RFC 8628 §3.5
constexpr std::chrono::milliseconds longestBackOff = 60s;
constexpr std::chrono::seconds longestInterval = 24h;

bool isPassing(const Error &error)
{
    // a certificate that is wrong is not right a minute later, and asking it again and again helps nobody
    return error.kind == ErrorKind::Network && error.code != QLatin1String("tls");
}

} // namespace

PollSchedule::PollSchedule(std::chrono::seconds interval)
    : m_interval(interval)
    , m_margin(usualMargin)
{ }

std::chrono::milliseconds PollSchedule::wait() const
{
    const auto regular = std::chrono::ceil<std::chrono::milliseconds>(m_interval * m_margin);
    const auto backOff = std::min(regular * (1 << std::min(m_failures, 10)), std::max(regular, longestBackOff));
    return std::max(backOff, m_retryAfter);
}

bool PollSchedule::goesOnAfter(const TokenPoll &poll)
{
    if (poll.tokens)
        return false;
    m_retryAfter = poll.retryAfter.value_or(0ms);
    const Error &error = poll.tokens.error();
    if (isPassing(error)) {
        ++m_failures;
        return true;
    }
    m_failures = 0;
    if (error.code == QLatin1String("slow_down"))
        slowDown(poll.interval);
    return error.code == QLatin1String("slow_down") || error.code == QLatin1String("authorization_pending");
}

void PollSchedule::slowDown(std::optional<std::chrono::seconds> wished)
{
    m_interval = std::min(std::max(m_interval + slowDownStep, wished.value_or(0s)), longestInterval);
    m_margin = marginAfterSlowDown;
}

} // namespace Lanyard
