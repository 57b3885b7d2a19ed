// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activitydatabase.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace Lanyard {

namespace {

// Times are milliseconds since 1970.
QList<QStringList> migrations()
{
    return {{
        QStringLiteral("CREATE TABLE activity (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, "
                       "last_time INTEGER NOT NULL, count INTEGER NOT NULL, kind TEXT NOT NULL, "
                       "account_id TEXT NOT NULL, label TEXT NOT NULL, provider TEXT NOT NULL, "
                       "provider_name TEXT NOT NULL, program TEXT NOT NULL, error_kind INTEGER, "
                       "error_code TEXT NOT NULL, error_message TEXT NOT NULL, error_hint TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX activity_by_time ON activity (last_time, id)"),
        QStringLiteral("CREATE INDEX activity_by_account ON activity (account_id, last_time, id)"),
    }};
}

const QString columns = QStringLiteral("id, time, last_time, count, kind, account_id, label, provider, provider_name, "
                                       "program, error_kind, error_code, error_message, error_hint");

SqliteFile::Schema schema()
{
    return {.migrations = migrations(),
            .synchronous = QStringLiteral("NORMAL"),
            .patience = std::chrono::milliseconds(500), // a token must not wait long for its line
            .code = QStringLiteral("activity_log_unavailable"),
            .unavailable = QCoreApplication::translate("Accounts", "The activity log can't be read or written."),
            .unavailableHint = QCoreApplication::translate(
                "Accounts",
                "Check that the disk is not full and that the folder belongs to you. Accounts and tokens work on."),
            .newer = QCoreApplication::translate("Accounts", "The activity log was written by a newer Lanyard."),
            .newerHint = QCoreApplication::translate("Accounts", "Update Lanyard. Nothing was changed.")};
}

// A text that was never set is null, and the columns are NOT NULL.
QString text(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

QVariant fromTime(const QDateTime &time) { return time.toMSecsSinceEpoch(); }

QDateTime toTime(const QVariant &value) { return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc()); }

Activity lineIn(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    Activity line;
    line.id = next().toLongLong();
    line.time = toTime(next());
    line.lastTime = toTime(next());
    line.count = next().toInt();
    line.kind = activityKind(next().toString()).value_or(ActivityKind::TokenFailed);
    for (QString *member : {&line.accountId, &line.label, &line.provider, &line.providerName, &line.program})
        *member = next().toString();
    if (const QVariant kind = next(); !kind.isNull()) {
        line.error.emplace();
        line.error->kind = static_cast<ErrorKind>(kind.toInt());
        for (QString *member : {&line.error->code, &line.error->message, &line.error->hint})
            *member = next().toString();
    }
    return line;
}

// What LIKE takes for the word, wherever it stands.
QString pattern(QString word)
{
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        word.replace(special, QLatin1Char('\\') + QString(special));
    return QLatin1Char('%') + word + QLatin1Char('%');
}

//! What a line has to be, for WHERE.
struct Condition
{
    QStringList terms{};
    QVariantList values{};

    void add(const QString &term, const QVariantList &more)
    {
        terms += term;
        values += more;
    }
};

Condition conditionOf(const ActivityQuery &query, const std::optional<Activity> &after)
{
    Condition condition;
    condition.add(QStringLiteral("last_time >= ?"), {query.since.isValid() ? fromTime(query.since) : QVariant(0)});
    if (after)
        condition.add(QStringLiteral("(last_time, id) < (?, ?)"), {fromTime(after->lastTime), after->id});
    if (!query.accountId.isEmpty())
        condition.add(QStringLiteral("account_id = ?"), {query.accountId});
    if (!query.kinds.isEmpty()) {
        QVariantList names;
        for (const ActivityKind kind : query.kinds)
            names += kindName(kind);
        condition.add(QStringLiteral("kind IN (?%1)").arg(QStringLiteral(", ?").repeated(names.size() - 1)), names);
    }
    const QStringList words = query.search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        condition.add(QStringLiteral("label || char(10) || provider_name || char(10) || provider || char(10) || "
                                     "program || char(10) || error_message || char(10) || error_code "
                                     "LIKE ? ESCAPE '\\'"),
                      {pattern(word)});
    }
    return condition;
}

Result<> withoutRows(const Result<QSqlQuery> &done) { return done ? Result<>() : std::unexpected(done.error()); }

} // namespace

ActivityDatabase::ActivityDatabase()
    : SqliteFile(schema())
{ }

