// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QObject>
#include <QVariantMap>

namespace Lanyard {

//! The three numbers of an accent colour, as the portal sends them.
struct PortalColor
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalColor &color);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalColor &color);

//! A settings portal as desktops have it.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    using Settings = QMap<QString, QVariantMap>;

    Settings settings;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &spaces) const; // named as on the bus
};

} // namespace Lanyard

Q_DECLARE_METATYPE(Lanyard::PortalColor)
