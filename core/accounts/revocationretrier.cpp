// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "revocationretrier.h"

#include <lanyard/base/logging.h>

#include <algorithm>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

// What another process is at stays due meanwhile.
constexpr std::chrono::milliseconds shortestSleep = 30s;

} // namespace

RevocationRetrier::RevocationRetrier(RevocationQueue &queue, AccountStore &accounts, Clock &clock,
                                     NetworkMonitor &network, PowerMonitor &power)
    : m_queue(queue)
    , m_clock(clock)
    , m_schedule(accounts, clock, network, power)
{
    connect(&m_schedule, &BackgroundSchedule::due, this, [this] { work(this); });
    // another process may have unlinked an account
    connect(&m_schedule, &BackgroundSchedule::listChanged, this, [this] { plan(); });
    connect(&m_schedule, &BackgroundSchedule::disturbed, this, [this] {
        m_queue.hasten(ErrorKind::Network, m_schedule.quietUntil());
        plan();
    });
}

RevocationRetrier::~RevocationRetrier() { m_stop.request_stop(); }

void RevocationRetrier::start()
{
    m_schedule.start();
    plan();
}

void RevocationRetrier::tryAgainAfter(ErrorKind kind)
{
    m_queue.hasten(kind, m_clock.now());
    if (m_schedule.isStarted())
        plan();
}

void RevocationRetrier::plan(std::chrono::milliseconds atLeast)
{
    const auto pending = m_queue.pending();
    if (m_isWorking || !pending || pending->isEmpty() || m_schedule.isHeld())
        return; // the end of the work, the list and the network say when there is something to do
    m_schedule.wakeAt(std::max(pending->constFirst().nextTry, m_clock.now().addMSecs(atLeast.count())));
}

Task<> RevocationRetrier::work(QPointer<RevocationRetrier> self)
{
    if (self->m_schedule.isHeld() || std::exchange(self->m_isWorking, true))
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
