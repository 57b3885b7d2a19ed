// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/clock.h>

#include <QTimer>
#include <QWidget>

namespace Lanyard {

class ProgressLine;
class TextLabel;

//! What is going on in a sign-in that is asked about now and then: when the server is asked next, and how long there is
//! still time. Looks at the clock every second meanwhile.
class WaitingLine final : public QWidget
{
    Q_OBJECT

public:
    //! The clock outlives it.
    explicit WaitingLine(const Clock &clock, QWidget *parent = nullptr);

    //! Something takes a moment; nobody knows how long.
    void setBusy(const QString &what);
    //! The person has until then. Forgets when the server is asked next.
    void waitUntil(const QDateTime &expiry);
    void setNextPoll(const QDateTime &time);

    void stop() { m_tick.stop(); }

public Q_SLOTS:
    void tick();

private:
    const Clock &m_clock;
    QTimer m_tick;
    QDateTime m_expiry;
    QDateTime m_nextPoll;
    ProgressLine *m_progress;
    TextLabel *m_stage;
    TextLabel *m_left;
};

} // namespace Lanyard
