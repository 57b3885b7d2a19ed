// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/privatesessionbus.h"

#include <lanyard/platform/systemnetworkmonitor.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Lanyard;
using State = NetworkMonitor::State;

namespace {

// NMState, NMConnectivityState and NMMetered of NetworkManager's D-Bus API
constexpr uint disconnected = 20;
constexpr uint connectedToSite = 60;
constexpr uint connected = 70;
constexpr uint behindPortal = 2;
constexpr uint fullConnectivity = 4;
constexpr uint isMetered = 1;
constexpr uint isNotMetered = 2;

//! What NetworkManager says, said by the test. It answers on a thread of its own, because Qt asks it and waits.
class FakeNetworkManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State MEMBER m_state)
    Q_PROPERTY(uint Connectivity MEMBER m_connectivity)
    Q_PROPERTY(uint Metered MEMBER m_metered)
    Q_PROPERTY(QDBusObjectPath PrimaryConnection MEMBER m_primary)

public:
    static void say(const QVariantMap &properties)
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/NetworkManager"),
                                                 QStringLiteral("org.freedesktop.DBus.Properties"),
                                                 QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.freedesktop.NetworkManager") << properties << QStringList();
        QVERIFY(QDBusConnection(QStringLiteral("manager")).send(signal));
    }

private:
    uint m_state = connected;
    uint m_connectivity = fullConnectivity;
    uint m_metered = isNotMetered;
    QDBusObjectPath m_primary{QStringLiteral("/")};
};

} // namespace

class TestSystemNetworkMonitor : public QObject
{
    Q_OBJECT

private:
    PrivateSessionBus m_bus;
    QThread m_thread;
    FakeNetworkManager m_manager;

    //! Said over and over: Qt listens only a while after it has been told to.
    static State stateAfter(const SystemNetworkMonitor &monitor, const QVariantMap &said)
    {
        FakeNetworkManager::say(said);
        return monitor.state();
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_bus.start());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
        m_manager.moveToThread(&m_thread);
        m_thread.start();
        auto bus = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("manager"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/NetworkManager"), &m_manager,
                                   QDBusConnection::ExportAllProperties));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.NetworkManager")));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("manager"));
        m_thread.quit();
        m_thread.wait();
    }

    void tellsWhatIsInTheWay_data()
    {
        QTest::addColumn<uint>("manager");
        QTest::addColumn<uint>("connectivity");
        QTest::addColumn<State>("state");
        QTest::newRow("connected") << connected << fullConnectivity << State::Usable;
        QTest::newRow("disconnected") << disconnected << 1U << State::Disconnected;
        QTest::newRow("in the house") << connectedToSite << 3U << State::Usable;
        QTest::newRow("captive portal") << connectedToSite << behindPortal << State::CaptivePortal;
        QTest::newRow("nothing known") << 0U << 0U << State::Usable;
    }

    void tellsWhatIsInTheWay()
    {
        QFETCH(uint, manager);
        QFETCH(uint, connectivity);
        QFETCH(State, state);
        const SystemNetworkMonitor monitor;
        const QVariantMap said{{QStringLiteral("State"), manager}, {QStringLiteral("Connectivity"), connectivity}};
        QTRY_COMPARE(stateAfter(monitor, said), state);
    }

    void tellsWhetherItCosts()
    {
        const SystemNetworkMonitor monitor;
        QSignalSpy changed(&monitor, &NetworkMonitor::changed);
        const auto costsAfter = [&monitor](uint metered) {
            FakeNetworkManager::say({{QStringLiteral("Metered"), metered}});
            return monitor.isMetered();
        };
        QTRY_VERIFY(costsAfter(isMetered));
        QVERIFY(!changed.isEmpty());
        QTRY_VERIFY(!costsAfter(isNotMetered));
    }
};

QTEST_GUILESS_MAIN(TestSystemNetworkMonitor)
#include "tst_systemnetworkmonitor.moc"
