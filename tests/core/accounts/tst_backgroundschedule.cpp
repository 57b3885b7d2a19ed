// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "support/fakeclock.h"
#include "support/fakemonitors.h"

#include <lanyard/accounts/accountstore.h>
#include <lanyard/accounts/backgroundschedule.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using State = NetworkMonitor::State;

class TestBackgroundSchedule : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    FakeClock m_clock;
    std::unique_ptr<FakeNetworkMonitor> m_network;
    std::unique_ptr<FakePowerMonitor> m_power;
    std::unique_ptr<BackgroundSchedule> m_schedule;
    std::unique_ptr<QSignalSpy> m_due;
    std::unique_ptr<QSignalSpy> m_listChanged;
    std::unique_ptr<QSignalSpy> m_disturbed;

    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        QTest::qWait(5); // sleepers look at the clock each millisecond
    }

    [[nodiscard]] QDateTime in(std::chrono::seconds time) const { return m_clock.now().addSecs(time.count()); }

private Q_SLOTS:

    void initTestCase()
    {
        m_clock.hold();
        m_accounts = std::move(*AccountStore::open(m_folder.filePath(QStringLiteral("accounts.db"))));
    }

    void init()
    {
        m_network = std::make_unique<FakeNetworkMonitor>();
        m_power = std::make_unique<FakePowerMonitor>();
        m_schedule = std::make_unique<BackgroundSchedule>(*m_accounts, m_clock, *m_network, *m_power);
        m_due = std::make_unique<QSignalSpy>(m_schedule.get(), &BackgroundSchedule::due);
        m_listChanged = std::make_unique<QSignalSpy>(m_schedule.get(), &BackgroundSchedule::listChanged);
        m_disturbed = std::make_unique<QSignalSpy>(m_schedule.get(), &BackgroundSchedule::disturbed);
        m_schedule->start();
    }

    void cleanup()
    {
        m_schedule.reset();
        for (int i = 0; i < 10 && m_clock.sleepers() > 0; ++i)
            pass(24h);
        QCOMPARE(m_clock.sleepers(), 0);
    }

    void wakesAtTheNewestTimeOnly()
    {
        m_schedule->wakeAt(in(60s));
        m_schedule->wakeAt(in(120s));
        pass(90s);
        QCOMPARE(m_due->size(), 0);
        pass(30s);
        QTRY_COMPARE(m_due->size(), 1);
        m_schedule->wakeAt(in(-60s));
        pass(0s);
        QTRY_COMPARE(m_due->size(), 2);
    }

    void looksNowAndThen()
    {
        m_schedule->wakeAt(in(24h));
        pass(10min);
        QTRY_COMPARE(m_due->size(), 1);
    }

    void isHeldAndThenQuiet_data()
    {
        QTest::addColumn<bool>("isNetwork");
        QTest::addColumn<State>("state");
        QTest::newRow("no network") << true << State::Disconnected;
        QTest::newRow("a captive portal") << true << State::CaptivePortal;
        QTest::newRow("the machine sleeps") << false << State::Usable;
    }

    void isHeldAndThenQuiet()
    {
        QFETCH(bool, isNetwork);
        QFETCH(State, state);
        QVERIFY(!m_schedule->isHeld() && !m_schedule->isQuiet());
        isNetwork ? m_network->set(state) : m_power->sleep();
        QVERIFY(m_schedule->isHeld());
        isNetwork ? m_network->set(State::Usable) : m_power->wake();
        QVERIFY(!m_schedule->isHeld() && m_schedule->isQuiet());
        QVERIFY(!m_disturbed->isEmpty());
        m_schedule->wakeAt(m_clock.now());
        pass(9s);
        QCOMPARE(m_due->size(), 0);
        pass(1s);
        QTRY_COMPARE(m_due->size(), 1);
        QVERIFY(!m_schedule->isQuiet());
    }

    void isNotQuietForEverWhereTheClockIsSetBack()
    {
        m_network->set(State::Usable);
        QVERIFY(m_schedule->isQuiet());
        m_clock.set(m_clock.now().addDays(-1));
        QVERIFY(!m_schedule->isQuiet());
    }

    void tellsOfManyChangesOnce()
    {
        for (int number = 0; number < 10; ++number)
            QVERIFY(m_accounts->save(sampleAccount(QString::number(number), QString::number(number))));
        pass(1s);
        QCOMPARE(m_listChanged->size(), 0);
        pass(1s);
        QTRY_COMPARE(m_listChanged->size(), 1);
        QVERIFY(m_accounts->rename(QStringLiteral("1"), QStringLiteral("one")));
        pass(2s);
        QTRY_COMPARE(m_listChanged->size(), 2);
    }

    void saysNothingBeforeItIsStarted()
    {
        BackgroundSchedule other(*m_accounts, m_clock, *m_network, *m_power);
        const QSignalSpy disturbed(&other, &BackgroundSchedule::disturbed);
        const QSignalSpy listChanged(&other, &BackgroundSchedule::listChanged);
        m_network->set(State::Usable);
        QVERIFY(m_accounts->rename(QStringLiteral("1"), QStringLiteral("another")));
        pass(5s);
        QCOMPARE(disturbed.size() + listChanged.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundSchedule)
#include "tst_backgroundschedule.moc"
