// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountimporter.h"

#include "accountlock.h"

#include <QCoreApplication>
#include <QUuid>

namespace Lanyard {

AccountImporter::AccountImporter(AccountStore &accounts, SecretStore &secrets, Clock &clock, QString lockDirectory,
                                 ActivityRecorder *activity)
    : m_accounts(accounts)
    , m_clock(clock)
    , m_lockDirectory(std::move(lockDirectory))
    , m_activity(activity)
    , m_pending(accounts, secrets, m_lockDirectory)
{ }

Task<Result<Account>> AccountImporter::import(AccountArchive archive, CallContext context)
{
    if (const auto known = existing(archive.account)) {
        co_return std::unexpected(
            Error{ErrorKind::Usage,
                  QStringLiteral("already_linked"),
                  QCoreApplication::translate("Accounts", "“%1” is linked here already.").arg(known->label),
                  QCoreApplication::translate("Accounts", "Unlink it first, or go on using it."),
                  {}});
    }
    Account account = archive.account;
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.label = m_accounts.freeLabel(account.label);
    account.state = AccountState::Active;
    account.expiresAt = archive.secrets.tokens.expiresAt;
    account.linkedAt = m_clock.now();
    account.refreshedAt = account.linkedAt;
    account.stateSince = account.linkedAt;
    account.importedAt = account.linkedAt;
    account.machine = m_accounts.machine();
    archive.secrets.revision = AccountSecrets::newRevision();

    const Result<AccountLock> lock = co_await AccountLock::acquire(m_lockDirectory, account.id, &m_clock, context);
    if (!lock)
        co_return std::unexpected(lock.error());
    const Secret entry = archive.secrets.toJson();
    const Result<Account> stored = co_await m_pending.store(account, entry, context);
    if (stored && m_activity)
        m_activity->record({ActivityKind::Imported, *stored});
    co_return stored;
}

std::optional<Account> AccountImporter::existing(const Account &account) const
{
    if (account.subject.isEmpty())
        return std::nullopt;
    const auto accounts = m_accounts.accounts().value_or(QList<Account>());
    for (const Account &each : accounts) {
        if (each.provider == account.provider && each.issuer == account.issuer && each.clientId == account.clientId
            && each.subject == account.subject)
            return each;
    }
    return std::nullopt;
}

} // namespace Lanyard
