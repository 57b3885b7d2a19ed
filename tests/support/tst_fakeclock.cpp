// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeclock.h"

#include <QStringList>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

Task<> sleepThenNote(FakeClock &clock, std::chrono::milliseconds duration, QString name, QStringList &notes)
{
    co_await clock.sleep(duration);
    notes.append(name);
}

} // namespace

class TestFakeClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void letsTimePassWithoutWaiting()
    {
        FakeClock clock;
        const auto before = clock.now();
        QStringList notes;
        const auto task = sleepThenNote(clock, 24h, QStringLiteral("a"), notes);
        QVERIFY(!task.isReady());
        QTRY_COMPARE(notes, QStringList{QStringLiteral("a")});
        QCOMPARE(before.secsTo(clock.now()), 86400);
        QCOMPARE(clock.sleeps(), QList<std::chrono::milliseconds>{24h});
    }

    void wakesTheEarliestFirst()
    {
        FakeClock clock;
        const auto before = clock.now();
        QStringList notes;
        const auto late = sleepThenNote(clock, 10s, QStringLiteral("late"), notes);
        const auto early = sleepThenNote(clock, 1s, QStringLiteral("early"), notes);
        QTRY_COMPARE(notes, (QStringList{QStringLiteral("early"), QStringLiteral("late")}));
        QCOMPARE(before.secsTo(clock.now()), 10);
    }

    void holdsSleepersUntilTimeAdvances()
    {
        FakeClock clock;
        clock.hold();
        QStringList notes;
        const auto task = sleepThenNote(clock, 30min, QStringLiteral("a"), notes);
        clock.advance(29min);
        QTest::qWait(20);
        QCOMPARE(clock.sleepers(), 1);
        QVERIFY(notes.isEmpty());
        clock.advance(1min);
        QTRY_COMPARE(notes.size(), 1);
        QCOMPARE(clock.sleepers(), 0);
    }

    void tellsTheTimeItWasSetTo()
    {
        FakeClock clock;
        const auto local = QDateTime::fromString(QStringLiteral("2026-03-29T03:00:00+02:00"), Qt::ISODate);
        clock.set(local);
        QCOMPARE(clock.now(), local);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(TestFakeClock)
#include "tst_fakeclock.moc"
