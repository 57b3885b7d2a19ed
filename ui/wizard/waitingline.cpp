// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "waitingline.h"

#include "devicewords.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/progressline.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>

namespace Lanyard {

using namespace std::chrono_literals;

WaitingLine::WaitingLine(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_progress(new ProgressLine)
    , m_stage(new TextLabel(TextRole::Secondary))
    , m_left(new TextLabel(TextRole::Secondary))
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &WaitingLine::tick);
    auto *words = new QHBoxLayout;
    words->setSpacing(Tokens::Space::small);
    words->addWidget(m_stage, 1);
    words->addWidget(m_left, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::small);
    layout->addWidget(m_progress);
    layout->addLayout(words);
}

void WaitingLine::setBusy(const QString &what)
{
    m_tick.stop();
    m_left->setVisible(false);
    m_stage->setText(what);
}

void WaitingLine::waitUntil(const QDateTime &expiry)
{
    m_expiry = expiry;
    m_nextPoll = {};
    m_left->setVisible(true);
    m_tick.start();
    tick();
}

void WaitingLine::setNextPoll(const QDateTime &time)
{
    m_nextPoll = time;
    tick();
}

void WaitingLine::tick()
{
    if (!m_tick.isActive())
        return;
    const QDateTime now = m_clock.now();
    const qint64 untilPoll = (now.msecsTo(m_nextPoll) + 999) / 1000;
    m_stage->setText(m_nextPoll.isValid() && untilPoll > 0 ? tr("Waiting for you… next check in %1 s").arg(untilPoll)
                                                           : tr("Waiting for you… checking now"));
    m_left->setText(tr("%1 left").arg(DeviceWords::countdown(std::chrono::seconds(now.secsTo(m_expiry)))));
}

} // namespace Lanyard
