// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountcache.h"

#include <algorithm>

namespace Lanyard {

namespace {

// Where more have changed, reading all is faster than finding the place of each.
constexpr qsizetype mostPlaced = 100;

bool comesBefore(const Account &one, const Account &other)
{
    return std::pair(one.linkedAt, one.id) < std::pair(other.linkedAt, other.id);
}

} // namespace

AccountCache::AccountCache(AccountDatabase &database)
    : m_database(database)
{ }

Result<QList<Account>> AccountCache::accounts()
{
    if (m_database.isInTransaction())
        return changedSince(-1); // what is read now may never have been
    const Result<Mark> mark = now();
    if (!mark)
        return std::unexpected(mark.error());
    if (*mark == m_mark)
        return m_accounts;
    const bool isBehind = m_mark.last >= 0 && mark->last >= m_mark.last;
    auto changed = changedSince(isBehind ? m_mark.last : -1);
    if (changed && isBehind && changed->size() > mostPlaced)
        changed = changedSince(-1);
    if (!changed)
        return std::unexpected(changed.error());
    if (!isBehind || changed->size() > mostPlaced) {
        m_accounts = std::move(*changed);
    } else {
        for (const Account &account : std::as_const(*changed))
            place(account);
        if (const auto dropped = mark->removals == m_mark.removals ? Result<>() : dropRemoved(); !dropped)
            return std::unexpected(dropped.error());
    }
    m_mark = *mark; // what was written since is read once more the next time
    return m_accounts;
}

Result<AccountCache::Mark> AccountCache::now()
{
    auto query = m_database.run(QStringLiteral("SELECT last, removals FROM account_changes"));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? Mark{query->value(0).toLongLong(), query->value(1).toLongLong()} : Mark();
}

Result<QList<Account>> AccountCache::changedSince(qint64 change)
{
    auto query = m_database.run(QStringLiteral("SELECT %1 FROM accounts WHERE change > ? ORDER BY linked_at, id")
                                    .arg(accountColumns().join(QLatin1Char(','))),
                                {change});
    if (!query)
        return std::unexpected(query.error());
    QList<Account> accounts;
    while (query->next())
        accounts += m_reader.read(*query);
    return accounts;
}

Result<> AccountCache::dropRemoved()
{
    auto query = m_database.run(QStringLiteral("SELECT id FROM accounts"));
    if (!query)
        return std::unexpected(query.error());
    QSet<QString> left;
    while (query->next())
        left += query->value(0).toString();
    m_accounts.removeIf([&left](const Account &account) { return !left.contains(account.id); });
    return {};
}

void AccountCache::place(const Account &account)
{
    const auto before = std::ranges::find(std::as_const(m_accounts), account.id, &Account::id);
    if (before != m_accounts.cend()) {
        const qsizetype at = before - m_accounts.cbegin();
        if (before->linkedAt == account.linkedAt) {
            m_accounts[at] = account;
            return;
        }
        m_accounts.removeAt(at); // linked again
    }
    const auto place = std::ranges::lower_bound(std::as_const(m_accounts), account, comesBefore);
    m_accounts.insert(place - m_accounts.cbegin(), account);
}

} // namespace Lanyard
