// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "desktopappearance.h"

#include <QDBusConnection>
#include <QDBusReply>
#include <QMap>
#include <QVariantMap>

class QDBusVariant;

namespace Lanyard {

//! The settings portal of the desktop (org.freedesktop.portal.Settings), which sandboxed programs may ask too. Where no
//! portal answers, everything is Unknown and nothing waits for it. From Qt 6.5 on the scheme comes from QStyleHints
//! where that knows it.
class PortalAppearance final : public DesktopAppearance
{
    Q_OBJECT

public:
    explicit PortalAppearance(QDBusConnection bus, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const override;

    [[nodiscard]] QColor accent() const override { return m_accent; }

    [[nodiscard]] bool wantsReducedMotion() const override { return m_reducedMotion; }

private Q_SLOTS:
    void changeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    using Settings = QMap<QString, QVariantMap>;

    void readAll();
    void takeAll(const QDBusReply<Settings> &reply);
    void take(const QString &space, const QVariantMap &settings);

    QDBusConnection m_bus;
    Scheme m_scheme = Scheme::Unknown;
    QColor m_accent;
    bool m_reducedMotion = false;
};

} // namespace Lanyard
