// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "revocationqueue.h"

#include "accessrevocation.h"
#include "refreshschedule.h"
#include "rowvalues.h"

#include <lanyard/base/logging.h>

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longest = 14 * 24h;
constexpr std::chrono::seconds patience = 30s;
constexpr std::chrono::seconds patienceWithStore = 20s;
constexpr std::chrono::seconds seldom = 24h; // where only somebody's doing can help

CallContext shortened(const CallContext &context)
{
    const QDeadlineTimer own(patience);
    return {context.deadline.isForever() || own < context.deadline ? own : context.deadline, context.stop};
}

// A keyring or a network that is not there says nothing about the access, nor does a program that ends.
bool mayGoBetter(const Error &error)
{
    return AccessRevocation::isTransient(error) || error.kind == ErrorKind::SecretStore
        || error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Internal;
}

// Whether the try did not come to its end here, rather than at the server: then its entry can't be removed either.
bool isAboutUs(const Error &error)
{
    const bool isLost = error.code == QLatin1String(SecretStoreCode::entryMissing)
        || error.code == QLatin1String(SecretStoreCode::damaged);
    return error.kind == ErrorKind::Cancelled || (error.kind == ErrorKind::SecretStore && !isLost);
}

QDateTime nextTry(const Error &error, int attempts, const QDateTime &now)
{
    const auto pause = refreshPause(error, attempts, QRandomGenerator::global()->generateDouble());
    return now.addSecs(pause.value_or(seldom).count());
}

Error givenUp(const PendingRevocation &pending, const Error &why, const QUrl &accountPage)
{
    return {why.kind, why.code,
            QCoreApplication::translate("Accounts", "The access of “%1” at %2 could not be ended: %3")
                .arg(pending.name, pending.providerName, why.message),
            endByHand(accountPage), why.detail};
}

const QString columns = QStringLiteral("id, name, provider_name, since, ends_at, attempts, next_try, last_error");

PendingRevocation revocationIn(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), toTime(row.value(3)),
            toTime(row.value(4)),    row.value(5).toInt(),    toTime(row.value(6)),    toError(row.value(7))};
}

} // namespace

RevocationQueue::RevocationQueue(AccountStore &accounts, SecretStore &secrets, HttpClient &http, QString lockDirectory)
    : m_accounts(accounts)
    , m_secrets(secrets)
    , m_http(http)
    , m_lockDirectory(std::move(lockDirectory))
    , m_pending(accounts, secrets, m_lockDirectory)
{ }

QString RevocationQueue::entryOf(const QString &id) { return QStringLiteral("revocation-") + id; }

QDateTime RevocationQueue::endFor(const Revocation &revocation) const
{
    const QDateTime end = m_http.clock().now().addSecs(longest.count());
    const QDateTime lapse = revocation.lapse();
    return lapse.isValid() ? std::min(lapse, end) : end;
}

Task<Result<AccountLock>> RevocationQueue::prepare(Revocation revocation, CallContext context)
{
    const QString entry = entryOf(revocation.account.id);
    Result<AccountLock> lock =
        co_await AccountLock::acquire(m_lockDirectory, entry, &m_http.clock(), context); // or it would be swept
    if (!lock)
        co_return std::unexpected(lock.error());
    const Secret json = revocation.toJson();
    const Result<> written = co_await m_pending.write(entry, json, context);
    if (!written)
        co_return std::unexpected(written.error());
    co_return std::move(*lock);
}

