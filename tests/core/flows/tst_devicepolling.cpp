// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "devicetest.h"

using namespace Lanyard;
using namespace std::chrono_literals;

//! When a device session asks the server, and when no more (RFC 8628 §3.5).
class TestDevicePolling : public DeviceTest
{
    Q_OBJECT

private Q_SLOTS:

    void keepsAwayFromAServerInTrouble_data()
    {
        QTest::addColumn<QString>("trouble");
        for (const char *trouble : {"unreachable", "timed_out", "interrupted", "503", "500", "429"})
            QTest::newRow(trouble) << QString::fromLatin1(trouble);
    }

    void keepsAwayFromAServerInTrouble()
    {
        QFETCH(QString, trouble);
        bool isStatus = false;
        const int status = trouble.toInt(&isStatus);
        const Result<HttpResponse> answer =
            isStatus ? FakeTransport::http(status, "text/html", "<html>") : FakeTransport::failed(trouble);
        m_server->setPolls({answer, answer, answer, answer, answer});
        const QDateTime start = m_clock->now();
        runToItsEnd();
        QVERIFY(m_log->credential());
        QCOMPARE(m_server->polls().size(), 6);
        QVERIFY(shortestGap(start) >= 5000);
        for (qsizetype i = 2; i < 4; ++i) {
            const auto &polls = m_server->polls();
            QCOMPARE(polls[i - 1].msecsTo(polls[i]), 2 * polls[i - 2].msecsTo(polls[i - 1]));
        }
    }

    void givesUpWithTheCodeAndNotBefore()
    {
        m_server->setPoll([](const HttpRequest &) { return FakeTransport::failed(QStringLiteral("unreachable")); });
        const QDateTime start = m_clock->now();
        runToItsEnd();
        QCOMPARE(m_log->error()->code, QStringLiteral("expired_token"));
        QCOMPARE(m_clock->now(), start.addSecs(600));
    }

