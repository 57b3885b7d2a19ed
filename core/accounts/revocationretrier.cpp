// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "revocationretrier.h"

#include <lanyard/base/logging.h>

#include <algorithm>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

// Until name servers, VPN and captive portals have settled.
constexpr std::chrono::seconds calm = 10s;
// The wall clock may be set, and timers stand still while the machine sleeps without telling: so it looks now and then.
constexpr std::chrono::milliseconds longestSleep = 10min;
// What another process is at stays due meanwhile.
constexpr std::chrono::milliseconds shortestSleep = 30s;
constexpr std::chrono::seconds planPause = 2s;

} // namespace

RevocationRetrier::RevocationRetrier(RevocationQueue &queue, AccountStore &accounts, Clock &clock,
                                     NetworkMonitor &network)
    : m_queue(queue)
    , m_clock(clock)
    , m_network(network)
{
    connect(&network, &NetworkMonitor::changed, this, &RevocationRetrier::calmDown);
    // another process may have unlinked an account
    connect(&accounts, &AccountStore::changed, this, [this] {
        if (m_isStarted && !std::exchange(m_willPlan, true))
            planSoon(this);
    });
}

RevocationRetrier::~RevocationRetrier() { m_stop.request_stop(); }

void RevocationRetrier::start()
{
    m_isStarted = true;
    plan(0ms);
}

void RevocationRetrier::tryAgainAfter(ErrorKind kind)
{
    m_queue.hasten(kind, m_clock.now());
    if (m_isStarted)
        plan(0ms);
}

void RevocationRetrier::calmDown()
{
    m_quietUntil = m_clock.now().addSecs(calm.count());
    m_queue.hasten(ErrorKind::Network, m_quietUntil);
    if (m_isStarted)
        plan(0ms);
}

void RevocationRetrier::plan(std::chrono::milliseconds atLeast)
{
    const auto pending = m_queue.pending();
    if (m_isWorking || !pending || pending->isEmpty() || m_network.state() != NetworkMonitor::State::Usable)
        return; // the end of the work, the list and the monitor say when there is something to do
    const QDateTime now = m_clock.now();
    const std::chrono::milliseconds left(now.msecsTo(pending->constFirst().nextTry));
    const std::chrono::milliseconds quiet(m_quietUntil.isValid() ? now.msecsTo(m_quietUntil) : 0);
    const auto shortest = std::max(atLeast, std::min<std::chrono::milliseconds>(quiet, calm)); // the clock jumps
    workAt(this, now.addMSecs(std::clamp(left, shortest, longestSleep).count()));
}

Task<> RevocationRetrier::workAt(QPointer<RevocationRetrier> self, QDateTime time)
{
    const int round = ++self->m_round;
    Clock &clock = self->m_clock;
    const std::chrono::milliseconds pause(clock.now().msecsTo(time));
    co_await clock.sleep(pause);
    if (self && self->m_round == round)
        work(self);
}

Task<> RevocationRetrier::planSoon(QPointer<RevocationRetrier> self)
{
    Clock &clock = self->m_clock;
    co_await clock.sleep(planPause);
    if (!self)
        co_return;
    self->m_willPlan = false;
    self->plan(0ms);
}

Task<> RevocationRetrier::work(QPointer<RevocationRetrier> self)
{
    const bool isUsable = self->m_network.state() == NetworkMonitor::State::Usable;
    if (!isUsable || std::exchange(self->m_isWorking, true))
        co_return;
    RevocationQueue &queue = self->m_queue;
    const CallContext context{QDeadlineTimer(QDeadlineTimer::Forever), self->m_stop.get_token()};
    const QList<RevocationAttempt> attempts = co_await queue.attemptDue(context);
    if (self)
        self->settle(attempts);
}

void RevocationRetrier::settle(const QList<RevocationAttempt> &attempts)
{
    m_isWorking = false;
    for (const RevocationAttempt &attempt : attempts) {
        const PendingRevocation &revocation = attempt.revocation;
        if (attempt.outcome == RevocationAttempt::Outcome::Revoked) {
            qCInfo(lcAccounts) << "The access of the unlinked account" << revocation.id << "is ended at its server";
            Q_EMIT revoked(revocation.name, revocation.providerName);
        } else if (attempt.outcome == RevocationAttempt::Outcome::GivenUp && attempt.whyNot) {
            Q_EMIT gaveUp(*attempt.whyNot);
        }
    }
    plan(shortestSleep);
}

} // namespace Lanyard
