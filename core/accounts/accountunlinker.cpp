// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountunlinker.h"

#include "accessrevocation.h"
#include "accountlock.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds patienceWithRevocation{12};
constexpr std::chrono::seconds patienceWithStore{20};

Error keptOnRequest()
{
    return {ErrorKind::Cancelled,
            QStringLiteral("kept_on_request"),
            QCoreApplication::translate("Accounts", "The access at the server was left as it is."),
            {},
            {}};
}

Error leftBehind(const Error &reason)
{
    return {reason.kind, QStringLiteral("entry_left"),
            QCoreApplication::translate("Accounts", "The account is unlinked, but its secrets could not be removed: %1")
                .arg(reason.message),
            QCoreApplication::translate(
                "Accounts", "Lanyard removes them when it starts the next time, or when you link the next account."),
            reason.detail};
}

// What went wrong stays; what happens next is another thing where it is tried again.
Error toBeTriedAgain(Error reason, const Account &account, const QDateTime &end)
{
    reason.message = QCoreApplication::translate("Accounts", "The access of “%1” at %2 is not ended yet: %3")
                         .arg(account.label, account.providerName, reason.message);
    reason.hint = QCoreApplication::translate("Accounts", "Lanyard tries again to end it whenever it runs, until %1.")
                      .arg(QLocale().toString(end.toLocalTime().date()));
    return reason;
}

// There is nothing to read any more, and reading it later won't help.
bool isGone(const Error &error)
{
    return error.code == QLatin1String(SecretStoreCode::entryMissing)
        || error.code == QLatin1String(SecretStoreCode::damaged);
}

// What the person asked for is no failure.
std::optional<Error> whyAccessStays(const UnlinkOutcome &outcome)
{
    const bool isWanted = outcome.whyNotRevoked == keptOnRequest();
    return isWanted ? std::nullopt : outcome.whyNotRevoked;
}

CallContext shortened(const CallContext &context)
{
    const QDeadlineTimer own(patienceWithRevocation);
    return {context.deadline.isForever() || own < context.deadline ? own : context.deadline, context.stop};
}

} // namespace

AccountUnlinker::AccountUnlinker(AccountStore &accounts, SecretStore &secrets, HttpClient &http, RevocationQueue &queue,
                                 RulesOf rulesOf, QString lockDirectory, ActivityRecorder *activity)
    : m_secrets(secrets)
    , m_accounts(accounts)
    , m_http(http)
    , m_queue(queue)
    , m_rulesOf(std::move(rulesOf))
    , m_lockDirectory(std::move(lockDirectory))
    , m_activity(activity)
    , m_pending(accounts, secrets, m_lockDirectory)
    , m_journal(accounts)
{ }

Task<Result<UnlinkOutcome>> AccountUnlinker::unlink(QString accountId, bool keepRemote, CallContext context)
{
    if (const Result<Account> known = m_accounts.account(accountId); !known)
        co_return std::unexpected(known.error());
    const Result<AccountLock> lock =
        co_await AccountLock::acquire(m_lockDirectory, accountId, &m_http.clock(), context);
    if (!lock)
        co_return std::unexpected(lock.error());
    const Result<Account> account = m_accounts.account(accountId); // another process may have been faster
    if (!account)
        co_return std::unexpected(account.error());
    const Result<Secret> entry = co_await m_secrets.read(accountId, context);
    if (!entry && !isGone(entry.error()))
        co_return std::unexpected(entry.error()); // a keyring that is locked can't forget either

    UnlinkOutcome outcome;
    std::optional<Revocation> later;
    const auto secrets =
        entry ? AccountSecrets::fromJson(*entry) : Result<AccountSecrets>(std::unexpected(entry.error()));
    if (keepRemote) {
        outcome.whyNotRevoked = keptOnRequest();
    } else if (!secrets) {
        outcome.whyNotRevoked = secrets.error();
    } else {
        const RevocationRules rules = m_rulesOf(*account);
        AccessRevocation access(m_http, Revocation::of(*account, *secrets, rules), renewalOf(accountId, *secrets));
        const CallContext own = shortened(context);
        const Result<> done = co_await access.attempt(own);
        outcome.revoked = done.has_value();
        if (!done) {
            const Error why = done.error();
            outcome.whyNotRevoked = why;
            const Revocation left = access.revocation();
            outcome.queued = co_await mayQueue(left, why);
            if (outcome.queued)
                later = left;
        }
    }
    co_return co_await forgotten(*account, outcome, later);
}

AccessRevocation::Renewal AccountUnlinker::renewalOf(const QString &accountId, const AccountSecrets &secrets)
{
    // until the account is gone it is an account like any other, whose tokens must not get lost
    return {[this, accountId, revision = secrets.revision] { return m_journal.begin(accountId, revision); },
            [this, accountId, secrets](const AccountSecrets &renewed) {
                AccountSecrets whole = secrets;
                whole.tokens = renewed.tokens;
                whole.revision = renewed.revision;
                return m_secrets.write(accountId, whole.toJson(), {QDeadlineTimer(patienceWithStore), {}});
            }};
}

Task<bool> AccountUnlinker::mayQueue(Revocation revocation, Error why)
{
    if (!AccessRevocation::isTransient(why) || m_queue.endFor(revocation) <= m_http.clock().now())
        co_return false;
    const CallContext context{QDeadlineTimer(patienceWithStore), {}};
    const SecretStoreStatus status = co_await m_secrets.status(context);
    co_return status.isLasting; // else nobody could try again
}

Task<Result<UnlinkOutcome>> AccountUnlinker::forgotten(Account account, UnlinkOutcome outcome,
                                                       std::optional<Revocation> later)
{
    // there is no way back: the server may have ended the access already, and may have taken all the time for it
    const CallContext unhurried{QDeadlineTimer(patienceWithStore), {}};
    std::function<Result<>()> enter;
    std::optional<AccountLock> prepared;
    if (later) {
        Result<AccountLock> lock = co_await m_queue.prepare(*later, unhurried);
        if (!lock)
            co_return std::unexpected(lock.error());
        prepared.emplace(std::move(*lock));
        enter = [this, &later, why = *outcome.whyNotRevoked] { return m_queue.enter(*later, why); };
        outcome.whyNotRevoked = toBeTriedAgain(*outcome.whyNotRevoked, later->account, m_queue.endFor(*later));
    }
    if (const auto retired = m_pending.retire(account.id, enter); !retired)
        co_return std::unexpected(retired.error());
    if (m_activity)
        m_activity->record({ActivityKind::Unlinked, account, {}, whyAccessStays(outcome)});
    if (const Result<> discarded = co_await m_pending.discard(account.id, unhurried); !discarded)
        outcome.whyNotForgotten = leftBehind(discarded.error());
    co_return outcome;
}

} // namespace Lanyard
