// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDeadlineTimer>

#include <stop_token>

namespace Lanyard {

//! How long a call may take in all, and whether it is still wanted. Passed down through every layer that waits.
struct CallContext
{
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    std::stop_token stop{};
};

} // namespace Lanyard
