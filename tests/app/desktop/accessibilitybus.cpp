// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accessibilitybus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

QDBusConnection accessibilityBus(const QString &name)
{
    if (const QDBusConnection known(name); known.isConnected())
        return known;
    auto session = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop-test"_s);
    const QDBusMessage answer = session.call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    return QDBusConnection::connectToBus(answer.arguments().value(0).toString(), name);
}

QString accessibleService(const QDBusConnection &bus, qint64 processId)
{
    const QStringList services = bus.interface()->registeredServiceNames();
    for (const QString &service : services) {
        if (service.startsWith(u':') && bus.interface()->servicePid(service) == processId)
            return service;
    }
    return {};
}
