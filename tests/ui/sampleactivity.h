// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/ui/activity/activitysource.h>

namespace Lanyard {

//! An activity log in memory, for the gallery and the tests of the windows.
class SampleActivity final : public ActivitySource
{
public:
    //! What a person finds there after two days with the sample accounts.
    [[nodiscard]] static QList<Activity> twoDays();
    //! So many lines, a minute apart, by git.
    [[nodiscard]] static QList<Activity> many(int count);

    [[nodiscard]] Result<QList<Activity>> lines(const ActivityQuery &query, int most,
                                                const std::optional<Activity> &after) override;

    QList<Activity> all; //!< the newest first
    std::optional<Error> error; //!< what asking ends in instead
    QList<ActivityQuery> asked;
};

} // namespace Lanyard
