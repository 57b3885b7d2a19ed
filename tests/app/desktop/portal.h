// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QVariantMap>

//! The settings portal of a desktop that is dark.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(const QString &busAddress);
    ~Portal() override;
    Q_DISABLE_COPY_MOVE(Portal)

public Q_SLOTS:
    Q_SCRIPTABLE QMap<QString, QVariantMap> ReadAll(const QStringList &spaces) const;

private:
    QDBusConnection m_bus;
};
