// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "portal.h"

#include <QDBusMetaType>

using namespace Qt::StringLiterals;

Portal::Portal(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, u"portal"_s))
{
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    if (!m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportScriptableSlots)
        || !m_bus.registerService(u"org.freedesktop.portal.Desktop"_s))
        qFatal("can't be the desktop's portal");
}

Portal::~Portal() { QDBusConnection::disconnectFromBus(m_bus.name()); }

QMap<QString, QVariantMap> Portal::ReadAll(const QStringList &) const
{
    return {{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, 1U}}}};
}
