// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/accountoutlook.h>
#include <lanyard/ui/widgets/displaystate.h>

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>

namespace Lanyard {

//! Times and durations as people say them.
class HumanTime
{
    Q_DECLARE_TR_FUNCTIONS(Lanyard::HumanTime)

public:
    //! "42 min", "3 h 10 min", "2 days"; never negative.
    [[nodiscard]] static QString duration(std::chrono::seconds length);
    //! "12 March 2026", in the person's time zone and language.
    [[nodiscard]] static QString date(const QDateTime &moment);
    //! "today, 14:02", "yesterday, 9:15", or the date.
    [[nodiscard]] static QString moment(const QDateTime &moment, const QDateTime &now);
    //! What becomes of an account's access token, seen from that moment: "renews in 42 min".
    [[nodiscard]] static QString tokenFate(const Account &account, DisplayState state, const AccountOutlook &outlook,
                                           const QDateTime &now);
    //! Until when a refresh token lives that nobody uses, and that it is used before: "12 March 2027, …"; empty where
    //! it does not die of that.
    [[nodiscard]] static QString mustBeUsed(const Account &account, const AccountOutlook &outlook);
    //! Since when an account is in trouble and when Lanyard tries again; empty where nothing is to be said.
    [[nodiscard]] static QString troubleFate(const Account &account, DisplayState state, const AccountOutlook &outlook,
                                             const QDateTime &now);
};

} // namespace Lanyard
