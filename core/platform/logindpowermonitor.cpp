// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "logindpowermonitor.h"

#include <QDBusConnection>

namespace Lanyard {

LogindPowerMonitor::LogindPowerMonitor(QDBusConnection bus)
{
    bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                SLOT(prepareForSleep(bool)));
}

void LogindPowerMonitor::prepareForSleep(bool isBeginning)
{
    if (isBeginning)
        Q_EMIT suspending();
    else
        Q_EMIT resumed();
}

} // namespace Lanyard
