// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/activityjson.h"
#include "ctl/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace Lanyard {

namespace {

constexpr int standardLimit = 50;

Result<int> chosenLimit(const Invocation &call)
{
    if (!call.isSet("limit"))
        return standardLimit;
    bool isNumber = false;
    const int limit = call.value("limit").toInt(&isNumber);
    if (isNumber && limit > 0)
        return limit;
    return failure(ErrorKind::Usage, QStringLiteral("invalid_number"),
                   QCoreApplication::translate("lanyardctl", "--limit takes a number of lines."));
}

// A time, a date, or so long ago: "2026-03-01T12:00:00Z", "2026-03-01", "90m", "12h", "7d".
Result<QDateTime> chosenSince(const Invocation &call)
{
    if (!call.isSet("since"))
        return QDateTime();
    const QString text = call.value("since");
    static const QRegularExpression span(QStringLiteral("^([0-9]{1,6})([mhd])$"));
    if (const auto match = span.match(text); match.hasMatch()) {
        const qint64 number = match.captured(1).toLongLong();
        const QString unit = match.captured(2);
        const qint64 seconds = unit == QLatin1String("m") ? 60 : unit == QLatin1String("h") ? 3600 : 24 * 3600;
        return call.services.clock().now().addSecs(-number * seconds);
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid())
        return time.toUTC();
    return failure(ErrorKind::Usage, QStringLiteral("invalid_time"),
                   QCoreApplication::translate("lanyardctl", "--since does not understand “%1”.").arg(text),
                   QCoreApplication::translate(
                       "lanyardctl", "Write a date (2026-03-01), a time (2026-03-01T12:00:00Z), or 90m, 12h or 7d."));
}

// Accounts are found by what they are called, and those that are gone by what they were called last.
Result<QString> chosenAccount(const Invocation &call)
{
    if (call.arguments.isEmpty())
        return QString();
    const auto text = call.soleArgument();
    if (!text)
        return text;
    const auto account = call.services.accounts().find(*text);
    if (account)
        return account->id;
    if (account.error().kind != ErrorKind::NotFound)
        return std::unexpected(account.error());
    ActivityQuery unlinked;
    unlinked.kinds = {ActivityKind::Unlinked};
    const auto lines = call.services.activity().lines(unlinked, std::numeric_limits<int>::max());
    if (!lines)
        return std::unexpected(lines.error());
    for (const Activity &line : *lines) {
        if (line.accountId == *text || line.label == *text)
            return line.accountId;
    }
    return std::unexpected(account.error());
}

Task<Result<>> showActivity(Invocation call)
{
    const Result<QString> account = chosenAccount(call);
    if (!account)
        co_return std::unexpected(account.error());
    const Result<int> limit = chosenLimit(call);
    if (!limit)
        co_return std::unexpected(limit.error());
    const Result<QDateTime> since = chosenSince(call);
    if (!since)
        co_return std::unexpected(since.error());
    ActivityQuery query;
    query.accountId = *account;
    query.since = *since;
    query.search = call.value("search");
    const auto lines = call.services.activity().lines(query, *limit);
    if (!lines)
        co_return std::unexpected(lines.error());
    if (call.json) {
        QJsonArray array;
        for (const Activity &line : *lines)
            array += toJson(line);
        Output::json(array);
        co_return Result<>();
    }
    for (const Activity &line : *lines)
        Output::line(toLine(line));
    if (lines->isEmpty())
        Output::note(QCoreApplication::translate("lanyardctl", "Nothing of that kind is recorded."));
    co_return Result<>();
}

Task<Result<>> showOrClear(Invocation call)
{
    if (!call.isSet("clear"))
        co_return co_await showActivity(call);
    if (call.isSet("since") || call.isSet("search") || call.isSet("limit") || !call.arguments.isEmpty()) {
        co_return failure(ErrorKind::Usage, QStringLiteral("wrong_arguments"),
                          QCoreApplication::translate("lanyardctl", "--clear removes the whole log."),
                          QCoreApplication::translate("lanyardctl", "Give it alone."));
    }
    const Result<> cleared = call.services.activity().clear();
    if (!cleared)
        co_return std::unexpected(cleared.error());
    if (call.json)
        Output::json(QJsonObject{{QStringLiteral("cleared"), true}});
    else
        Output::note(QCoreApplication::translate("lanyardctl", "The activity log is empty now."));
    co_return Result<>();
}

} // namespace

Command activityCommand()
{
    const QCommandLineOption since(
        QStringLiteral("since"),
        QCoreApplication::translate("lanyardctl", "Only what happened since then: a date, a time, or 90m, 12h or 7d."),
        QStringLiteral("TIME"));
    const QCommandLineOption search(
        QStringLiteral("search"),
        QCoreApplication::translate("lanyardctl", "Only lines with these words in account, program or error."),
        QStringLiteral("TEXT"));
    const QCommandLineOption limit(QStringLiteral("limit"),
                                   QCoreApplication::translate("lanyardctl", "How many lines at most (50)."),
                                   QStringLiteral("N"));
    const QCommandLineOption clear(QStringLiteral("clear"),
                                   QCoreApplication::translate("lanyardctl", "Removes the log."));
    return {QStringLiteral("activity"),
            QStringLiteral("activity [ACCOUNT]"),
            QCoreApplication::translate("lanyardctl", "Shows which programs got tokens, and what failed."),
            {since, search, limit, clear},
            showOrClear};
}

} // namespace Lanyard