    void obeysRetryAfter()
    {
        m_server->setPolls({FakeTransport::http(429, "text/html", "", {{"Retry-After", "100"}}),
                            FakeTransport::http(503, "text/html", "", {{"Retry-After", "1"}})});
        const QDateTime start = m_clock->now();
        runToItsEnd();
        const auto &polls = m_server->polls();
        QCOMPARE(polls.size(), 3);
        QVERIFY(polls[0].msecsTo(polls[1]) >= 100'000);
        QVERIFY(shortestGap(start) >= 5000);
    }

    void slowsDownForGood()
    {
        m_server->setPolls({DeviceServer::error("slow_down"), DeviceServer::error("authorization_pending"),
                            DeviceServer::error("slow_down", 429), DeviceServer::error("authorization_pending", 200)});
        runToItsEnd();
        QVERIFY(m_log->credential());
        const auto &polls = m_server->polls();
        QCOMPARE(polls.size(), 5);
        QVERIFY(polls[0].msecsTo(polls[1]) >= 10'000);
        QVERIFY(polls[1].msecsTo(polls[2]) >= 10'000);
        QVERIFY(polls[2].msecsTo(polls[3]) >= 15'000);
        QVERIFY(polls[3].msecsTo(polls[4]) >= 15'000);
    }

    void takesTheIntervalThatSlowDownBrings_data()
    {
        QTest::addColumn<QJsonValue>("interval");
        QTest::addColumn<int>("seconds");
        QTest::newRow("GitHub's") << QJsonValue(12) << 12;
        QTest::newRow("in a string") << QJsonValue(QStringLiteral("30")) << 30;
        QTest::newRow("less than the standard's") << QJsonValue(1) << 10;
        QTest::newRow("no number") << QJsonValue(QStringLiteral("soon")) << 10;
    }

    void takesTheIntervalThatSlowDownBrings()
    {
        QFETCH(QJsonValue, interval);
        QFETCH(int, seconds);
        m_server->setPolls({FakeTransport::json({{QStringLiteral("error"), QStringLiteral("slow_down")},
                                                 {QStringLiteral("interval"), interval}}),
                            DeviceServer::error("authorization_pending", 428)});
        runToItsEnd();
        QVERIFY(m_log->credential());
        const auto &polls = m_server->polls();
        QCOMPARE(polls.size(), 3);
        QVERIFY(polls[0].secsTo(polls[1]) >= seconds && polls[0].secsTo(polls[1]) < 2 * seconds);
        QVERIFY(polls[1].secsTo(polls[2]) >= seconds);
    }

    void outlivesAClockThatRunsFast_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("5 % fast") << 1.05;
        QTest::newRow("15 % fast") << 1.15;
        QTest::newRow("30 % fast") << 1.3;
    }

    // A machine whose clock runs fast asks too early by the server's, which then says slow_down for ever.
    void outlivesAClockThatRunsFast()
    {
        QFETCH(double, speed);
        double interval = 5;
        int tooEarly = 0;
        QDateTime before = m_clock->now();
        m_server->setPoll([&](const HttpRequest &) {
            const double passed = static_cast<double>(before.msecsTo(m_clock->now())) / 1000 / speed;
            before = m_clock->now();
            if (passed < interval) {
                ++tooEarly;
                interval += 5;
                return DeviceServer::error("slow_down");
            }
            return m_server->polls().size() < 10 ? DeviceServer::error("authorization_pending")
                                                 : DeviceServer::tokens();
        });
        runToItsEnd();
        QVERIFY(m_log->credential());
        QVERIFY2(tooEarly <= (speed < 1.2 ? 0 : 1), qPrintable(QString::number(tooEarly)));
    }

    void stopsWhenTheServerSaysSo_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("kind");
        QTest::newRow("denied") << QStringLiteral("access_denied") << static_cast<int>(ErrorKind::Cancelled);
        QTest::newRow("denied, at Microsoft")
            << QStringLiteral("authorization_declined") << static_cast<int>(ErrorKind::Cancelled);
        QTest::newRow("expired") << QStringLiteral("expired_token") << static_cast<int>(ErrorKind::Cancelled);
        for (const char *own : {"incorrect_device_code", "bad_verification_code", "device_flow_disabled",
                                "incorrect_client_credentials", "unsupported_grant_type"})
            QTest::newRow(own) << QString::fromLatin1(own) << static_cast<int>(ErrorKind::Server);
        QTest::newRow("wrong client") << QStringLiteral("invalid_client") << static_cast<int>(ErrorKind::Server);
        QTest::newRow("spent") << QStringLiteral("invalid_grant") << static_cast<int>(ErrorKind::SignInRequired);
        QTest::newRow("something else") << QStringLiteral("made_up") << static_cast<int>(ErrorKind::Server);
    }

    void stopsWhenTheServerSaysSo()
    {
        QFETCH(QString, error);
        QFETCH(int, kind);
        m_server->setPoll([&error](const HttpRequest &) { return DeviceServer::error(qPrintable(error)); });
        runToItsEnd();
        QCOMPARE(m_log->error()->code, error);
        QCOMPARE(static_cast<int>(m_log->error()->kind), kind);
        QVERIFY(!m_log->error()->hint.isEmpty());
        m_clock->advance(10min);
        QTest::qWait(50);
        QCOMPARE(m_server->polls().size(), 1);
        QCOMPARE(m_log->ends(), 1);
    }

    void asksNoMoreOnceTheCodeHasExpired()
    {
        // Auth0 says so once, and invalid_grant from then on
        m_server->setPolls({DeviceServer::error("authorization_pending", 403),
                            DeviceServer::error("expired_token", 403), DeviceServer::error("invalid_grant", 403)});
        runToItsEnd();
        QCOMPARE(m_log->error()->kind, ErrorKind::Cancelled);
        QCOMPARE(m_log->error()->code, QStringLiteral("expired_token"));
        QVERIFY(m_log->error()->hint.contains(QLatin1String("new code")));
        m_clock->advance(10min);
        QTest::qWait(50);
        QCOMPARE(m_server->polls().size(), 2);
    }

    void endsByItselfWhenTheCodeExpires_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::newRow("20 seconds") << 20;
        QTest::newRow("5 seconds, before the first poll") << 5;
    }

    void endsByItselfWhenTheCodeExpires()
    {
        QFETCH(int, lifetime);
        m_server->setMember(QStringLiteral("expires_in"), lifetime);
        m_server->setPoll([](const HttpRequest &) { return DeviceServer::error("authorization_pending"); });
        const QDateTime start = m_clock->now();
        runToItsEnd();
        QCOMPARE(m_log->error()->kind, ErrorKind::Cancelled);
        QCOMPARE(m_log->error()->code, QStringLiteral("expired_token"));
        QVERIFY(m_log->error()->hint.contains(QLatin1String("new code")));
        QCOMPARE(m_clock->now(), start.addSecs(lifetime));
        QCOMPARE(m_server->polls().isEmpty(), lifetime == 5);
        for (const QDateTime &poll : m_server->polls())
            QVERIFY(poll < start.addSecs(lifetime));
    }

    void asksOneAtATime()
    {
        m_clock->hold();
        make();
        m_session->start();
        QTRY_VERIFY(m_log->has(QStringLiteral("enterCode")));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(m_clock->sleepers(), 1);
            QCOMPARE(m_server->polls().size(), 0);
            m_clock->advance(1s);
            QTest::qWait(5);
        }
        m_server->setPolls({DeviceServer::error("authorization_pending")});
        m_clock->advance(60s); // a laptop that slept owes no polls
        QTRY_COMPARE(m_server->polls().size(), 1);
        QTest::qWait(20);
        QCOMPARE(m_server->polls().size(), 1);
        QCOMPARE(m_clock->sleepers(), 1);
        m_clock->advance(60s);
        QTRY_COMPARE(m_log->ends(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDevicePolling)
#include "tst_devicepolling.moc"
