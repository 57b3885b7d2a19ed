// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pendingsecrets.h"

#include "accountlock.h"
#include "refreshjournal.h"
#include "secretremoval.h"

namespace Lanyard {

PendingSecrets::PendingSecrets(AccountStore &accounts, SecretStore &secrets, QString lockDirectory)
    : m_accounts(accounts)
    , m_secrets(secrets)
    , m_lockDirectory(std::move(lockDirectory))
{ }

Result<> PendingSecrets::note(const QString &id)
{
    const auto done = m_accounts.database().run(
        QStringLiteral("INSERT OR REPLACE INTO pending_secrets (id, since) VALUES (?, datetime('now'))"), {id});
    return done ? Result<>() : std::unexpected(done.error());
}

Task<Result<>> PendingSecrets::write(QString id, Secret entry, CallContext context)
{
    if (const auto noted = note(id); !noted)
        co_return std::unexpected(noted.error());
    const Result<> written = co_await m_secrets.write(id, entry, context);
    if (!written)
        (void)co_await discard(id, context); // if even that fails, the next start sweeps it
    co_return written;
}

Task<Result<Account>> PendingSecrets::store(Account account, Secret entry, CallContext context)
{
    const Result<> written = co_await write(account.id, entry, context);
    if (!written)
        co_return std::unexpected(written.error());
    co_return commit(account);
}

Result<Account> PendingSecrets::commit(Account account)
{
    const Result<> stored = m_accounts.database().transaction([this, &account]() -> Result<> {
        const auto before = m_accounts.account(account.id);
        account.label = before ? before->label : m_accounts.freeLabel(account.label);
        if (const auto saved = m_accounts.save(account); !saved)
            return saved;
        const auto done =
            m_accounts.database().run(QStringLiteral("DELETE FROM pending_secrets WHERE id = ?"), {account.id});
        return done ? Result<>() : std::unexpected(done.error());
    });
    if (!stored)
        return std::unexpected(stored.error());
    return account;
}

Result<> PendingSecrets::retire(const QString &id, const std::function<Result<>()> &also)
{
    const Result<> retired = m_accounts.database().transaction([this, &id, &also]() -> Result<> {
        if (const auto done = also ? also() : Result<>(); !done)
            return done;
        if (const auto noted = note(id); !noted)
            return noted;
        if (const auto ended = RefreshJournal(m_accounts).end(id); !ended)
            return ended;
        const auto done = m_accounts.database().run(QStringLiteral("DELETE FROM accounts WHERE id = ?"), {id});
        return done ? Result<>() : std::unexpected(done.error());
    });
    if (retired)
        Q_EMIT m_accounts.changed();
    return retired;
}

Task<Result<>> PendingSecrets::discard(QString id, CallContext context)
{
    const Result<> removed = co_await removeForGood(&m_secrets, id, context);
    if (!removed)
        co_return removed;
    const auto done = m_accounts.database().run(QStringLiteral("DELETE FROM pending_secrets WHERE id = ?"), {id});
    if (!done)
        co_return std::unexpected(done.error());
    co_return Result<>();
}

QStringList PendingSecrets::orphans() const
{
    QStringList ids;
    if (auto query = m_accounts.database().run(
            QStringLiteral("SELECT id FROM pending_secrets WHERE id NOT IN (SELECT id FROM accounts)"))) {
        while (query->next())
            ids += query->value(0).toString();
    }
    return ids;
}

Task<> PendingSecrets::sweep(CallContext context)
{
    const QStringList ids = orphans();
    for (const QString &id : ids) {
        // whoever is still linking or unlinking it holds the lock, and may have finished since we looked
        const auto lock = AccountLock::tryAcquire(m_lockDirectory, id);
        if (!lock || !orphans().contains(id))
            continue;
        const Result<> discarded = co_await discard(id, context);
        if (!discarded)
            co_return; // the keyring is not there; the notes stay for the next start
    }
}

} // namespace Lanyard
