// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keyringwatcher.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace Lanyard {

namespace {

const QString secretsName = QStringLiteral("org.freedesktop.secrets");

}

KeyringWatcher::KeyringWatcher(const QDBusConnection &bus)
    : m_services(std::make_unique<QDBusServiceWatcher>())
{
    m_services->setConnection(bus);
    m_services->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_services->setWatchedServices(
        {secretsName, QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd6")});
    connect(m_services.get(), &QDBusServiceWatcher::serviceOwnerChanged, this, &KeyringWatcher::changed);
    // a collection's Locked (Secret Service API, org.freedesktop.Secret.Collection)
    QDBusConnection(bus).connect(
        secretsName, QString(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
        {QStringLiteral("org.freedesktop.Secret.Collection")}, QString(), this, SIGNAL(changed()));
}

KeyringWatcher::~KeyringWatcher() = default;

} // namespace Lanyard
