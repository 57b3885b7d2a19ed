// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/clock.h>
#include <lanyard/base/networkmonitor.h>
#include <lanyard/base/powermonitor.h>

#include <QDateTime>
#include <QPointer>

namespace Lanyard {

class AccountStore;

//! When a program that runs on does what nobody waits for: at a time, and soon after the account list has changed; not
//! while the machine sleeps or the network is known to be down, nor in the first seconds after either came back or
//! changed, when requests are lost the most. Sleeps in between, and hears of changes instead of looking for them. Lives
//! on the AccountStore's thread.
class BackgroundSchedule final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    BackgroundSchedule(AccountStore &accounts, Clock &clock, NetworkMonitor &network, PowerMonitor &power);
    ~BackgroundSchedule() override = default;
    Q_DISABLE_COPY_MOVE(BackgroundSchedule)

    //! Nothing is signalled before.
    void start() { m_isStarted = true; }

    [[nodiscard]] bool isStarted() const { return m_isStarted; }

    //! The machine sleeps or the network is away. disturbed() comes when that is over.
    [[nodiscard]] bool isHeld() const;

    //! It has just come back.
    [[nodiscard]] bool isQuiet() const { return m_clock.now() < quietUntil(); }

    //! Now, where it is not quiet.
    [[nodiscard]] QDateTime quietUntil() const;
    //! due() comes then, or sooner: after the quiet, and now and then, since clocks are set. Of all such times only the
    //! newest counts.
    void wakeAt(const QDateTime &time);

Q_SIGNALS:
    void due();
    //! The account list was another one a moment ago; many changes are told of once.
    void listChanged();
    //! The network changed or the machine woke up, and it is quiet now: what failed for want of a network is worth
    //! another try.
    void disturbed();

private:
    void calmDown();
    static Task<> wake(QPointer<BackgroundSchedule> self, std::chrono::milliseconds pause);
    static Task<> tellOfList(QPointer<BackgroundSchedule> self);

    Clock &m_clock;
    NetworkMonitor &m_network;
    QDateTime m_quietUntil;
    int m_round = 0; //!< so that of all sleeps only the newest ends in due()
    bool m_isStarted = false;
    bool m_isAsleep = false; //!< the machine
    bool m_willTellOfList = false;
};

} // namespace Lanyard
