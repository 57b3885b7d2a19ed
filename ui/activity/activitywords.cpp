// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activitywords.h"

#include <lanyard/accounts/refreshoutcome.h>
#include <lanyard/ui/accounts/humantime.h>

#include <QLocale>

namespace Lanyard {

namespace {

// A program may have any name, and only the end of its path is its name.
QString nameOf(const QString &program)
{
    return cleanedForDisplay(program.mid(program.lastIndexOf(QLatin1Char('/')) + 1));
}

} // namespace

QString ActivityWords::sentence(const Activity &line)
{
    const QString program = nameOf(line.program);
    switch (line.kind) {
    case ActivityKind::TokenHandedOut:
        return program.isEmpty() ? tr("Token taken in Lanyard") : tr("%1 got a token", "program").arg(program);
    case ActivityKind::TokenFailed:
        return program.isEmpty() ? tr("No token to be had") : tr("%1 got no token", "program").arg(program);
    case ActivityKind::Refreshed:
        return program.isEmpty() ? tr("Access renewed") : tr("Access renewed for %1", "program").arg(program);
    case ActivityKind::RefreshFailed:
        return program.isEmpty() ? tr("Renewal failed") : tr("Renewal for %1 failed", "program").arg(program);
    case ActivityKind::SignInRequired:
        return tr("Has to be signed in again");
    case ActivityKind::Linked:
        return tr("Account added");
    case ActivityKind::Relinked:
        return tr("Signed in again");
    case ActivityKind::Unlinked:
        return line.error ? tr("Account removed, its access not ended") : tr("Account removed");
    case ActivityKind::Imported:
        return tr("Account imported");
    case ActivityKind::Exported:
        break;
    }
    return tr("Account exported");
}

QString ActivityWords::detail(const Activity &line)
{
    QStringList parts{line.label};
    if (line.error)
        parts += line.error->message;
    else if (line.program.contains(QLatin1Char('/')))
        parts += cleanedForDisplay(line.program);
    // hand-outs are not all counted, failures are
    if (line.count > 1 && line.error)
        parts += tr("%n times", nullptr, line.count);
    return parts.join(QStringLiteral(" · "));
}

QString ActivityWords::time(const Activity &line)
{
    const auto clock = [](const QDateTime &moment) {
        return QLocale().toString(moment.toLocalTime().time(), QLocale::ShortFormat);
    };
    const QString from = clock(line.time);
    const QString until = clock(line.lastTime);
    return from == until ? until : tr("%1 – %2", "from a time until another").arg(from, until);
}

QString ActivityWords::day(const QDateTime &moment, const QDateTime &now)
{
    switch (moment.toLocalTime().date().daysTo(now.toLocalTime().date())) {
    case 0:
        return tr("Today");
    case 1:
        return tr("Yesterday");
    default:
        return HumanTime::date(moment);
    }
}

LineIcon::Shape ActivityWords::shape(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::TokenHandedOut:
    case ActivityKind::TokenFailed:
        return LineIcon::Shape::Key;
    case ActivityKind::Refreshed:
    case ActivityKind::RefreshFailed:
    case ActivityKind::SignInRequired:
        return LineIcon::Shape::Renew;
    case ActivityKind::Linked:
        return LineIcon::Shape::Plus;
    case ActivityKind::Relinked:
        return LineIcon::Shape::Check;
    case ActivityKind::Unlinked:
        return LineIcon::Shape::Minus;
    case ActivityKind::Imported:
        return LineIcon::Shape::Into;
    case ActivityKind::Exported:
        break;
    }
    return LineIcon::Shape::OutOf;
}

std::optional<DisplayState> ActivityWords::trouble(const Activity &line)
{
    if (!line.error || line.kind == ActivityKind::Unlinked)
        return std::nullopt;
    Account account;
    account.state = stateAfter(*line.error);
    return displayState(account);
}

} // namespace Lanyard