Result<std::unique_ptr<ActivityDatabase>> ActivityDatabase::open(const QString &path)
{
    std::unique_ptr<ActivityDatabase> self(new ActivityDatabase);
    if (const auto opened = self->openAt(path); !opened)
        return std::unexpected(opened.error());
    (void)self->run(QStringLiteral("PRAGMA secure_delete=ON")); // without it a deleted line may lie in the file a while
    return self;
}

Result<qint64> ActivityDatabase::add(const Activity &line)
{
    const Error error = line.error.value_or(Error());
    const auto done =
        run(QStringLiteral("INSERT INTO activity (time, last_time, count, kind, account_id, label, provider, "
                           "provider_name, program, error_kind, error_code, error_message, error_hint) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {fromTime(line.time), fromTime(line.lastTime), line.count, kindName(line.kind), text(line.accountId),
             text(line.label), text(line.provider), text(line.providerName), text(line.program),
             line.error ? QVariant(exitCode(error.kind)) : QVariant(), text(error.code), text(error.message),
             text(error.hint)});
    return done ? Result<qint64>(done->lastInsertId().toLongLong()) : std::unexpected(done.error());
}

Result<std::optional<Activity>> ActivityDatabase::same(const Activity &line, const QDateTime &from)
{
    auto rows = run(QStringLiteral("SELECT %1 FROM activity WHERE account_id = ? AND last_time >= ? AND kind = ? "
                                   "AND program = ? AND error_code = ? AND time BETWEEN ? AND ? "
                                   "ORDER BY id DESC LIMIT 1")
                        .arg(columns),
                    {line.accountId, fromTime(from), kindName(line.kind), text(line.program),
                     text(line.error ? line.error->code : QString()), fromTime(from), fromTime(line.time)});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->next() ? std::optional(lineIn(*rows)) : std::nullopt;
}

Result<bool> ActivityDatabase::countIn(qint64 id, int times, const QDateTime &last)
{
    const auto done =
        run(QStringLiteral("UPDATE activity SET count = count + ?, last_time = max(last_time, ?) WHERE id = ?"),
            {times, fromTime(last), id});
    return done ? Result<bool>(done->numRowsAffected() > 0) : std::unexpected(done.error());
}

Result<QList<Activity>> ActivityDatabase::lines(const ActivityQuery &query, int most,
                                                const std::optional<Activity> &after)
{
    const Condition condition = conditionOf(query, after);
    auto rows = run(QStringLiteral("SELECT %1 FROM activity WHERE %2 ORDER BY last_time DESC, id DESC LIMIT ?")
                        .arg(columns, condition.terms.join(QStringLiteral(" AND "))),
                    condition.values + QVariantList{most});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Activity> lines;
    while (rows->next())
        lines += lineIn(*rows);
    return lines;
}

Result<QHash<QString, QStringList>> ActivityDatabase::programs(const QDateTime &since)
{
    auto rows = run(QStringLiteral("SELECT account_id, program FROM activity WHERE last_time >= ? AND kind = ? "
                                   "AND program != '' GROUP BY account_id, program ORDER BY max(last_time) DESC"),
                    {fromTime(since), kindName(ActivityKind::TokenHandedOut)});
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, QStringList> programs;
    while (rows->next())
        programs[rows->value(0).toString()] += rows->value(1).toString();
    return programs;
}

Result<QDateTime> ActivityDatabase::oldest()
{
    auto rows = run(QStringLiteral("SELECT last_time FROM activity ORDER BY last_time, id LIMIT 1"));
    if (!rows)
        return std::unexpected(rows.error());
    return rows->next() ? toTime(rows->value(0)) : QDateTime();
}

Result<> ActivityDatabase::prune(const QDateTime &oldest, int most)
{
    return transaction([&]() -> Result<> {
        const auto aged = run(QStringLiteral("DELETE FROM activity WHERE last_time < ?"), {fromTime(oldest)});
        if (!aged)
            return withoutRows(aged);
        return withoutRows(run(QStringLiteral("DELETE FROM activity WHERE id IN (SELECT id FROM activity "
                                              "ORDER BY last_time DESC, id DESC LIMIT -1 OFFSET ?)"),
                               {most}));
    });
}

Result<> ActivityDatabase::clear()
{
    const auto deleted = run(QStringLiteral("DELETE FROM activity"));
    if (deleted) // a reader may hold it up; then it comes with a later write
        (void)run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return withoutRows(deleted);
}

} // namespace Lanyard
