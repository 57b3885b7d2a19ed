// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keyringwatcher.h"

#include <utility>

namespace Lanyard {

namespace {

const QString secretsName = QStringLiteral("org.freedesktop.secrets");

}

KeyringWatcher::KeyringWatcher(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    m_services.setConnection(m_bus);
    m_services.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_services.setWatchedServices({secretsName, QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd6")});
    connect(&m_services, &QDBusServiceWatcher::serviceOwnerChanged, this, &KeyringWatcher::changed);
    // a collection's Locked (Secret Service API, org.freedesktop.Secret.Collection)
    m_bus.connect(secretsName, QString(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
                  {QStringLiteral("org.freedesktop.Secret.Collection")}, QString(), this, SIGNAL(changed()));
}

} // namespace Lanyard
