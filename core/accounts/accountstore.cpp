// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountstore.h"

#include "rowvalues.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Lanyard {

namespace {

// In a message.
constexpr qsizetype mostNamed = 5;

Error noSuchAccount(const QString &text)
{
    return {ErrorKind::NotFound,
            QStringLiteral("no_such_account"),
            QCoreApplication::translate("Accounts", "There is no account “%1”.").arg(cleanedForDisplay(text)),
            QCoreApplication::translate("Accounts", "“lanyardctl accounts” lists those that are linked."),
            {}};
}

Error ambiguous(const QString &text, const QList<Account> &found)
{
    QStringList labels;
    for (const Account &account : found.first(std::min(found.size(), mostNamed)))
        labels += account.label;
    if (found.size() > mostNamed)
        labels += QStringLiteral("…");
    return {ErrorKind::Usage,
            QStringLiteral("ambiguous_account"),
            QCoreApplication::translate("Accounts", "“%1” can be several accounts: %2.")
                .arg(cleanedForDisplay(text), labels.join(QStringLiteral(", "))),
            QCoreApplication::translate("Accounts", "Write more of the name."),
            {}};
}

} // namespace

Result<std::unique_ptr<AccountStore>> AccountStore::open(const QString &path, const QString &machine)
{
    auto database = AccountDatabase::open(path);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<AccountStore>(new AccountStore(std::move(*database), path, machine));
}

AccountStore::AccountStore(std::unique_ptr<AccountDatabase> database, const QString &path, QString machine)
    : m_database(std::move(database))
    , m_cache(*m_database)
    , m_machine(std::move(machine))
    , m_dataVersion(m_database->dataVersion())
{
    // in WAL mode other processes' writes show in the file beside the database first
    m_watcher.addPath(QFileInfo(path).absolutePath());
    m_watcher.addPaths({path, path + QStringLiteral("-wal")});
    const auto look = [this, path] {
        m_watcher.addPath(path + QStringLiteral("-wal"));
        if (const qint64 version = m_database->dataVersion(); version != m_dataVersion) {
            m_dataVersion = version;
            Q_EMIT changed();
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, look);
}

Result<QList<Account>> AccountStore::accounts() const { return m_cache.accounts(); }

Result<QList<Account>> AccountStore::accountsWhere(const QString &condition, const QVariantList &values) const
{
    auto query = m_database->run(QStringLiteral("SELECT %1 FROM accounts WHERE %2 ORDER BY linked_at, id LIMIT %3")
                                     .arg(accountColumns().join(QLatin1Char(',')), condition)
                                     .arg(mostNamed + 1),
                                 values);
    if (!query)
        return std::unexpected(query.error());
    AccountRowReader reader;
    QList<Account> accounts;
    while (query->next())
        accounts += reader.read(*query);
    return accounts;
}

Result<Account> AccountStore::account(const QString &id) const
{
    const auto found = accountsWhere(QStringLiteral("id = ?"), {id});
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return std::unexpected(noSuchAccount(id));
    return found->constFirst();
}

Result<Account> AccountStore::find(const QString &text) const
{
    auto found = accountsWhere(QStringLiteral("id = ? OR label = ?"), {text, text});
    if (found && !found->isEmpty())
        return found->constFirst();
    if (found && !text.isEmpty()) {
        found = accountsWhere(QStringLiteral("substr(id, 1, length(?)) = ? OR substr(label, 1, length(?)) = ?"),
                              {text, text, text, text});
    }
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return std::unexpected(noSuchAccount(text));
    if (found->size() == 1)
        return found->constFirst();
    return std::unexpected(ambiguous(text, *found));
}

Result<> AccountStore::save(const Account &account)
{
    QStringList places;
    QStringList assignments;
    for (const QString &column : accountColumns()) {
        places += QStringLiteral("?");
        assignments += QStringLiteral("%1 = excluded.%1").arg(column);
    }
    // not INSERT OR REPLACE, which would drop another account that has the label
    const QString comma = QStringLiteral(",");
    return written(
        m_database->run(QStringLiteral("INSERT INTO accounts (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3")
                            .arg(accountColumns().join(comma), places.join(comma), assignments.join(comma)),
                        accountValues(account)));
}

Result<> AccountStore::saveState(const Account &account)
{
    const QStringList columns{QStringLiteral("state"),      QStringLiteral("state_since"),
                              QStringLiteral("expires_at"), QStringLiteral("refreshed_at"),
                              QStringLiteral("scopes"),     QStringLiteral("refreshable"),
                              QStringLiteral("last_error")};
    const QVariantList all = accountValues(account);
    QStringList assignments;
    QVariantList values;
    for (const QString &column : columns) {
        assignments += column + QStringLiteral(" = ?");
        values += all.at(accountColumns().indexOf(column));
    }
    values += account.id;
    return written(m_database->run(
        QStringLiteral("UPDATE accounts SET %1 WHERE id = ?").arg(assignments.join(QLatin1Char(','))), values));
}

Result<> AccountStore::releaseLocked()
{
    const auto done = m_database->run(
        QStringLiteral("UPDATE accounts SET state = ?, state_since = NULL, last_error = NULL WHERE state = ?"),
        {stateName(AccountState::Active), stateName(AccountState::Locked)});
    if (!done)
        return std::unexpected(done.error());
    if (done->numRowsAffected() > 0)
        Q_EMIT changed();
    return {};
}

void AccountStore::noteUse(const Account &account, const QDateTime &now)
{
    constexpr int precision = 5 * 60; // who asks every second shall not write every second
    if (account.lastUsedAt.isValid() && std::abs(account.lastUsedAt.secsTo(now)) < precision)
        return;
    (void)m_database->run(QStringLiteral("UPDATE accounts SET last_used_at = ? WHERE id = ?"),
                          {fromTime(now), account.id}); // without it a renewal comes later than it might
}

Result<> AccountStore::rename(const QString &id, const QString &label)
{
    return written(
        m_database->run(QStringLiteral("UPDATE accounts SET label = ? WHERE id = ?"), {freeLabel(label, id), id}));
}

Result<> AccountStore::written(const Result<QSqlQuery> &done)
{
    if (!done)
        return std::unexpected(done.error());
    Q_EMIT changed();
    return {};
}

QString AccountStore::freeLabel(const QString &wish, const QString &ownId) const
{
    const auto isTaken = [this, &ownId](const QString &label) {
        const auto others = accountsWhere(QStringLiteral("label = ? AND id <> ?"),
                                          {label, ownId.isNull() ? QStringLiteral("") : ownId});
        return others && !others->isEmpty();
    };
    QString label = wish;
    for (int number = 2; isTaken(label); ++number)
        label = QStringLiteral("%1 (%2)").arg(wish).arg(number);
    return label;
}

} // namespace Lanyard
