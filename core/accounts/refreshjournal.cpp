// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "refreshjournal.h"

namespace Lanyard {

RefreshJournal::RefreshJournal(AccountStore &accounts)
    : m_accounts(accounts)
{ }

Result<> RefreshJournal::begin(const QString &accountId, const QString &revision)
{
    const auto done = m_accounts.database().run(
        QStringLiteral("INSERT OR REPLACE INTO refresh_journal (account_id, revision, sent_at) "
                       "VALUES (?, ?, datetime('now'))"),
        {accountId, revision.isNull() ? QStringLiteral("") : revision});
    return done ? Result<>() : std::unexpected(done.error());
}

Result<> RefreshJournal::end(const QString &accountId)
{
    const auto done =
        m_accounts.database().run(QStringLiteral("DELETE FROM refresh_journal WHERE account_id = ?"), {accountId});
    return done ? Result<>() : std::unexpected(done.error());
}

bool RefreshJournal::isOpen(const QString &accountId, const QString &revision) const
{
    auto query = m_accounts.database().run(QStringLiteral("SELECT revision FROM refresh_journal WHERE account_id = ?"),
                                           {accountId});
    return query && query->next() && query->value(0).toString() == revision;
}

QStringList RefreshJournal::openAccounts() const
{
    QStringList ids;
    if (auto query = m_accounts.database().run(QStringLiteral("SELECT account_id FROM refresh_journal"))) {
        while (query->next())
            ids += query->value(0).toString();
    }
    return ids;
}

} // namespace Lanyard
