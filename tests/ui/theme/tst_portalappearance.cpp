// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeportal.h"

#include <lanyard/ui/theme/portalappearance.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace Lanyard {

QDBusArgument &operator<<(QDBusArgument &argument, const PortalColor &color)
{
    argument.beginStructure();
    argument << color.red << color.green << color.blue;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalColor &color)
{
    argument.beginStructure();
    argument >> color.red >> color.green >> color.blue;
    argument.endStructure();
    return argument;
}

QMap<QString, QVariantMap> FakePortal::ReadAll(const QStringList &spaces) const
{
    Settings wanted;
    for (const QString &space : spaces) {
        if (settings.contains(space))
            wanted.insert(space, settings.value(space));
    }
    return wanted;
}

} // namespace Lanyard

using namespace Lanyard;
using Scheme = DesktopAppearance::Scheme;

class TestPortalAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void knowsNothingWithoutAPortal();
    void readsWhatTheDesktopSays();
    void ignoresAnAccentOutsideTheRange();
    void followsChanges();

private:
    static constexpr auto appearance = "org.freedesktop.appearance";

    [[nodiscard]] QDBusConnection client() const { return QDBusConnection(QStringLiteral("client")); }

    void serve(const QVariantMap &settings)
    {
        // In a thread of its own, since the appearance waits for the answer with no event loop running.
        m_portal.settings = {
            {QLatin1String(appearance), settings},
            {QStringLiteral("org.gnome.desktop.interface"), {{QStringLiteral("enable-animations"), false}}}};
        if (m_thread.isRunning())
            return;
        QDBusConnection server = QDBusConnection::connectToBus(m_address, QStringLiteral("portal"));
        QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        m_portal.moveToThread(&m_thread);
        m_thread.start();
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    static void change(const char *space, const char *key, uint value)
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                 QStringLiteral("org.freedesktop.portal.Settings"),
                                                 QStringLiteral("SettingChanged"));
        signal << QString::fromLatin1(space) << QString::fromLatin1(key) << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(QDBusConnection(QStringLiteral("portal")).send(signal));
    }

    QProcess m_bus;
    QString m_address;
    QThread m_thread;
    FakePortal m_portal;
};

void TestPortalAppearance::initTestCase()
{
    qDBusRegisterMetaType<PortalColor>();
    qDBusRegisterMetaType<FakePortal::Settings>();
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed");
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
    QVERIFY(QDBusConnection::connectToBus(m_address, QStringLiteral("client")).isConnected());
}

void TestPortalAppearance::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    m_thread.quit();
    m_thread.wait();
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void TestPortalAppearance::knowsNothingWithoutAPortal()
{
    const PortalAppearance portal(client());
    QCOMPARE(portal.scheme(), Scheme::Unknown);
    QVERIFY(!portal.accent().isValid());
    QVERIFY(!portal.wantsReducedMotion());
}

void TestPortalAppearance::readsWhatTheDesktopSays()
{
    serve({{QStringLiteral("color-scheme"), 1U},
           {QStringLiteral("accent-color"), QVariant::fromValue(PortalColor{1.0, 0.5, 0.0})}});
    const PortalAppearance portal(client());
    QCOMPARE(portal.scheme(), Scheme::Dark);
    QCOMPARE(portal.accent().red(), 255);
    QCOMPARE(portal.accent().blue(), 0);
    QVERIFY(portal.wantsReducedMotion()); // animations are off
}

void TestPortalAppearance::ignoresAnAccentOutsideTheRange()
{
    // The specification's way to say that none is chosen.
    serve({{QStringLiteral("color-scheme"), 2U},
           {QStringLiteral("accent-color"), QVariant::fromValue(PortalColor{-1.0, -1.0, -1.0})}});
    const PortalAppearance portal(client());
    QCOMPARE(portal.scheme(), Scheme::Light);
    QVERIFY(!portal.accent().isValid());
}

void TestPortalAppearance::followsChanges()
{
    serve({{QStringLiteral("color-scheme"), 2U}});
    const PortalAppearance portal(client());
    QSignalSpy changed(&portal, &DesktopAppearance::changed);
    change(appearance, "color-scheme", 1);
    QVERIFY(changed.wait());
    QCOMPARE(portal.scheme(), Scheme::Dark);
    change("org.example", "color-scheme", 2);
    change(appearance, "reduced-motion", 0);
    QVERIFY(changed.wait());
    QCOMPARE(portal.scheme(), Scheme::Dark); // another's setting of the same name is not ours
    QVERIFY(!portal.wantsReducedMotion());
}

QTEST_MAIN(TestPortalAppearance)
#include "tst_portalappearance.moc"
