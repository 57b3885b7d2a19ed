// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/oauth/tokenendpoint.h>

#include <chrono>

namespace Lanyard {

//! When to ask a server again whether a person has answered somewhere else (RFC 8628 §3.5): never sooner than it wants,
//! by its own clock, and less often where it can't be reached. A value without a clock: it says how long to wait.
class PollSchedule
{
public:
    //! \a interval: the least time between two polls, as the server sees it.
    explicit PollSchedule(std::chrono::seconds interval);

    //! How long to wait before the next poll.
    [[nodiscard]] std::chrono::milliseconds wait() const;
    //! Takes in what a poll came to. True where it is worth another one after wait(), false where it is an end.
    [[nodiscard]] bool goesOnAfter(const TokenPoll &poll);

private:
    void slowDown(std::optional<std::chrono::seconds> wished);

    std::chrono::seconds m_interval;
    double m_margin;
    int m_failures = 0;
    std::chrono::milliseconds m_retryAfter{0};
};

} // namespace Lanyard
