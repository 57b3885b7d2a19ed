// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/privatesessionbus.h"

#include <lanyard/platform/logindpowermonitor.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Lanyard;

//! What logind does with those who want it to wait before it sleeps: org.freedesktop.login1(5), Inhibit.
class Inhibitors : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~Inhibitors() override
    {
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }

    //! How many lie open: the other end of a pipe that nobody holds any more hangs up.
    [[nodiscard]] int waitedFor() const
    {
        return static_cast<int>(std::ranges::count_if(m_ends, [](int end) {
            pollfd look{.fd = end, .events = POLLERR, .revents = 0};
            return ::poll(&look, 1, 0) == 0;
        }));
    }

    [[nodiscard]] QStringList asked() const { return m_asked; }

public Q_SLOTS:

    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        m_asked += what + QLatin1Char(' ') + mode;
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return {};
        m_ends += ends[1];
        const QDBusUnixFileDescriptor given(ends[0]);
        ::close(ends[0]);
        return given;
    }

private:
    QList<int> m_ends;
    QStringList m_asked;
};

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

    void hasItWaitForWhatIsUnderWay()
    {
        Inhibitors inhibitors;
        QDBusConnection logind = connection("logind");
        QVERIFY(logind.registerObject(QStringLiteral("/org/freedesktop/login1"), &inhibitors,
                                      QDBusConnection::ExportAllSlots));
        LogindPowerMonitor monitor(connection("lanyard"));
        QTRY_COMPARE(inhibitors.waitedFor(), 1);
        QCOMPARE(inhibitors.asked(), QStringList(QStringLiteral("sleep delay")));
        QSignalSpy suspending(&monitor, &PowerMonitor::suspending);

        monitor.setBusy(true);
        say(true);
        QTRY_COMPARE(suspending.size(), 1);
        QCOMPARE(inhibitors.waitedFor(), 1);
        monitor.setBusy(false);
        QTRY_COMPARE(inhibitors.waitedFor(), 0);
        say(false);
        QTRY_COMPARE(inhibitors.waitedFor(), 1);

        say(true); // with nothing under way it need not wait
        QTRY_COMPARE(inhibitors.waitedFor(), 0);
        say(false);
        QTRY_COMPARE(inhibitors.waitedFor(), 1);
        logind.unregisterObject(QStringLiteral("/org/freedesktop/login1"));
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
