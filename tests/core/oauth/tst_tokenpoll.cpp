// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/tokenendpoint.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

//! Asking the token endpoint once, for grants that wait for a person (RFC 8628 §3.5).
class TestTokenPoll : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    TokenPoll polled()
    {
        HttpClient http(*m_transport, m_clock);
        TokenEndpoint endpoint(http, QUrl(QStringLiteral("https://login.example/token")),
                               ClientRegistration{QStringLiteral("client"), {}});
        DeviceCodeGrant grant{Secret(QByteArrayView("the-device-code")), {QStringLiteral("mail")}};
        grant.errorAliases = {{QStringLiteral("not_yet"), QStringLiteral("authorization_pending")},
                              {QStringLiteral("authorization_declined"), QStringLiteral("access_denied")}};
        return QCoro::waitFor(endpoint.poll(grant.tokenRequest(), {}));
    }

    static QString verdict(const TokenPoll &poll)
    {
        return kindName(poll.tokens.error().kind) + QLatin1Char(' ') + poll.tokens.error().code;
    }

private Q_SLOTS:

    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void sendsTheDeviceCode()
    {
        m_transport->append(FakeTransport::json({{QStringLiteral("access_token"), QStringLiteral("at")},
                                                 {QStringLiteral("token_type"), QStringLiteral("bearer")}}));
        const TokenPoll poll = polled();
        QVERIFY(poll.tokens);
        QCOMPARE(poll.tokens->tokens.scopes, QStringList{QStringLiteral("mail")});
        QCOMPARE(m_transport->requests().constFirst().body.revealText(),
                 QStringLiteral("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&"
                                "device_code=the-device-code&client_id=client"));
    }

    void readsAnyServersNotYet_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("expected");
        for (const int status : {400, 200, 401, 403, 428, 429, 503}) {
            QTest::addRow("pending with %d", status)
                << status << QByteArray("authorization_pending") << QStringLiteral("server authorization_pending");
            QTest::addRow("slow down with %d", status)
                << status << QByteArray("slow_down") << QStringLiteral("server slow_down");
        }
        QTest::newRow("its own name") << 400 << QByteArray("not_yet") << QStringLiteral("server authorization_pending");
        QTest::newRow("its own name of an end")
            << 400 << QByteArray("authorization_declined") << QStringLiteral("cancelled access_denied");
        QTest::newRow("expired") << 400 << QByteArray("expired_token") << QStringLiteral("cancelled expired_token");
        QTest::newRow("down") << 503 << QByteArray("temporarily_unavailable")
                              << QStringLiteral("network server_unavailable");
    }

    void readsAnyServersNotYet()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        QFETCH(QString, expected);
        m_transport->append(FakeTransport::json({{QStringLiteral("error"), QString::fromLatin1(error)}}, status));
        QCOMPARE(verdict(polled()), expected);
        QCOMPARE(m_transport->requests().size(), 1);
    }

    void asksOnceOnly_data()
    {
        QTest::addColumn<QString>("failure");
        for (const char *failure : {"unreachable", "interrupted", "timed_out"})
            QTest::newRow(failure) << QString::fromLatin1(failure);
    }

    void asksOnceOnly()
    {
        QFETCH(QString, failure);
        m_transport->append(FakeTransport::failed(failure));
        QCOMPARE(verdict(polled()), QString(QStringLiteral("network ") + failure));
        QCOMPARE(m_transport->requests().size(), 1);
        QVERIFY(m_clock.sleeps().isEmpty());
    }

    void passesOnHowLongToWait()
    {
        m_transport->append(FakeTransport::http(503, "text/html", "", {{"Retry-After", "17"}}));
        QCOMPARE(polled().retryAfter, std::optional<std::chrono::milliseconds>(17s));
        m_transport->append(FakeTransport::json(
            {{QStringLiteral("error"), QStringLiteral("slow_down")}, {QStringLiteral("interval"), 11}}));
        QCOMPARE(polled().interval, std::optional<std::chrono::seconds>(11s));
        m_transport->append(FakeTransport::json({{QStringLiteral("error"), QStringLiteral("slow_down")}}));
        QVERIFY(!polled().interval);
    }

    void neverRepeatsTheDeviceCode()
    {
        m_transport->append(
            FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_grant")},
                                 {QStringLiteral("error_description"), QStringLiteral("the-device-code is unknown")}},
                                400));
        QVERIFY(!polled().tokens.error().message.contains(QLatin1String("the-device-code")));
    }
};

QTEST_GUILESS_MAIN(TestTokenPoll)
#include "tst_tokenpoll.moc"
