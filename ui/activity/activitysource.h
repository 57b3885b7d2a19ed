// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/activity.h>
#include <lanyard/base/result.h>

namespace Lanyard {

//! Where the activity that is shown comes from, a page at a time.
class ActivitySource
{
public:
    ActivitySource() = default;
    virtual ~ActivitySource() = default;
    Q_DISABLE_COPY_MOVE(ActivitySource)

    //! The newest first; those after \a after, the last one of the page before. Less than \a most: there are no more.
    [[nodiscard]] virtual Result<QList<Activity>> lines(const ActivityQuery &query, int most,
                                                        const std::optional<Activity> &after) = 0;
};

} // namespace Lanyard
