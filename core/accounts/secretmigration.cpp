// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretmigration.h"

#include "accountsecrets.h"
#include "migrationerrors.h"
#include "pendingsecrets.h"
#include "refreshjournal.h"
#include "revocationqueue.h"

#include <lanyard/base/logging.h>

namespace Lanyard {

namespace {

const QString lockName = QStringLiteral("moving-secrets");

// Longer than anybody holds an account's lock, whose refresh is seen through.
constexpr std::chrono::minutes patienceWithLock{2};

constexpr int phases = 2; // copied, compared

bool isMissing(const Result<Secret> &entry)
{
    return !entry && entry.error().code == QLatin1String(SecretStoreCode::entryMissing);
}

bool isDamaged(const Result<Secret> &entry)
{
    return !entry && entry.error().code == QLatin1String(SecretStoreCode::damaged);
}

} // namespace

SecretMigration::SecretMigration(AccountStore &accounts, Clock &clock, QString lockDirectory)
    : m_accounts(accounts)
    , m_clock(clock)
    , m_lockDirectory(std::move(lockDirectory))
    , m_home(accounts.database())
    , m_strays(accounts.database())
{ }

Task<Result<SecretMigration::Outcome>> SecretMigration::move(Place from, Place to, CallContext context)
{
    m_from = from;
    m_to = to;
    const auto only = AccountLock::tryAcquire(m_lockDirectory, lockName);
    if (!only)
        co_return std::unexpected(alreadyMoving());
    if (const Result<> here = m_home.check(from.kind); !here)
        co_return std::unexpected(here.error());
    const Result<QString> before = m_home.recorded();
    if (!before)
        co_return std::unexpected(before.error());

    // recorded first, so that nobody makes a copy in the other store his own
    Result<> done = m_home.record(from.kind);
    if (done)
        done = co_await m_strays.discard(to.kind, to.store, context);
    if (done)
        done = co_await switchOver(context);
    m_locks.clear();
    if (!done) {
        co_await undo(before->isEmpty());
        co_return std::unexpected(done.error());
    }
    qCInfo(lcAccounts) << "The secrets are in the store" << storeName(to.kind) << "now";
    const CallContext unhurried; // there is no way back
    Result<Outcome> outcome = co_await discarded(from, unhurried);
    if (outcome)
        outcome->moved = std::ssize(m_copied);
    co_return outcome;
}

Task<Result<SecretMigration::Outcome>> SecretMigration::sweep(Place place, CallContext context)
{
    const auto only = AccountLock::tryAcquire(m_lockDirectory, lockName);
    if (!only)
        co_return std::unexpected(alreadyMoving());
    if (m_home.check(place.kind))
        co_return Outcome(); // what is there counts
    co_return co_await discarded(place, context);
}

Task<Result<SecretMigration::Outcome>> SecretMigration::discarded(Place place, CallContext context)
{
    const Result<QStringList> before = m_strays.in(place.kind);
    if (!before)
        co_return std::unexpected(before.error());
    const Result<> removed = co_await m_strays.discard(place.kind, place.store, context);
    const Result<QStringList> left = m_strays.in(place.kind);
    Outcome outcome;
    outcome.left = left.value_or(*before);
    outcome.removed = before->size() - outcome.left.size();
    if (!removed)
        outcome.whyLeft = removed.error();
    else if (place.whenEmpty)
        place.whenEmpty();
    co_return outcome;
}

Result<QStringList> SecretMigration::keys() const
{
    auto query = m_accounts.database().run(
        QStringLiteral("SELECT 0 AS part, id FROM accounts UNION SELECT 0, id FROM pending_secrets "
                       "UNION SELECT 1, id FROM pending_revocations ORDER BY 1, 2"));
    if (!query)
        return std::unexpected(query.error());
    QStringList keys;
    while (query->next()) {
        const QString id = query->value(1).toString();
        keys += query->value(0).toBool() ? RevocationQueue::entryOf(id) : id;
    }
    return keys;
}

Task<Result<>> SecretMigration::switchOver(CallContext context)
{
    for (;;) {
        Result<> done = co_await holdAll(context);
        if (done)
            done = co_await discardOrphans(context);
        const Result<QStringList> all = done ? keys() : std::unexpected(done.error());
        if (!all)
            co_return std::unexpected(all.error());
        for (const QString &key : *all) {
            if (m_copied.contains(key) || !m_locks.contains(key))
                continue;
            const Result<> copied = co_await copy(key, context);
            if (!copied)
                co_return copied;
        }
        for (const QString &key : m_copied) { // those of an earlier round, too: a full disk may have taken them
            const Result<> compared = co_await compare(key, context);
            if (!compared)
                co_return compared;
        }
        const Result<bool> recorded = record();
        if (!recorded)
            co_return std::unexpected(recorded.error());
        if (*recorded)
            co_return Result<>();
    }
}

Task<Result<>> SecretMigration::holdAll(CallContext context)
{
    for (bool isMore = true; isMore;) { // who was linking or unlinking while we waited has left other keys
        const Result<QStringList> all = keys();
        if (!all)
            co_return std::unexpected(all.error());
        isMore = false;
        for (const QString &key : *all) {
            if (m_locks.contains(key))
                continue;
            const QDeadlineTimer own(patienceWithLock);
            const CallContext once{context.deadline.isForever() || own < context.deadline ? own : context.deadline,
                                   context.stop};
            Result<AccountLock> lock = co_await AccountLock::acquire(m_lockDirectory, key, &m_clock, once);
            if (!lock)
                co_return std::unexpected(lock.error());
            m_locks.emplace(key, std::move(*lock));
            isMore = true;
        }
    }
    co_return Result<>();
}

// Nobody is at them, since their locks are ours.
Task<Result<>> SecretMigration::discardOrphans(CallContext context)
{
    PendingSecrets pending(m_accounts, *m_from.store, m_lockDirectory);
    const QStringList ids = pending.orphans();
    for (const QString &id : ids) {
        if (!m_locks.contains(id))
            continue;
        const CallContext once = ofOneEntry(context);
        const Result<> discarded = co_await pending.discard(id, once);
        if (!discarded)
            co_return discarded;
    }
    co_return Result<>();
}

Task<Result<>> SecretMigration::copy(QString key, CallContext context)
{
    const CallContext once = ofOneEntry(context);
    const Result<Secret> entry = co_await m_from.store->read(key, once);
    if (isMissing(entry))
        co_return Result<>(); // the account lacks it, or has it in the other store; a move changes neither
    if (!entry)
        co_return std::unexpected(entry.error());
    const QString name = nameOf(key);
    const RefreshJournal journal(m_accounts);
    const auto secrets = AccountSecrets::fromJson(*entry);
    if (secrets && journal.isOpen(key, secrets->revision))
        co_return std::unexpected(refreshUnfinished(name));

    const Result<Secret> other = co_await m_to.store->read(key, once);
    if (!other && !isMissing(other) && !isDamaged(other))
        co_return std::unexpected(other.error());
    if (other && !(*other == *entry))
        co_return std::unexpected(differs(name));
    if (!other) {
        if (const Result<> noted = m_strays.note(m_to.kind, key); !noted)
            co_return noted;
        const Result<> written = co_await m_to.store->write(key, *entry, once);
        if (!written)
            co_return written;
    }
    m_copied.insert(key);
    step();
    co_return Result<>();
}

Task<Result<>> SecretMigration::compare(QString key, CallContext context)
{
    const CallContext once = ofOneEntry(context);
    const Result<Secret> entry = co_await m_from.store->read(key, once);
    if (!entry)
        co_return std::unexpected(entry.error());
    const Result<Secret> copied = co_await m_to.store->read(key, once);
    if (!copied && !isMissing(copied) && !isDamaged(copied))
        co_return std::unexpected(copied.error());
    if (!copied || !(*copied == *entry)) // in constant time
        co_return std::unexpected(notVerified(nameOf(key)));
    step();
    co_return Result<>();
}

Result<bool> SecretMigration::record()
{
    bool isWhole = false;
    const Result<> recorded = m_accounts.database().transaction([this, &isWhole]() -> Result<> {
        const Result<QStringList> all = keys();
        if (!all)
            return std::unexpected(all.error());
        isWhole = std::ranges::all_of(*all, [this](const QString &key) { return m_locks.contains(key); });
        if (!isWhole)
            return {};
        if (const Result<> done = m_home.record(m_to.kind); !done)
            return done;
        if (const Result<> done = m_strays.forget(m_to.kind); !done)
            return done;
        for (const QString &key : m_copied) {
            if (const Result<> done = m_strays.note(m_from.kind, key); !done)
                return done;
        }
        return {};
    });
    return recorded ? Result<bool>(isWhole) : std::unexpected(recorded.error());
}

Task<> SecretMigration::undo(bool isFirst)
{
    const CallContext unhurried{QDeadlineTimer(std::chrono::minutes(2)), {}};
    const Result<> removed = co_await m_strays.discard(m_to.kind, m_to.store, unhurried);
    if (!removed) // the next move or sweep does
        qCWarning(lcAccounts) << "Copies are left in the store" << storeName(m_to.kind) << removed.error().code;
    else if (isFirst)
        (void)m_home.forget(); // it says what is so, in any case
}

QString SecretMigration::nameOf(const QString &key) const
{
    const Result<Account> account = m_accounts.account(key);
    return account ? account->label : key;
}

void SecretMigration::step()
{
    ++m_done;
    if (m_progress)
        m_progress(m_done, phases * static_cast<qsizetype>(m_locks.size()));
}

} // namespace Lanyard
