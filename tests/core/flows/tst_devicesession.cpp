// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "deviceserver.h"
#include "sessionlog.h"

#include <lanyard/flows/devicesession.h>

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Lanyard;
using namespace std::chrono_literals;

//! The device flow, with the clock in the test's hands: what is minutes there is nothing here.
class TestDeviceSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DeviceServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<DeviceSession> m_session;
    std::unique_ptr<SessionLog> m_log;

    void make(const LinkRequest &request = DeviceServer::request())
    {
        m_session = std::make_unique<DeviceSession>(request, *m_http);
        m_log = std::make_unique<SessionLog>(*m_session);
    }

    void runToItsEnd(const LinkRequest &request = DeviceServer::request())
    {
        make(request);
        m_session->start();
        QTRY_COMPARE(m_log->ends(), 1);
    }

    //! Whether two polls, or the code and the first poll, were ever closer than that; in milliseconds.
    [[nodiscard]] qint64 shortestGap(const QDateTime &start) const
    {
        qint64 shortest = std::numeric_limits<qint64>::max();
        QDateTime before = start;
        for (const QDateTime &poll : m_server->polls()) {
            shortest = std::min(shortest, before.msecsTo(poll));
            before = poll;
        }
        return shortest;
    }

private Q_SLOTS:

    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_server = std::make_unique<DeviceServer>(*m_clock);
        m_http = std::make_unique<HttpClient>(m_server->transport(), *m_clock);
    }

    void cleanup()
    {
        m_log.reset();
        m_session.reset();
        QTRY_COMPARE(m_clock->sleepers(), 0); // a sleeper looks at its clock
    }

    void linksWhenThePersonHasSignedInElsewhere()
    {
        m_server->setPolls(
            {DeviceServer::error("authorization_pending"), DeviceServer::error("authorization_pending")});
        const QDateTime start = m_clock->now();
        runToItsEnd();
        QVERIFY2(m_log->credential(), m_log->error() ? qPrintable(m_log->error()->detail) : "");
        QCOMPARE(m_log->entries(),
                 (QStringList{QStringLiteral("WaitingForPerson"), QStringLiteral("enterCode"),
                              QStringLiteral("Checking"), QStringLiteral("Finished"), QStringLiteral("succeeded")}));
        QCOMPARE(m_log->prompt()->userCode, QStringLiteral("WDJB-MJHT"));
        QCOMPARE(m_log->prompt()->verificationUri, QUrl(QStringLiteral("https://login.example/device")));
        QCOMPARE(m_log->prompt()->expiresAt, start.addSecs(600));
        QCOMPARE(m_session->authorizationUrl(), m_log->prompt()->verificationUriComplete);
        QCOMPARE(m_server->polls().size(), 3);
        QVERIFY(shortestGap(start) >= 5000);
        QCOMPARE(m_log->polls(), m_server->polls()); // what the page counts down to is when it happens
        const Credential &credential = *m_log->credential();
        QCOMPARE(credential.flow, QStringLiteral("device"));
        QCOMPARE(credential.identity.subject, QStringLiteral("person-1"));
        QCOMPARE(credential.tokens.refreshToken.revealText(), QStringLiteral("the-refresh-token"));
        m_session->conclude({});
        QTRY_VERIFY(m_log->has(QStringLiteral("settled")));
    }

    void asksForWhatTheRequestSays()
    {
        LinkRequest request = DeviceServer::request();
        request.parameters = {{QStringLiteral("audience"), QStringLiteral("https://api.example")}};
        m_server->setMember(QStringLiteral("verification_uri"), QJsonValue::Undefined);
        m_server->setMember(QStringLiteral("verification_url"), QStringLiteral("https://login.example/old"));
        m_server->setPolls({DeviceServer::error("not_yet")});
        request.device = {QStringLiteral("verification_url"),
                          {{QStringLiteral("not_yet"), QStringLiteral("authorization_pending")}}};
        runToItsEnd(request);
        QVERIFY(m_log->credential());
        QCOMPARE(m_log->prompt()->verificationUri, QUrl(QStringLiteral("https://login.example/old")));
        const auto &sent = m_server->transport().requests();
        const auto it = std::ranges::find_if(
            sent, [](const HttpRequest &each) { return each.url.path() == QLatin1String("/device_authorization"); });
        QCOMPARE(it->body.revealText(),
                 QStringLiteral("scope=notes&audience=https%3A%2F%2Fapi.example&client_id=the-client"));
    }

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
        QTest::newRow("expired") << QStringLiteral("expired_token") << static_cast<int>(ErrorKind::Cancelled);
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

    void endsByItselfWhenTheCodeExpires()
    {
        m_server->setMember(QStringLiteral("expires_in"), 20);
        m_server->setPoll([](const HttpRequest &) { return DeviceServer::error("authorization_pending"); });
        const QDateTime start = m_clock->now();
        runToItsEnd();
        QCOMPARE(m_log->error()->kind, ErrorKind::Cancelled);
        QCOMPARE(m_log->error()->code, QStringLiteral("expired_token"));
        QVERIFY(m_log->error()->hint.contains(QLatin1String("new code")));
        QCOMPARE(m_clock->now(), start.addSecs(20));
        QVERIFY(m_server->polls().constLast() < start.addSecs(20));
    }

    void keepsNothingOfAHostileAnswer_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a script") << QStringLiteral("verification_uri")
                                  << QJsonValue(QStringLiteral("javascript:alert(1)"));
        QTest::newRow("plain http") << QStringLiteral("verification_uri")
                                    << QJsonValue(QStringLiteral("http://login.example/"));
        QTest::newRow("a file with the code")
            << QStringLiteral("verification_uri_complete") << QJsonValue(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("no device code") << QStringLiteral("device_code") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("an escape sequence") << QStringLiteral("user_code") << QJsonValue(QStringLiteral("A\x1b[2JB"));
    }

    void keepsNothingOfAHostileAnswer()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        m_server->setMember(member, value);
        runToItsEnd();
        QCOMPARE(m_log->error()->kind, ErrorKind::Rejected);
        QVERIFY(!m_log->prompt());
        QVERIFY(m_session->authorizationUrl().isEmpty());
        QVERIFY(m_server->polls().isEmpty());
    }

    void refusesTheWrongPerson()
    {
        LinkRequest request = DeviceServer::request();
        request.expectedSubject = QStringLiteral("somebody-else");
        runToItsEnd(request);
        QCOMPARE(m_log->error()->code, QStringLiteral("wrong_account"));
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

    void endsOnceOrSilently_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<bool>("isDeleted");
        for (const bool isDeleted : {false, true}) {
            for (const char *moment : {"at once", "WaitingForPerson", "enterCode", "poll", "Checking"})
                QTest::addRow("%s: %s", isDeleted ? "deleted" : "cancelled", moment)
                    << QString::fromLatin1(moment) << isDeleted;
        }
    }

    void endsOnceOrSilently()
    {
        QFETCH(QString, moment);
        QFETCH(bool, isDeleted);
        make();
        const auto end = [&] {
            if (isDeleted)
                m_session.reset();
            else
                m_session->cancel();
        };
        m_log->setListener([&](const QString &entry) {
            if (entry == moment)
                end();
        });
        if (moment == QLatin1String("poll"))
            m_server->setPoll([&](const HttpRequest &) {
                if (m_session)
                    end();
                return DeviceServer::error("authorization_pending");
            });
        m_session->start();
        if (moment == QLatin1String("at once"))
            end();
        QTRY_COMPARE(m_clock->sleepers(), 0);
        QTest::qWait(50);
        QCOMPARE(m_log->ends(), isDeleted ? 0 : 1);
        QVERIFY(m_server->polls().size()
                <= (moment == QLatin1String("poll") || moment == QLatin1String("Checking") ? 1 : 0));
        if (!isDeleted)
            QCOMPARE(m_log->entries().constLast(), QStringLiteral("failed cancelled"));
    }

    void endsByTheTimeOutOfTheWholeCommand()
    {
        m_clock->hold();
        LinkRequest request = DeviceServer::request();
        request.timeOut = 1s;
        make(request);
        m_session->start();
        QTRY_COMPARE(m_log->ends(), 1);
        QCOMPARE(m_log->error()->code, QStringLiteral("timed_out"));
        QCOMPARE(m_log->error()->kind, ErrorKind::Cancelled);
        m_clock->advance(1h);
        QTRY_COMPARE(m_clock->sleepers(), 0);
        QVERIFY(m_server->polls().isEmpty());
    }

    void saysWhatWentWrongBeforeThereWasACode_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("expected");
        QTest::newRow("scope") << QStringLiteral("invalid_scope") << QStringLiteral("server invalid_scope");
        QTest::newRow("client") << QStringLiteral("unauthorized_client")
                                << QStringLiteral("server unauthorized_client");
    }

    void saysWhatWentWrongBeforeThereWasACode()
    {
        QFETCH(QString, error);
        QFETCH(QString, expected);
        m_server->setAuthorization(DeviceServer::error(qPrintable(error)));
        runToItsEnd();
        QCOMPARE(QString(kindName(m_log->error()->kind) + QLatin1Char(' ') + m_log->error()->code), expected);
    }
};

QTEST_GUILESS_MAIN(TestDeviceSession)
#include "tst_devicesession.moc"