Result<> RevocationQueue::enter(const Revocation &revocation, const Error &why)
{
    const Account &account = revocation.account;
    const QDateTime now = m_http.clock().now();
    const auto entered = m_accounts.database().run(
        QStringLiteral("INSERT INTO pending_revocations (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
        {account.id, account.label, account.providerName, fromTime(now), fromTime(endFor(revocation)), 1,
         fromTime(nextTry(why, 1, now)), fromError(why)});
    if (!entered)
        return std::unexpected(entered.error());
    const auto done =
        m_accounts.database().run(QStringLiteral("DELETE FROM pending_secrets WHERE id = ?"), {entryOf(account.id)});
    return done ? Result<>() : std::unexpected(done.error());
}

Result<QList<PendingRevocation>> RevocationQueue::pending() const
{
    auto query =
        m_accounts.database().run(QStringLiteral("SELECT %1 FROM pending_revocations ORDER BY next_try").arg(columns));
    if (!query)
        return std::unexpected(query.error());
    QList<PendingRevocation> all;
    while (query->next())
        all += revocationIn(*query);
    return all;
}

std::optional<PendingRevocation> RevocationQueue::row(const QString &id) const
{
    auto query =
        m_accounts.database().run(QStringLiteral("SELECT %1 FROM pending_revocations WHERE id = ?").arg(columns), {id});
    return query && query->next() ? std::optional(revocationIn(*query)) : std::nullopt;
}

void RevocationQueue::hasten(ErrorKind kind, const QDateTime &when)
{
    const auto all = pending().value_or(QList<PendingRevocation>());
    for (const PendingRevocation &pending : all) {
        const bool isMeant = pending.lastError && pending.lastError->kind == kind
            && pending.lastError->code != QLatin1String("server_unavailable");
        if (isMeant && pending.nextTry > when)
            (void)m_accounts.database().run(QStringLiteral("UPDATE pending_revocations SET next_try = ? WHERE id = ?"),
                                            {fromTime(when), pending.id}); // it has its time without that
    }
}

Task<QList<RevocationAttempt>> RevocationQueue::attemptDue(CallContext context)
{
    QList<RevocationAttempt> attempts;
    const auto all = pending().value_or(QList<PendingRevocation>());
    for (const PendingRevocation &pending : all) {
        const bool isWanted = !context.stop.stop_requested() && !context.deadline.hasExpired();
        if (!isWanted || pending.nextTry > m_http.clock().now())
            break;
        const CallContext own = shortened(context);
        const RevocationAttempt attempted = co_await attempt(pending, own);
        attempts += attempted;
    }
    co_return attempts;
}

Task<RevocationAttempt> RevocationQueue::attempt(PendingRevocation seen, CallContext context)
{
    using Outcome = RevocationAttempt::Outcome;
    const auto lock = AccountLock::tryAcquire(m_lockDirectory, entryOf(seen.id));
    const auto pending = lock ? row(seen.id) : std::nullopt;
    RevocationAttempt attempt{seen};
    if (!pending || pending->nextTry > m_http.clock().now())
        co_return attempt; // another process is at it, or was just now
    attempt = co_await tried(*pending, context);
    const bool isLater = attempt.outcome == Outcome::Later;
    Result<> settled;
    if (isLater)
        settled = postpone(*pending, attempt.whyNot.value_or(Error()));
    else
        settled = co_await remove(pending->id);
    if (!settled)
        qCWarning(lcAccounts) << "Pending revocation" << pending->id << settled.error().code << settled.error().detail;
    co_return attempt;
}

Task<RevocationAttempt> RevocationQueue::tried(PendingRevocation pending, CallContext context)
{
    using Outcome = RevocationAttempt::Outcome;
    const SecretStoreStatus status = co_await m_secrets.status(context);
    if (!status.isReady()) // asking the person now would be about nothing that they are at
        co_return RevocationAttempt{pending, Outcome::Later, errorFor(status.state, status.detail)};
    const QString entry = entryOf(pending.id);
    const Result<Secret> kept = co_await m_secrets.read(entry, context);
    const Result<Revocation> revocation =
        kept ? Revocation::fromJson(*kept) : Result<Revocation>(std::unexpected(kept.error()));
    if (revocation && isWantedAgain(*revocation))
        co_return RevocationAttempt{pending, Outcome::WantedAgain, std::nullopt};
    Result<> done;
    if (revocation) {
        const Revocation &before = *revocation;
        const auto keep = [this, before, entry](const AccountSecrets &renewed) {
            Revocation after = before;
            after.secrets = renewed;
            return m_secrets.write(entry, after.toJson(), {QDeadlineTimer(patienceWithStore), {}});
        };
        AccessRevocation access(m_http, before, {.keep = keep});
        done = co_await access.attempt(context);
    } else {
        done = std::unexpected(revocation.error());
    }
    if (done)
        co_return RevocationAttempt{pending, Outcome::Revoked, std::nullopt};
    const Error why = done.error();
    const bool isTooLate = pending.end <= m_http.clock().now() && !isAboutUs(why);
    if (mayGoBetter(why) && !isTooLate)
        co_return RevocationAttempt{pending, Outcome::Later, why};
    const QUrl accountPage = revocation ? revocation->rules.accountPage : QUrl();
    co_return RevocationAttempt{pending, Outcome::GivenUp, givenUp(pending, why, accountPage)};
}

bool RevocationQueue::isWantedAgain(const Revocation &revocation) const
{
    const auto accounts = m_accounts.accounts().value_or(QList<Account>());
    return std::ranges::any_of(accounts, [&](const Account &account) { return revocation.isAbout(account); });
}

Result<> RevocationQueue::postpone(const PendingRevocation &pending, const Error &why)
{
    const QDateTime now = m_http.clock().now();
    QDateTime next = nextTry(why, pending.attempts + 1, now);
    if (pending.end > now)
        next = std::min(next, pending.end);
    const auto done = m_accounts.database().run(
        QStringLiteral("UPDATE pending_revocations SET attempts = ?, next_try = ?, last_error = ? WHERE id = ?"),
        {pending.attempts + 1, fromTime(next), fromError(why), pending.id});
    return done ? Result<>() : std::unexpected(done.error());
}

Task<Result<>> RevocationQueue::remove(QString id)
{
    // from here on the entry is one of those that are swept if this breaks off
    const QString entry = entryOf(id);
    const Result<> left = m_accounts.database().transaction([this, &id, &entry]() -> Result<> {
        if (const auto noted = m_pending.note(entry); !noted)
            return noted;
        const auto done =
            m_accounts.database().run(QStringLiteral("DELETE FROM pending_revocations WHERE id = ?"), {id});
        return done ? Result<>() : std::unexpected(done.error());
    });
    if (!left)
        co_return left;
    const CallContext unhurried{QDeadlineTimer(patienceWithStore), {}};
    co_return co_await m_pending.discard(entry, unhurried);
}

} // namespace Lanyard
