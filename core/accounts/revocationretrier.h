// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backgroundschedule.h"
#include "revocationqueue.h"

namespace Lanyard {

//! Works off the RevocationQueue in a program that runs on, with growing pauses. Several processes may run one. Lives
//! on the AccountStore's thread.
class RevocationRetrier final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    RevocationRetrier(RevocationQueue &queue, AccountStore &accounts, Clock &clock, NetworkMonitor &network,
                      PowerMonitor &power);
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
    void plan(std::chrono::milliseconds atLeast = {});
    void settle(const QList<RevocationAttempt> &attempts);
    static Task<> work(QPointer<RevocationRetrier> self);

    RevocationQueue &m_queue;
    Clock &m_clock;
    BackgroundSchedule m_schedule;
    std::stop_source m_stop;
    bool m_isWorking = false;
};

} // namespace Lanyard
