// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountdatabase.h"

#include <QCoreApplication>

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
    {
        QStringLiteral("ALTER TABLE accounts ADD COLUMN state_since TEXT"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN imported_at TEXT"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN machine TEXT NOT NULL DEFAULT ''"),
        // each write to the list is numbered, so that a process can ask for what it has not seen yet
        QStringLiteral("ALTER TABLE accounts ADD COLUMN change INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE INDEX accounts_by_change ON accounts (change)"),
        QStringLiteral("CREATE TABLE account_changes (last INTEGER NOT NULL, removals INTEGER NOT NULL)"),
        QStringLiteral("INSERT INTO account_changes VALUES (0, 0)"),
        QStringLiteral("CREATE TRIGGER account_added AFTER INSERT ON accounts BEGIN "
                       "UPDATE account_changes SET last = last + 1; "
                       "UPDATE accounts SET change = (SELECT last FROM account_changes) WHERE id = NEW.id; END"),
        QStringLiteral("CREATE TRIGGER account_changed AFTER UPDATE ON accounts WHEN NEW.change = OLD.change BEGIN "
                       "UPDATE account_changes SET last = last + 1; "
                       "UPDATE accounts SET change = (SELECT last FROM account_changes) WHERE id = NEW.id; END"),
        QStringLiteral("CREATE TRIGGER account_removed AFTER DELETE ON accounts BEGIN "
                       "UPDATE account_changes SET last = last + 1, removals = removals + 1; END"),
    },
    {QStringLiteral("CREATE TABLE secret_home (id INTEGER PRIMARY KEY CHECK (id = 1), store TEXT NOT NULL)"),
     QStringLiteral("CREATE TABLE stray_secrets (store TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (store, id))")},
}};

SqliteFile::Schema schema()
{
    return {.migrations = QList<QStringList>(migrations.begin(), migrations.end()),
            .synchronous = QStringLiteral("FULL"),
            .patience = std::chrono::seconds(5),
            .code = QStringLiteral("account_list_unavailable"),
            .unavailable =
                QCoreApplication::translate("Accounts", "Lanyard's list of accounts can't be read or written."),
            .unavailableHint = QCoreApplication::translate(
                "Accounts", "Check that the disk is not full and that the folder belongs to you. Nothing was changed."),
            .newer = QCoreApplication::translate("Accounts", "The list of accounts was written by a newer Lanyard."),
            .newerHint = QCoreApplication::translate("Accounts", "Update Lanyard. Nothing was changed.")};
}

} // namespace

AccountDatabase::AccountDatabase()
    : SqliteFile(schema())
{ }

Result<std::unique_ptr<AccountDatabase>> AccountDatabase::open(const QString &path)
{
    std::unique_ptr<AccountDatabase> self(new AccountDatabase);
    if (const auto opened = self->openAt(path); !opened)
        return std::unexpected(opened.error());
    return self;
}

} // namespace Lanyard
