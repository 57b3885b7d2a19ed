// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clock.h"

#include <QCoroTimer>
#include <QTimer>

namespace Lanyard {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

Task<> SystemClock::sleep(std::chrono::milliseconds duration)
{
    QTimer timer;
    timer.setTimerType(duration < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer);
    timer.setSingleShot(true);
    timer.start(duration);
    co_await timer;
}

} // namespace Lanyard
