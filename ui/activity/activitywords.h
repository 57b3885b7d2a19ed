// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/activity.h>
#include <lanyard/ui/widgets/displaystate.h>
#include <lanyard/ui/widgets/lineicon.h>

#include <QCoreApplication>

namespace Lanyard {

//! A line of the activity log as people say it.
class ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(Lanyard::ActivityWords)

public:
    //! "git got a token"
    [[nodiscard]] static QString sentence(const Activity &line);
    //! "anna@example.org · /usr/bin/git", with what went wrong where something did.
    [[nodiscard]] static QString detail(const Activity &line);
    //! "14:32", or from when to when.
    [[nodiscard]] static QString time(const Activity &line);
    //! "Today", "Yesterday", or the date.
    [[nodiscard]] static QString day(const QDateTime &moment, const QDateTime &now);
    //! The shape before it where all went well.
    [[nodiscard]] static LineIcon::Shape shape(ActivityKind kind);
    //! The state that it left the account in, where something went wrong.
    [[nodiscard]] static std::optional<DisplayState> trouble(const Activity &line);
};

} // namespace Lanyard
