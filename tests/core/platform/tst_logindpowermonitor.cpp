// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/privatesessionbus.h"

#include <lanyard/platform/logindpowermonitor.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;

//! A bus of one's own, on which the test says what logind says.
class TestLogindPowerMonitor : public QObject
{
    Q_OBJECT

private:
    PrivateSessionBus m_bus;

    [[nodiscard]] static QDBusConnection connection(const char *name) { return QDBusConnection(QLatin1String(name)); }

    static void say(bool isBeginning, const char *interface = "org.freedesktop.login1.Manager")
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"), QLatin1String(interface),
                                                 QStringLiteral("PrepareForSleep"));
        signal << isBeginning;
        QVERIFY(connection("logind").send(signal));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_bus.start());
        QVERIFY(QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("logind"))
                    .registerService(QStringLiteral("org.freedesktop.login1")));
        QVERIFY(QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("lanyard")).isConnected());
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
        QDBusConnection::disconnectFromBus(QStringLiteral("lanyard"));
    }

    void hearsTheMachineGoToSleepAndWakeUp()
    {
        const LogindPowerMonitor monitor(connection("lanyard"));
        QSignalSpy suspending(&monitor, &PowerMonitor::suspending);
        QSignalSpy resumed(&monitor, &PowerMonitor::resumed);
        say(true);
        QTRY_COMPARE(suspending.size(), 1);
        QCOMPARE(resumed.size(), 0);
        say(false);
        QTRY_COMPARE(resumed.size(), 1);
        QCOMPARE(suspending.size(), 1);
    }

    void listensToNobodyElse()
    {
        const LogindPowerMonitor monitor(connection("lanyard"));
        QSignalSpy suspending(&monitor, &PowerMonitor::suspending);
        QSignalSpy resumed(&monitor, &PowerMonitor::resumed);
        say(true, "org.example.Manager");
        say(false); // comes after it
        QTRY_COMPARE(resumed.size(), 1);
        QCOMPARE(suspending.size(), 0);
    }

    void isSilentWithoutABus()
    {
        const LogindPowerMonitor monitor(QDBusConnection(QStringLiteral("nobody")));
        QSignalSpy resumed(&monitor, &PowerMonitor::resumed);
        say(false);
        QTest::qWait(50);
        QCOMPARE(resumed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLogindPowerMonitor)
#include "tst_logindpowermonitor.moc"
