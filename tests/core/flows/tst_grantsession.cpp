// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"
#include "sessionlog.h"

#include "support/fakeclock.h"

#include <lanyard/flows/grantsession.h>
#include <lanyard/net/qthttptransport.h>

#include <QTest>

#include <memory>

using namespace Lanyard;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Lanyard::TokenRequest)

class TestGrantSession : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    static LinkRequest requestFor(const PlainServer &server)
    {
        LinkRequest request = server.request();
        request.flow = QStringLiteral("client-credentials");
        request.identityCall.reset();
        request.client.clientSecret = Secret(QByteArrayView("the-secret"));
        return request;
    }

private Q_SLOTS:

    void getsATokenWithoutAPerson()
    {
        PlainServer server;
        LinkRequest request = requestFor(server);
        request.parameters = {{QStringLiteral("audience"), QStringLiteral("https://api.example")}};
        GrantSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
        QVERIFY(!log.has(QStringLiteral("openUrl")));
        QCOMPARE(log.credential()->identity.username, QStringLiteral("the-client"));
        QVERIFY(log.credential()->identity.subject.isEmpty());
        const auto sent = server.tokenRequests();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().formValue(QStringLiteral("grant_type")), QStringLiteral("client_credentials"));
        QCOMPARE(sent.first().formValue(QStringLiteral("scope")), QStringLiteral("notes"));
        QCOMPARE(sent.first().formValue(QStringLiteral("audience")), QStringLiteral("https://api.example"));
        QCOMPARE(sent.first().header("Authorization"), "Basic " + QByteArray("the-client:the-secret").toBase64());
        session.conclude({});
        QTRY_VERIFY(log.has(QStringLiteral("settled")));
    }

    void presentsTheGrantThatItWasGiven_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<TokenRequest>("grant");
        QTest::addColumn<QString>("grantType");
        QTest::newRow("password") << QStringLiteral("password")
                                  << PasswordGrant{QStringLiteral("ada"),
                                                   Secret(QByteArrayView("pw")),
                                                   {QStringLiteral("notes")}}
                                         .tokenRequest()
                                  << QStringLiteral("password");
        QTest::newRow("token exchange")
            << QStringLiteral("token-exchange")
            << TokenExchangeGrant{Secret(QByteArrayView("st")), QStringLiteral("access_token")}.tokenRequest()
            << QStringLiteral("urn:ietf:params:oauth:grant-type:token-exchange");
        QTest::newRow("JWT bearer") << QStringLiteral("jwt-bearer")
                                    << JwtBearerGrant{Secret(QByteArrayView("a.b.c"))}.tokenRequest()
                                    << QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer");
    }

    void presentsTheGrantThatItWasGiven()
    {
        QFETCH(QString, flow);
        QFETCH(TokenRequest, grant);
        QFETCH(QString, grantType);
        PlainServer server;
        LinkRequest request = requestFor(server);
        request.client.clientSecret = {}; // a public client may hold these
        request.flow = flow;
        request.grant = grant;
        request.username = QStringLiteral("ada");
        GrantSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY2(log.credential(), qPrintable(log.entries().join(QLatin1Char(' '))));
        QCOMPARE(log.credential()->identity.username, QStringLiteral("ada"));
        const auto sent = server.tokenRequests();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().formValue(QStringLiteral("grant_type")), grantType);
        QCOMPARE(sent.first().formValue(QStringLiteral("client_id")), QStringLiteral("the-client"));
    }

    void needsASecret()
    {
        PlainServer server;
        LinkRequest request = requestFor(server);
        request.client.clientSecret = {};
        GrantSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->kind, ErrorKind::Usage);
        QCOMPARE(log.error()->code, QStringLiteral("client_secret_missing"));
        QVERIFY(server.http().requests().isEmpty());
    }

    void passesOnTheServersRefusal()
    {
        PlainServer server;
        server.setTokens(ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("invalid_client")}}, 401));
        GrantSession session(requestFor(server), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->kind, ErrorKind::Server);
        QCOMPARE(log.error()->code, QStringLiteral("invalid_client"));
    }

    void endsByItsTimeOut()
    {
        PlainServer server;
        server.setTokens(PlainServer::never());
        LinkRequest request = requestFor(server);
        request.timeOut = 1s;
        GrantSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->kind, ErrorKind::Network);
        QCOMPARE(log.error()->code, QStringLiteral("timed_out"));
    }

    void endsOnceOrSilently_data()
    {
        QTest::addColumn<QString>("hangs");
        QTest::addColumn<bool>("isDeleted");
        for (const bool isDeleted : {false, true}) {
            const char *how = isDeleted ? "deleted" : "cancelled";
            for (const char *hangs : {"metadata", "tokens"})
                QTest::addRow("%s while waiting for the %s", how, hangs) << QString::fromLatin1(hangs) << isDeleted;
            QTest::addRow("%s within the signal", how) << QString() << isDeleted;
        }
    }

    void endsOnceOrSilently()
    {
        QFETCH(QString, hangs);
        QFETCH(bool, isDeleted);
        PlainServer server;
        if (hangs == QLatin1String("metadata"))
            server.setMetadata(PlainServer::never());
        if (hangs == QLatin1String("tokens"))
            server.setTokens(PlainServer::never());
        auto session = std::make_unique<GrantSession>(requestFor(server), m_http);
        SessionLog log(*session);
        const auto end = [&] {
            if (isDeleted)
                session.reset();
            else
                session->cancel();
        };
        log.setListener([&](const QString &entry) {
            if (hangs.isEmpty() && entry == QLatin1String("Exchanging"))
                end();
        });
        session->start();
        if (hangs.isEmpty()) {
            QTRY_VERIFY(log.has(QStringLiteral("Exchanging")));
        } else {
            QTRY_COMPARE(server.http().requests().size(), hangs == QLatin1String("tokens") ? 2 : 1);
            end();
        }
        QTest::qWait(100);
        QCOMPARE(log.ends(), isDeleted ? 0 : 1);
        QCOMPARE(server.http().requests().size(), hangs == QLatin1String("tokens") ? 2 : 1);
        if (!isDeleted)
            QCOMPARE(log.entries().constLast(), QStringLiteral("failed cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestGrantSession)
#include "tst_grantsession.moc"
