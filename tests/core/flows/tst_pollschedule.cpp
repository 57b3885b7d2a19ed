// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/flows/pollschedule.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

//! When to poll again (RFC 8628 §3.5).
class TestPollSchedule : public QObject
{
    Q_OBJECT

    static TokenPoll answered(const char *code, std::optional<std::chrono::milliseconds> retryAfter = {},
                              std::optional<std::chrono::seconds> interval = {})
    {
        const Error error{ErrorKind::Server, QString::fromLatin1(code), {}, {}, {}};
        return {std::unexpected(error), retryAfter, interval};
    }

    static TokenPoll failed(const char *code, std::optional<std::chrono::milliseconds> retryAfter = {})
    {
        return {failure(ErrorKind::Network, QString::fromLatin1(code), {}), retryAfter};
    }

private Q_SLOTS:

    void waitsALittleLongerThanTheServerWants()
    {
        for (const auto interval : {1s, 2s, 5s, 30s}) {
            PollSchedule schedule(interval);
            for (int i = 0; i < 20; ++i) {
                QVERIFY(schedule.wait() >= interval * 1.1);
                QVERIFY(schedule.wait() <= interval * 1.5);
                QVERIFY(schedule.goesOnAfter(answered("authorization_pending")));
            }
        }
    }

    void slowsDownForGood()
    {
        PollSchedule schedule(5s);
        QVERIFY(schedule.goesOnAfter(answered("slow_down")));
        QVERIFY(schedule.wait() >= 10s);
        QVERIFY(schedule.goesOnAfter(answered("authorization_pending")));
        QVERIFY(schedule.wait() >= 10s);
        QVERIFY(schedule.goesOnAfter(answered("slow_down")));
        QVERIFY(schedule.wait() >= 15s && schedule.wait() < 30s);
        QVERIFY(schedule.goesOnAfter(answered("slow_down", {}, 60s))); // GitHub names the new interval
        QVERIFY(schedule.wait() >= 60s);
        QVERIFY(schedule.goesOnAfter(answered("slow_down", {}, 1s))); // but never less than the standard's
        QVERIFY(schedule.wait() >= 65s);
        for (int i = 0; i < 100; ++i)
            QVERIFY(schedule.goesOnAfter(answered("slow_down", {}, std::chrono::hours(1'000'000))));
        QVERIFY(schedule.wait() <= 48h);
    }

    void backsOffFromAServerThatCantBeReached()
    {
        PollSchedule schedule(5s);
        auto before = schedule.wait();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(schedule.goesOnAfter(failed(i % 2 == 0 ? "unreachable" : "server_unavailable")));
            QCOMPARE(schedule.wait(), before * 2);
            before = schedule.wait();
        }
        for (int i = 0; i < 100; ++i)
            QVERIFY(schedule.goesOnAfter(failed("timed_out")));
        QCOMPARE(schedule.wait(), 60s); // or it would sleep through the sign-in
        QVERIFY(schedule.goesOnAfter(answered("authorization_pending")));
        QCOMPARE(schedule.wait(), 6s);
    }

    void backsOffNeverBelowTheInterval()
    {
        PollSchedule schedule(90s);
        QVERIFY(schedule.goesOnAfter(failed("unreachable")));
        QVERIFY(schedule.wait() >= 90s);
    }

    void obeysRetryAfterOnce()
    {
        PollSchedule schedule(5s);
        QVERIFY(schedule.goesOnAfter(failed("server_unavailable", 90s)));
        QCOMPARE(schedule.wait(), 90s);
        QVERIFY(schedule.goesOnAfter(answered("authorization_pending", 33s)));
        QCOMPARE(schedule.wait(), 33s);
        QVERIFY(schedule.goesOnAfter(answered("authorization_pending", 1s)));
        QCOMPARE(schedule.wait(), 6s);
    }

    void knowsAnEnd_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        for (const char *code : {"access_denied", "expired_token"})
            QTest::newRow(code) << static_cast<int>(ErrorKind::Cancelled) << QString::fromLatin1(code);
        for (const char *code : {"invalid_client", "unsupported_grant_type", "anything_else"})
            QTest::newRow(code) << static_cast<int>(ErrorKind::Server) << QString::fromLatin1(code);
        QTest::newRow("broken") << static_cast<int>(ErrorKind::Rejected) << QStringLiteral("invalid_token_response");
        QTest::newRow("wrong certificate") << static_cast<int>(ErrorKind::Network) << QStringLiteral("tls");
    }

    void knowsAnEnd()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        PollSchedule schedule(5s);
        QVERIFY(!schedule.goesOnAfter({failure(static_cast<ErrorKind>(kind), code, {})}));
        QVERIFY(!schedule.goesOnAfter({TokenResponse()}));
    }
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
