// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "logindpowermonitor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace Lanyard {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString interface = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

struct LogindPowerMonitor::Logind
{
    QDBusConnection bus;
    QDBusUnixFileDescriptor delay{}; //!< the machine waits before it sleeps while this is open
};

LogindPowerMonitor::LogindPowerMonitor(const QDBusConnection &bus)
    : m_logind(std::make_unique<Logind>(bus))
{
    m_logind->bus.connect(service, path, interface, QStringLiteral("PrepareForSleep"), this,
                          SLOT(prepareForSleep(bool)));
    takeDelay();
}

LogindPowerMonitor::~LogindPowerMonitor() = default;

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
    auto *watcher = new QDBusPendingCallWatcher(m_logind->bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid()) // else it sleeps without waiting for us
            m_logind->delay = reply.value();
        letItSleep();
    });
}

void LogindPowerMonitor::letItSleep()
{
    if (m_isSuspending && !m_isBusy)
        m_logind->delay = {};
}

} // namespace Lanyard
