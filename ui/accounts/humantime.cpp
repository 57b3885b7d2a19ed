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

QString HumanTime::moment(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (days == 0)
        return tr("today, %1").arg(time);
    return days == 1 ? tr("yesterday, %1").arg(time) : date(moment);
}

QString HumanTime::tokenFate(const Account &account, DisplayState state, const AccountOutlook &outlook,
                             const QDateTime &now)
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
    if (!account.refreshable)
        return tr("ends in %1").arg(duration(left));
    if (outlook.nextRenewal.isValid() && outlook.nextRenewal <= account.expiresAt)
        return tr("renews in %1").arg(duration(seconds(now.secsTo(outlook.nextRenewal))));
    return tr("valid for %1, then renewed when a program asks").arg(duration(left));
}

QString HumanTime::mustBeUsed(const Account &account, const AccountOutlook &outlook)
{
    if (!outlook.mustBeUsedBefore.isValid() || account.state == AccountState::SignInRequired)
        return {};
    const QString end = date(outlook.mustBeUsedBefore);
    if (!outlook.nextRenewal.isValid() || outlook.nextRenewal >= outlook.mustBeUsedBefore)
        return tr("before %1").arg(end);
    return tr("before %1; Lanyard does so by %2").arg(end, date(outlook.nextRenewal));
}

QString HumanTime::troubleFate(const Account &account, DisplayState state, const AccountOutlook &outlook,
                               const QDateTime &now)
{
    const bool mayPass = state == DisplayState::Offline || state == DisplayState::Error;
    if (!mayPass && !needsPerson(state))
        return {};
    const bool isRetried = mayPass && outlook.nextRenewal.isValid();
    const QString since = account.stateSince.isValid() ? moment(account.stateSince, now) : QString();
    const QString next = duration(seconds(isRetried ? now.secsTo(outlook.nextRenewal) : 0));
    if (since.isEmpty())
        return isRetried ? tr("Lanyard tries again in %1.").arg(next) : QString();
    return isRetried ? tr("Since %1. Lanyard tries again in %2.").arg(since, next) : tr("Since %1.").arg(since);
}

} // namespace Lanyard
