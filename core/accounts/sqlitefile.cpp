// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlitefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace Lanyard {

SqliteFile::SqliteFile(Schema schema)
    : m_schema(std::move(schema))
    , m_connectionName(QStringLiteral("lanyard-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

SqliteFile::~SqliteFile()
{
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<> SqliteFile::openAt(const QString &path)
{
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath()))
        return std::unexpected(failed(QStringLiteral("can't make %1").arg(file.absolutePath())));
    QFile::setPermissions(file.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    // SQLite would make it readable for all, and what it puts beside it gets the same permissions
    if (!QFile(path).open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(failed(QStringLiteral("can't open %1").arg(path)));

    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_schema.patience.count()));
    if (!database.open())
        return std::unexpected(failed(database.lastError().text()));
    if (const auto found = foundVersion(); !found)
        return std::unexpected(found.error());
    const QStringList pragmas{QStringLiteral("journal_mode=WAL"),
                              QStringLiteral("synchronous=") + m_schema.synchronous};
    for (const QString &pragma : pragmas) {
        if (const auto done = run(QStringLiteral("PRAGMA ") + pragma); !done)
            return std::unexpected(done.error());
    }
    return migrate();
}

Error SqliteFile::failed(const QString &detail) const
{
    return {ErrorKind::Internal, m_schema.code, m_schema.unavailable, m_schema.unavailableHint, detail};
}

Result<QSqlQuery> SqliteFile::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (!query.prepare(sql))
        return std::unexpected(failed(query.lastError().text()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(failed(query.lastError().text()));
    return query;
}

Result<> SqliteFile::transaction(const std::function<Result<>()> &steps)
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    m_isInTransaction = true;
    Result<> done = steps();
    m_isInTransaction = false;
    if (done) {
        const auto committed = run(QStringLiteral("COMMIT"));
        if (committed)
            return done;
        done = std::unexpected(committed.error());
    }
    (void)run(QStringLiteral("ROLLBACK")); // what made it fail is the error to report
    return done;
}

qint64 SqliteFile::dataVersion()
{
    auto query = run(QStringLiteral("PRAGMA data_version"));
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

Result<int> SqliteFile::foundVersion()
{
    auto query = run(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return std::unexpected(query.error());
    const int found = query->next() ? query->value(0).toInt() : 0;
    if (found <= m_schema.migrations.size())
        return found;
    return failure(ErrorKind::Internal, m_schema.code, m_schema.newer, m_schema.newerHint,
                   QStringLiteral("schema version %1").arg(found));
}

Result<> SqliteFile::migrate()
{
    if (const auto found = foundVersion(); found && *found == m_schema.migrations.size())
        return {}; // without taking the write lock
    return transaction([this]() -> Result<> {
        const auto found = foundVersion(); // again: another process may have been faster
        if (!found)
            return std::unexpected(found.error());
        for (int version = *found; version < m_schema.migrations.size(); ++version) {
            for (const QString &statement : m_schema.migrations.at(version)) {
                if (const auto done = run(statement); !done)
                    return std::unexpected(done.error());
            }
        }
        const auto done = run(QStringLiteral("PRAGMA user_version = %1").arg(m_schema.migrations.size()));
        return done ? Result<>() : std::unexpected(done.error());
    });
}

} // namespace Lanyard
