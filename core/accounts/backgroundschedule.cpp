// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "backgroundschedule.h"

#include "accountstore.h"

#include <algorithm>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

// Until name servers, VPN and captive portals have settled.
constexpr std::chrono::seconds calm = 10s;
// The wall clock may be set, and timers stand still while the machine sleeps without telling: so it looks now and then.
constexpr std::chrono::milliseconds longestSleep = 10min;
constexpr std::chrono::seconds listPause = 2s;

} // namespace

BackgroundSchedule::BackgroundSchedule(AccountStore &accounts, Clock &clock, NetworkMonitor &network,
                                       PowerMonitor &power)
    : m_clock(clock)
    , m_network(network)
{
    connect(&network, &NetworkMonitor::changed, this, &BackgroundSchedule::calmDown);
    connect(&power, &PowerMonitor::suspending, this, [this] { m_isAsleep = true; });
    connect(&power, &PowerMonitor::resumed, this, [this] {
        m_isAsleep = false;
        calmDown();
    });
    connect(&accounts, &AccountStore::changed, this, [this] {
        if (m_isStarted && !std::exchange(m_willTellOfList, true))
            tellOfList(this);
    });
}

bool BackgroundSchedule::isHeld() const { return m_isAsleep || m_network.state() != NetworkMonitor::State::Usable; }

QDateTime BackgroundSchedule::quietUntil() const
{
    const QDateTime now = m_clock.now();
    const bool isPlausible = m_quietUntil.isValid() && m_quietUntil <= now.addSecs(calm.count()); // the clock jumps
    return isPlausible ? std::max(now, m_quietUntil) : now;
}

void BackgroundSchedule::wakeAt(const QDateTime &time)
{
    const QDateTime now = m_clock.now();
    const std::chrono::milliseconds left(now.msecsTo(std::max(time, quietUntil())));
    ++m_round;
    wake(this, std::clamp<std::chrono::milliseconds>(left, 0ms, longestSleep));
}

void BackgroundSchedule::calmDown()
{
    m_quietUntil = m_clock.now().addSecs(calm.count());
    if (m_isStarted)
        Q_EMIT disturbed();
}

Task<> BackgroundSchedule::wake(QPointer<BackgroundSchedule> self, std::chrono::milliseconds pause)
{
    const int round = self->m_round;
    Clock &clock = self->m_clock;
    co_await clock.sleep(pause);
    if (self && self->m_round == round)
        Q_EMIT self->due();
}

Task<> BackgroundSchedule::tellOfList(QPointer<BackgroundSchedule> self)
{
    Clock &clock = self->m_clock;
    co_await clock.sleep(listPause);
    if (!self)
        co_return;
    self->m_willTellOfList = false;
    Q_EMIT self->listChanged();
}

} // namespace Lanyard
