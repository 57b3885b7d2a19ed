// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "portalappearance.h"

#include "tokens.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QStyleHints>

namespace Lanyard {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto gnome = "org.gnome.desktop.interface";

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

// Three numbers from 0 to 1; anything outside says that there is no accent.
QColor colorFrom(const QVariant &value)
{
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("(ddd)"))
        return {};
    double red = -1;
    double green = -1;
    double blue = -1;
    argument.beginStructure();
    argument >> red >> green >> blue;
    argument.endStructure();
    const auto inRange = [](double channel) { return channel >= 0 && channel <= 1; };
    if (!inRange(red) || !inRange(green) || !inRange(blue))
        return {};
    return QColor::fromRgbF(static_cast<float>(red), static_cast<float>(green), static_cast<float>(blue));
}

} // namespace

PortalAppearance::PortalAppearance(QDBusConnection bus, QObject *parent)
    : DesktopAppearance(parent)
    , m_bus(std::move(bus))
{
    qDBusRegisterMetaType<Settings>(); // without that, its answer is one of a wrong type
    m_bus.connect(QLatin1String(service), QLatin1String(path), QLatin1String(interface),
                  QStringLiteral("SettingChanged"), this, SLOT(changeSetting(QString, QString, QDBusVariant)));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &DesktopAppearance::changed);
#endif
    readAll();
}

DesktopAppearance::Scheme PortalAppearance::scheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return Scheme::Dark;
    case Qt::ColorScheme::Light:
        return Scheme::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    return m_scheme;
}

void PortalAppearance::readAll()
{
    auto call = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path), QLatin1String(interface),
                                               QStringLiteral("ReadAll"));
    call << QStringList{QLatin1String(appearance), QLatin1String(gnome)};
    // Waits for a moment, so that the first window does not flash in the wrong colours; a slow portal answers later.
    const QDBusMessage answer = m_bus.call(call, QDBus::Block, static_cast<int>(Tokens::Time::portalAnswer.count()));
    if (answer.type() == QDBusMessage::ReplyMessage) {
        takeAll(QDBusReply<Settings>(answer));
        return;
    }
    if (QDBusError(answer).type() != QDBusError::NoReply)
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        takeAll(QDBusPendingReply<Settings>(*finished));
    });
}

void PortalAppearance::takeAll(const QDBusReply<Settings> &reply)
{
    if (!reply.isValid())
        return;
    const Settings spaces = reply.value();
    for (auto it = spaces.cbegin(); it != spaces.cend(); ++it)
        take(it.key(), it.value());
    Q_EMIT changed();
}

void PortalAppearance::changeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != QLatin1String(appearance) && space != QLatin1String(gnome))
        return;
    take(space, {{key, value.variant()}});
    Q_EMIT changed();
}

void PortalAppearance::take(const QString &space, const QVariantMap &settings)
{
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        const QVariant value = unwrapped(it.value());
        if (space == QLatin1String(gnome)) {
            if (it.key() == QLatin1String("enable-animations"))
                m_reducedMotion = !value.toBool();
        } else if (it.key() == QLatin1String("color-scheme")) {
            const uint scheme = value.toUInt();
            m_scheme = scheme == 1 ? Scheme::Dark : scheme == 2 ? Scheme::Light : Scheme::Unknown;
        } else if (it.key() == QLatin1String("accent-color")) {
            m_accent = colorFrom(value);
        } else if (it.key() == QLatin1String("reduced-motion")) {
            m_reducedMotion = value.toUInt() == 1;
        }
    }
}

} // namespace Lanyard
