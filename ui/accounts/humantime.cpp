// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "humantime.h"

#include <QLocale>

namespace Lanyard {

using namespace std::chrono;

QString HumanTime::duration(seconds length)
{
    const qint64 all = qMax<qint64>(0, duration_cast<minutes>(length + 30s).count());
    if (all == 0)
        return tr("less than a minute");
    if (all < 60)
        return tr("%1 min").arg(all);
    const qint64 wholeHours = all / 60;
    const qint64 rest = all % 60;
    if (wholeHours < 24)
        return rest == 0 || wholeHours >= 10 ? tr("%1 h").arg(wholeHours) : tr("%1 h %2 min").arg(wholeHours).arg(rest);
    const int days = static_cast<int>((wholeHours + 12) / 24);
    return days == 1 ? tr("1 day") : tr("%n days", nullptr, days);
}

QString HumanTime::date(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return QLocale().toString(moment.toLocalTime().date(), tr("d MMMM yyyy", "how a date is written, in Qt's letters"));
}

QString HumanTime::tokenFate(const Account &account, DisplayState state, const QDateTime &now)
{
    switch (state) {
    case DisplayState::Refreshing:
        return tr("renewing now");
    case DisplayState::SignInRequired:
        return tr("none until you sign in again");
    case DisplayState::Locked:
        return tr("out of reach while the keyring is locked");
    default:
        break;
    }
    if (!account.expiresAt.isValid())
        return tr("does not expire");
    const seconds left(now.secsTo(account.expiresAt));
    if (left <= 0s)
        return account.refreshable ? tr("renews when a program next asks") : tr("has expired");
    return account.refreshable ? tr("renews in %1").arg(duration(left)) : tr("ends in %1").arg(duration(left));
}

} // namespace Lanyard
