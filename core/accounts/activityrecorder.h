// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "account.h"
#include "activity.h"

namespace Lanyard {

//! Something that happened to an account just now.
struct ActivityEvent
{
    ActivityKind kind = ActivityKind::TokenHandedOut;
    Account account;
    QString program{}; //!< that asked for it; empty for the one that this process works for
    std::optional<Error> error{};
};

//! Who is told what happens to accounts. It never fails, and takes no time to speak of.
class ActivityRecorder
{
public:
    ActivityRecorder() = default;
    virtual ~ActivityRecorder() = default;
    Q_DISABLE_COPY_MOVE(ActivityRecorder)

    virtual void record(const ActivityEvent &event) = 0;
};

} // namespace Lanyard
