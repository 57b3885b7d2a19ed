// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activitylog.h"

#include <lanyard/base/logging.h>

#include <QFile>

#include <algorithm>

namespace Lanyard {

namespace {

constexpr int secondsCounted = 60 * 60; // as one line
constexpr int secondsUnwritten = 5 * 60;
constexpr qint64 linesUntilPruned = 64;

// What happens once at a time is worth a line each time.
bool isCounted(ActivityKind kind)
{
    using enum ActivityKind;
    return kind == TokenHandedOut || kind == TokenFailed || kind == Refreshed || kind == RefreshFailed
        || kind == SignInRequired;
}

Activity lineOf(const ActivityEvent &event, const QDateTime &now, const QString &program)
{
    Activity line;
    line.time = now;
    line.lastTime = now;
    line.kind = event.kind;
    line.accountId = event.account.id;
    line.label = event.account.label;
    line.provider = event.account.provider;
    line.providerName = event.account.providerName;
    line.program = event.program.isEmpty() ? program : event.program;
    line.error = event.error;
    return line;
}

} // namespace

ActivityLog::ActivityLog(QString path, Clock &clock, ActivityRetention retention, QString program)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_retention(retention)
    , m_program(std::move(program))
{ }

ActivityLog::~ActivityLog() = default;

bool ActivityLog::isThere() const { return m_database || QFile::exists(m_path); }

QDateTime ActivityLog::oldestKept() const { return m_clock.now().addDays(-std::max(0, m_retention.days)); }

Result<ActivityDatabase *> ActivityLog::database()
{
    if (!m_database) {
        auto opened = ActivityDatabase::open(m_path);
        if (!opened)
            return std::unexpected(opened.error());
        m_database = std::move(*opened);
        m_dataVersion = m_database->dataVersion();
    }
    return m_database.get();
}

void ActivityLog::record(const ActivityEvent &event)
{
    const Result<> written = m_retention.days > 0 ? write(lineOf(event, m_clock.now(), m_program))
        : isThere()                               ? clear()
                                                  : Result<>();
    if (!written)
        qCWarning(lcAccounts) << "Activity is not recorded:" << written.error().detail;
}

Result<> ActivityLog::write(const Activity &line)
{
    if (line.kind == ActivityKind::TokenHandedOut)
        return writeHandOut(line);
    const auto opened = database();
    if (!opened)
        return std::unexpected(opened.error());
    if (isCounted(line.kind)) {
        const auto before = (*opened)->same(line, line.time.addSecs(-secondsCounted));
        if (!before)
            return std::unexpected(before.error());
        const Result<bool> counted = *before ? (*opened)->countIn((*before)->id, 1, line.time) : Result<bool>(false);
        if (!counted)
            return std::unexpected(counted.error());
        if (*counted) {
            Q_EMIT changed();
            return {};
        }
    }
    const Result<Activity> added = add(line);
    return added ? Result<>() : std::unexpected(added.error());
}

Result<> ActivityLog::writeHandOut(const Activity &line)
{
    const auto opened = database();
    if (!opened)
        return std::unexpected(opened.error());
    const auto key = std::pair(line.accountId, line.program);
    HandOuts known = m_handOuts.value(key);
    const auto isOver = [&line](const HandOuts &each) {
        const qint64 age = each.line.time.secsTo(line.time);
        return age < 0 || age >= secondsCounted;
    };
    if (known.line.id == 0 || isOver(known)) {
        if (known.unwritten > 0)
            (void)writeUnwritten(known); // its time is over; a new line begins in any case
        const auto before = (*opened)->same(line, line.time.addSecs(1 - secondsCounted));
        if (!before)
            return std::unexpected(before.error());
        known = {before->value_or(Activity()), line.time, 0};
    }
    if (known.line.id != 0) {
        ++known.unwritten;
        known.last = std::max(known.last, line.time);
        if (known.line.lastTime.secsTo(line.time) >= secondsUnwritten) {
            if (const Result<> counted = writeUnwritten(known); !counted)
                return counted;
            Q_EMIT changed();
        }
    }
    if (known.line.id == 0) { // there was none, or somebody has deleted it
        const Result<Activity> added = add(line);
        if (!added)
            return std::unexpected(added.error());
        known = {*added, line.time, 0};
        using Entry = std::pair<const std::pair<QString, QString> &, HandOuts &>;
        m_handOuts.removeIf([&isOver](const Entry &entry) { return isOver(entry.second); });
    }
    m_handOuts.insert(key, known);
    return {};
}

Result<> ActivityLog::writeUnwritten(HandOuts &handOuts)
{
    const auto opened = database();
    if (!opened)
        return std::unexpected(opened.error());
    const Result<bool> counted = (*opened)->countIn(handOuts.line.id, handOuts.unwritten, handOuts.last);
    if (!counted)
        return std::unexpected(counted.error());
    if (!*counted)
        handOuts.line.id = 0;
    handOuts.line.lastTime = handOuts.last;
    handOuts.unwritten = 0;
    return {};
}

Result<Activity> ActivityLog::add(Activity line)
{
    const auto opened = database();
    if (!opened)
        return std::unexpected(opened.error());
    const Result<qint64> id = (*opened)->add(line);
    if (!id)
        return std::unexpected(id.error());
    line.id = *id;
    const Result<> pruned = prune(*id);
    if (!pruned) // the next line tries it again
        qCWarning(lcAccounts) << "The activity log is not shortened:" << pruned.error().detail;
    Q_EMIT changed();
    return line;
}

Result<> ActivityLog::prune(qint64 newest)
{
    const auto opened = database();
    if (!opened)
        return std::unexpected(opened.error());
    const Result<QDateTime> oldest = (*opened)->oldest();
    if (!oldest)
        return std::unexpected(oldest.error());
    // not at each line: every so many, and once a day for those that are too old
    if (newest % linesUntilPruned != 0 && *oldest >= oldestKept().addDays(-1))
        return {};
    return (*opened)->prune(oldestKept(), std::max(1, m_retention.lines));
}

Result<QList<Activity>> ActivityLog::lines(ActivityQuery query, int most, const std::optional<Activity> &after)
{
    if (!isThere() || m_retention.days <= 0)
        return QList<Activity>();
    const auto opened = database();
    if (!opened)
        return std::unexpected(opened.error());
    for (HandOuts &handOuts : m_handOuts) {
        if (handOuts.unwritten > 0)
            (void)writeUnwritten(handOuts); // where that fails they are counted later
    }
    query.since = query.since.isValid() ? std::max(query.since, oldestKept()) : oldestKept();
    return (*opened)->lines(query, most, after);
}

Result<QHash<QString, QStringList>> ActivityLog::programs(int days)
{
    if (!isThere() || m_retention.days <= 0)
        return QHash<QString, QStringList>();
    const auto opened = database();
    return opened ? (*opened)->programs(m_clock.now().addDays(-days)) : std::unexpected(opened.error());
}

Result<> ActivityLog::clear()
{
    m_handOuts.clear();
    const auto opened = database();
    const Result<> cleared = opened ? (*opened)->clear() : std::unexpected(opened.error());
    if (!cleared) { // nothing of it can be read any more, so nothing of it is missed
        m_database.reset();
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QString file = m_path + QLatin1String(suffix);
            if (QFile::exists(file) && !QFile::remove(file))
                return cleared;
        }
    }
    Q_EMIT changed();
    return {};
}

bool ActivityLog::hasNews()
{
    if (!m_database)
        return isThere() && database().has_value();
    const qint64 version = m_database->dataVersion();
    return std::exchange(m_dataVersion, version) != version;
}

} // namespace Lanyard
