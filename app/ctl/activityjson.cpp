// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activityjson.h"

#include "accountjson.h"
#include "output.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

namespace {

QString words(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::TokenHandedOut:
        return QCoreApplication::translate("lanyardctl", "Token given");
    case ActivityKind::TokenFailed:
        return QCoreApplication::translate("lanyardctl", "No token");
    case ActivityKind::Refreshed:
        return QCoreApplication::translate("lanyardctl", "Renewed");
    case ActivityKind::RefreshFailed:
        return QCoreApplication::translate("lanyardctl", "Not renewed");
    case ActivityKind::SignInRequired:
        return QCoreApplication::translate("lanyardctl", "Sign in again");
    case ActivityKind::Linked:
        return QCoreApplication::translate("lanyardctl", "Linked");
    case ActivityKind::Relinked:
        return QCoreApplication::translate("lanyardctl", "Linked again");
    case ActivityKind::Unlinked:
        return QCoreApplication::translate("lanyardctl", "Unlinked");
    case ActivityKind::Imported:
        return QCoreApplication::translate("lanyardctl", "Imported");
    case ActivityKind::Exported:
        break;
    }
    return QCoreApplication::translate("lanyardctl", "Exported");
}

} // namespace

QJsonObject toJson(const Activity &line)
{
    const QJsonObject account{{QStringLiteral("id"), line.accountId},
                              {QStringLiteral("label"), line.label},
                              {QStringLiteral("provider"), line.provider}};
    return {{QStringLiteral("time"), toJson(line.time)},
            {QStringLiteral("kind"), kindName(line.kind)},
            {QStringLiteral("account"), account},
            {QStringLiteral("program"), line.program.isEmpty() ? QJsonValue() : QJsonValue(line.program)},
            {QStringLiteral("count"), line.count},
            {QStringLiteral("last_time"), toJson(line.lastTime)},
            {QStringLiteral("error"), line.error ? QJsonValue(toJson(*line.error)) : QJsonValue()}};
}

QString toLine(const Activity &line)
{
    const QString time = QLocale().toString(line.lastTime.toLocalTime(), QLocale::ShortFormat);
    const QString count = line.count > 1 ? QStringLiteral(" × %1").arg(line.count) : QString();
    QString text = QStringLiteral("%1  %2  %3").arg(time).arg(words(line.kind) + count, -20).arg(line.label, -32);
    // a program may have any name, and a terminal obeys some
    const QString program = cleanedForDisplay(line.program);
    text += QStringLiteral("  ") + (program.isEmpty() ? QCoreApplication::translate("lanyardctl", "Lanyard") : program);
    if (line.error)
        text += QStringLiteral("\n    ") + line.error->message;
    return text;
}

} // namespace Lanyard
