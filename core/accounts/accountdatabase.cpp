// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountdatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <array>

namespace Lanyard {

namespace {

// migrations[i] leads from version i to i + 1; what has been released is never edited again
const std::array<QStringList, AccountDatabase::schemaVersion> migrations{{
    {
        QStringLiteral(
            "CREATE TABLE accounts (id TEXT PRIMARY KEY, label TEXT NOT NULL UNIQUE, provider TEXT NOT NULL, "
            "provider_name TEXT NOT NULL, issuer TEXT NOT NULL, subject TEXT NOT NULL, username TEXT NOT NULL, "
            "display_name TEXT NOT NULL, email TEXT NOT NULL, flow TEXT NOT NULL, requested_scopes TEXT NOT NULL, "
            "scopes TEXT NOT NULL, state TEXT NOT NULL, expires_at TEXT, linked_at TEXT NOT NULL, refreshed_at TEXT, "
            "refreshable INTEGER NOT NULL, last_error TEXT, client_id TEXT NOT NULL, "
            "token_endpoint_auth_method TEXT NOT NULL, server_metadata TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE pending_secrets (id TEXT PRIMARY KEY, since TEXT NOT NULL)"),
    },
    {QStringLiteral("ALTER TABLE accounts ADD COLUMN client_metadata TEXT NOT NULL DEFAULT '{}'"),
     QStringLiteral("ALTER TABLE accounts ADD COLUMN parameters TEXT NOT NULL DEFAULT ''")},
    {QStringLiteral("ALTER TABLE accounts ADD COLUMN request_options TEXT NOT NULL DEFAULT ''"),
     QStringLiteral("ALTER TABLE accounts ADD COLUMN provider_settings TEXT NOT NULL DEFAULT '{}'"),
     QStringLiteral("ALTER TABLE accounts ADD COLUMN api_base TEXT NOT NULL DEFAULT ''")},
    {QStringLiteral("CREATE TABLE refresh_journal (account_id TEXT PRIMARY KEY, revision TEXT NOT NULL, "
                    "sent_at TEXT NOT NULL)"),
     QStringLiteral("ALTER TABLE accounts ADD COLUMN last_used_at TEXT")},
    {QStringLiteral("CREATE TABLE pending_revocations (id TEXT PRIMARY KEY, name TEXT NOT NULL, "
                    "provider_name TEXT NOT NULL, since TEXT NOT NULL, ends_at TEXT NOT NULL, "
                    "attempts INTEGER NOT NULL, next_try TEXT NOT NULL, last_error TEXT)")},
}};

Error unavailable(const QString &message, const QString &hint, const QString &detail)
{
    return {ErrorKind::Internal, QStringLiteral("account_list_unavailable"), message, hint, detail};
}

Error failed(const QString &detail)
{
    return unavailable(
        QCoreApplication::translate("Accounts", "Lanyard's list of accounts can't be read or written."),
        QCoreApplication::translate(
            "Accounts", "Check that the disk is not full and that the folder belongs to you. Nothing was changed."),
        detail);
}

} // namespace

Result<std::unique_ptr<AccountDatabase>> AccountDatabase::open(const QString &path)
{
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath()))
        return std::unexpected(failed(QStringLiteral("can't make %1").arg(file.absolutePath())));
    QFile::setPermissions(file.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    // SQLite would make it readable for all, and what it puts beside it gets the same permissions
    if (!QFile(path).open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(failed(QStringLiteral("can't open %1").arg(path)));

    const QString name = QStringLiteral("lanyard-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<AccountDatabase> self(new AccountDatabase(name));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return std::unexpected(failed(database.lastError().text()));
    if (const auto found = self->foundVersion(); !found)
        return std::unexpected(found.error());
    for (const auto *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"}) {
        if (const auto done = self->run(QLatin1String(pragma)); !done)
            return std::unexpected(done.error());
    }
    if (const auto done = self->migrate(); !done)
        return std::unexpected(done.error());
    return self;
}

AccountDatabase::AccountDatabase(QString connectionName)
    : m_connectionName(std::move(connectionName))
{ }

AccountDatabase::~AccountDatabase()
{
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<QSqlQuery> AccountDatabase::run(const QString &sql, const QVariantList &values)
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

Result<> AccountDatabase::transaction(const std::function<Result<>()> &steps)
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    Result<> done = steps();
    if (done) {
        const auto committed = run(QStringLiteral("COMMIT"));
        if (committed)
            return done;
        done = std::unexpected(committed.error());
    }
    (void)run(QStringLiteral("ROLLBACK")); // what made it fail is the error to report
    return done;
}

qint64 AccountDatabase::dataVersion()
{
    auto query = run(QStringLiteral("PRAGMA data_version"));
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

Result<int> AccountDatabase::foundVersion()
{
    auto query = run(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return std::unexpected(query.error());
    const int found = query->next() ? query->value(0).toInt() : 0;
    if (found <= schemaVersion)
        return found;
    return std::unexpected(
        unavailable(QCoreApplication::translate("Accounts", "The list of accounts was written by a newer Lanyard."),
                    QCoreApplication::translate("Accounts", "Update Lanyard. Nothing was changed."),
                    QStringLiteral("schema version %1").arg(found)));
}

Result<> AccountDatabase::migrate()
{
    return transaction([this]() -> Result<> {
        const auto found = foundVersion(); // again: another process may have been faster
        if (!found)
            return std::unexpected(found.error());
        for (int version = *found; version < schemaVersion; ++version) {
            for (const QString &statement : migrations.at(static_cast<size_t>(version))) {
                if (const auto done = run(statement); !done)
                    return std::unexpected(done.error());
            }
        }
        const auto done = run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
        return done ? Result<>() : std::unexpected(done.error());
    });
}

} // namespace Lanyard
