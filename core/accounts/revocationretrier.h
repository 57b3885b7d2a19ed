// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "revocationqueue.h"

#include <lanyard/base/networkmonitor.h>

#include <QPointer>

namespace Lanyard {

//! Works off the RevocationQueue in a program that runs on: with growing pauses, never while the network is known to be
//! away nor in the first seconds after it changed, and sleeping between what is due. Several processes may run one.
//! Lives on the AccountStore's thread.
class RevocationRetrier final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    RevocationRetrier(RevocationQueue &queue, AccountStore &accounts, Clock &clock, NetworkMonitor &network);
    ~RevocationRetrier() override;
    Q_DISABLE_COPY_MOVE(RevocationRetrier)

    void start();

    //! What failed for that reason is worth another try now: the keyring is there again.
    void tryAgainAfter(ErrorKind kind);

Q_SIGNALS:
    void revoked(const QString &name, const QString &providerName);
    //! The person has to know: only they can end that access now.
    void gaveUp(const Lanyard::Error &error);

private:
    void plan(std::chrono::milliseconds atLeast);
    void settle(const QList<RevocationAttempt> &attempts);
    void calmDown();
    static Task<> workAt(QPointer<RevocationRetrier> self, QDateTime time);
    static Task<> work(QPointer<RevocationRetrier> self);
    static Task<> planSoon(QPointer<RevocationRetrier> self);

    RevocationQueue &m_queue;
    Clock &m_clock;
    NetworkMonitor &m_network;
    std::stop_source m_stop;
    QDateTime m_quietUntil;
    int m_round = 0; //!< so that of all sleeps only the newest ends in work
    bool m_isStarted = false;
    bool m_isWorking = false;
    bool m_willPlan = false;
};

} // namespace Lanyard
