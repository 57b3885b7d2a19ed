// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "logindpowermonitor.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Lanyard {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString interface = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

LogindPowerMonitor::LogindPowerMonitor(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.connect(service, path, interface, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    takeDelay();
}

void LogindPowerMonitor::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    letItSleep();
}

void LogindPowerMonitor::prepareForSleep(bool isBeginning)
{
    m_isSuspending = isBeginning;
    if (isBeginning) {
        Q_EMIT suspending();
        letItSleep();
    } else {
        takeDelay(); // one serves for one sleep
        Q_EMIT resumed();
    }
}

void LogindPowerMonitor::takeDelay()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QCoreApplication::applicationName()
         << QCoreApplication::translate("Platform", "Finishing the renewal of an account") << QStringLiteral("delay");
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid()) // else it sleeps without waiting for us
            m_delay = reply.value();
        letItSleep();
    });
}

void LogindPowerMonitor::letItSleep()
{
    if (m_isSuspending && !m_isBusy)
        m_delay = {};
}

} // namespace Lanyard
