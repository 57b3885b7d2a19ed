// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "backgroundrefresher.h"

#include <lanyard/base/clock.h>

#include <QRandomGenerator>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostAtOnce = 4;
constexpr std::chrono::seconds patience = 60s;

} // namespace

BackgroundRefresher::BackgroundRefresher(AccountStore &accounts, SecretStore &secrets, TokenKeeper &tokens,
                                         Clock &clock, NetworkMonitor &network, PowerMonitor &power, RulesOf rulesOf)
    : m_accounts(accounts)
    , m_secrets(secrets)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_network(network)
    , m_rulesOf(std::move(rulesOf))
    , m_schedule(accounts, clock, network, power)
    , m_journal(accounts)
{
    connect(&m_schedule, &BackgroundSchedule::due, this, &BackgroundRefresher::work);
    connect(&m_schedule, &BackgroundSchedule::listChanged, this, &BackgroundRefresher::plan);
    connect(&m_schedule, &BackgroundSchedule::disturbed, this, [this] { tryAgainAfter(ErrorKind::Network); });
}

BackgroundRefresher::~BackgroundRefresher() { m_stop.request_stop(); }

void BackgroundRefresher::start()
{
    m_schedule.start();
    plan();
}

void BackgroundRefresher::plan()
{
    const auto accounts = m_accounts.accounts();
    if (accounts) {
        m_due.clear();
        m_order.clear();
        for (const Account &account : *accounts)
            planAccount(account);
        const QStringList open = m_journal.openAccounts();
        for (const QString &id : open) {
            // an answer got lost: the sooner the same token is tried, the likelier the server still takes it
            const bool isKnown = std::ranges::any_of(*accounts, [&id](const Account &account) {
                return account.id == id && account.state != AccountState::SignInRequired;
            });
            if (isKnown && !m_failures.contains(id)) {
                m_order.erase({m_due.value(id), id});
                m_due.insert(id, m_clock.now());
                m_order.insert({m_due.value(id), id});
            }
        }
    }
    work();
}

void BackgroundRefresher::planAccount(const Account &account)
{
    QDateTime due = dueOf(account);
    if (!due.isValid())
        return;
    if (const auto failed = m_failures.constFind(account.id); failed != m_failures.cend()) {
        if (failed->refreshedAt != account.refreshedAt)
            m_failures.erase(failed);
        else
            due = std::max(due, failed->notBefore);
    }
    m_due.insert(account.id, due);
    m_order.insert({due, account.id});
}

QDateTime BackgroundRefresher::dueOf(Account account) const
{
    if (m_network.isMetered())
        account.lastUsedAt = {}; // whoever asks will wait a moment; what would die is renewed all the same
    return refreshDue(account, m_rulesOf(account));
}

void BackgroundRefresher::tryAgainAfter(ErrorKind kind)
{
    m_failures.removeIf(
        [kind](const std::pair<const QString &, Failures &> &entry) { return entry.second.kind == kind; });
    if (m_schedule.isStarted())
        plan();
}

void BackgroundRefresher::forget(const QString &accountId)
{
    m_order.erase({m_due.value(accountId), accountId});
    m_due.remove(accountId);
}

void BackgroundRefresher::work()
{
    if (!m_schedule.isStarted() || m_schedule.isHeld())
        return;
    const QDateTime now = m_clock.now();
    if (m_schedule.isQuiet())
        return m_schedule.wakeAt(now);
    while (!m_order.empty() && m_order.begin()->first <= now) {
        if (m_running.size() == mostAtOnce)
            return; // the next one to end goes on here
        const QString id = m_order.begin()->second;
        forget(id);
        if (m_running.contains(id))
            continue;
        m_running.insert(id);
        renew(this, id);
    }
    if (!m_order.empty())
        m_schedule.wakeAt(m_order.begin()->first);
}

Task<> BackgroundRefresher::renew(QPointer<BackgroundRefresher> self, QString accountId)
{
    const Result<Account> account = self->m_accounts.account(accountId);
    const bool isOpen = account && self->m_journal.openAccounts().contains(accountId);
    const QDateTime due = account ? self->dueOf(*account) : QDateTime();
    const bool isDue = isOpen || (due.isValid() && due <= self->m_clock.now());
    if (!isDue)
        co_return self->settle(accountId, {}); // another process was faster, or it needs the person by now
    SecretStore &secrets = self->m_secrets;
    TokenKeeper &tokens = self->m_tokens;
    const CallContext context{QDeadlineTimer(patience), self->m_stop.get_token()};
    // looking at it must not make it ask the person
    const SecretStoreStatus status = co_await secrets.status(context);
    Result<> renewed = status.isReady() ? Result<>() : std::unexpected(errorFor(status.state, status.detail));
    if (renewed) {
        const TokenKeeper::Wish wish{.refreshNow = true, .isForUse = false};
        const Result<TokenSet> token = co_await tokens.token(accountId, wish, context);
        if (!token)
            renewed = std::unexpected(token.error());
    }
    if (self)
        self->settle(accountId, renewed);
}

void BackgroundRefresher::noteFailure(const QString &accountId, const Error &error)
{
    Failures &failures = m_failures[accountId];
    const auto pause = refreshPause(error, ++failures.count, QRandomGenerator::global()->generateDouble());
    failures.kind = error.kind;
    failures.notBefore = m_clock.now().addSecs(pause ? pause->count() : 0); // without one the state keeps it away
    failures.refreshedAt = m_accounts.account(accountId).value_or(Account()).refreshedAt;
}

void BackgroundRefresher::settle(const QString &accountId, const Result<> &renewed)
{
    m_running.remove(accountId);
    if (renewed) {
        m_failures.remove(accountId);
    } else {
        noteFailure(accountId, renewed.error());
    }
    forget(accountId);
    if (const auto account = m_accounts.account(accountId))
        planAccount(*account);
    work();
}

} // namespace Lanyard
