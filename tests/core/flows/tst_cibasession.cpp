// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/nodepeer.h"

#include <lanyard/flows/cibasession.h>
#include <lanyard/net/qthttptransport.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

//! Backchannel authentication: at npm's oidc-provider, and at a server in the test's hands.
class TestCibaSession : public QObject
{
    Q_OBJECT

private:
    static LinkRequest request(const QString &issuer)
    {
        LinkRequest request;
        request.provider = QStringLiteral("oidc");
        request.providerName = QStringLiteral("Test server");
        request.flow = QStringLiteral("ciba");
        request.server.issuer = issuer;
        request.scopes = {QStringLiteral("openid"), QStringLiteral("profile")};
        request.parameters = {{QStringLiteral("login_hint"), QStringLiteral("ada")}};
        return request;
    }

private Q_SLOTS:

    void linksWhoAgreedOnTheirDevice_data()
    {
        QTest::addColumn<bool>("registers");
        QTest::addColumn<bool>("dpop");
        QTest::newRow("a client that is known") << false << false;
        QTest::newRow("a client that registers itself") << true << false;
        QTest::newRow("tokens that are bound to a key") << false << true;
    }

    void linksWhoAgreedOnTheirDevice()
    {
        QFETCH(bool, registers);
        QFETCH(bool, dpop);
        NodePeer peer(QStringLiteral("oidc-provider.mjs"), {{QStringLiteral("cibaDelay"), 10}});
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        QtHttpTransport transport;
        FakeClock clock{QDateTime::currentDateTimeUtc()}; // the peer's tokens are of today
        clock.hold();
        HttpClient http(transport, clock);
        LinkRequest link = request(peer.issuer().toString());
        link.dpop = dpop;
        if (!registers) {
            link.client.clientId = QStringLiteral("confidential-basic");
            link.client.clientSecret = Secret(QByteArrayView(peer.secretOf(QStringLiteral("confidential-basic"))));
        }
        CibaSession session(link, http);
        const SessionLog log(session);
        const QSignalSpy prompts(&session, &LinkSession::confirmElsewhere);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(!prompts.isEmpty() || log.error(), 10'000);
        QVERIFY2(!log.error(), log.error() ? qPrintable(log.error()->message + log.error()->detail) : "");
        const auto prompt = prompts.constFirst().constFirst().value<CibaPrompt>();
        QCOMPARE(prompt.bindingMessage.size(), 4);
        QVERIFY(prompt.lifetime > 0s);
        for (int i = 0; i < 20 && log.ends() == 0; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(clock.sleepers() == 1 || log.ends() == 1, 10'000);
            QTest::qWait(20); // the other device takes a moment
            clock.advance(10s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QVERIFY2(log.credential(), log.error() ? qPrintable(log.error()->message + log.error()->detail) : "");
        QCOMPARE(log.credential()->identity.subject, QStringLiteral("ada"));
        QCOMPARE(log.credential()->tokens.tokenType, dpop ? QStringLiteral("DPoP") : QStringLiteral("Bearer"));
        QCOMPARE(log.credential()->client.isDynamic(), registers);
    }

    void endsAsTheServerSays_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("expected");
        QTest::newRow("denied") << QStringLiteral("access_denied") << QStringLiteral("cancelled access_denied");
        QTest::newRow("expired") << QStringLiteral("expired_token") << QStringLiteral("cancelled expired_token");
        QTest::newRow("failed") << QStringLiteral("transaction_failed") << QStringLiteral("server transaction_failed");
    }

    void endsAsTheServerSays()
    {
        QFETCH(QString, error);
        QFETCH(QString, expected);
        FakeClock clock;
        FakeTransport transport;
        HttpClient http(transport, clock);
        transport.setAnswer(QStringLiteral("/bc"),
                            FakeTransport::json({{QStringLiteral("auth_req_id"), QStringLiteral("id-1-secret")},
                                                 {QStringLiteral("expires_in"), 60}}));
        int polls = 0;
        transport.setAnswer(QStringLiteral("/token"), [&](const HttpRequest &) -> Result<HttpResponse> {
            return FakeTransport::json(
                {{QStringLiteral("error"), ++polls < 3 ? QStringLiteral("authorization_pending") : error}}, 400);
        });
        LinkRequest link = request({});
        link.client.clientId = QStringLiteral("client");
        link.server.discover = false;
        link.server.endpoints = {
            {QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token")},
            {QStringLiteral("backchannel_authentication_endpoint"), QStringLiteral("https://login.example/bc")},
            {QStringLiteral("backchannel_token_delivery_modes_supported"), QJsonArray{QStringLiteral("poll")}}};
        CibaSession session(link, http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(kindName(log.error()->kind) + QLatin1Char(' ') + log.error()->code, expected);
        QCOMPARE(polls, 3);
        QCOMPARE(transport.lastFormValue(QStringLiteral("auth_req_id")), QStringLiteral("id-1-secret"));
        QCOMPARE(transport.lastFormValue(QStringLiteral("grant_type")),
                 QStringLiteral("urn:openid:params:grant-type:ciba"));
    }

    void keepsTheTextThatIsToBeCompared()
    {
        FakeClock clock;
        clock.hold();
        FakeTransport transport;
        HttpClient http(transport, clock);
        transport.setAnswer(QStringLiteral("/bc"),
                            FakeTransport::json({{QStringLiteral("auth_req_id"), QStringLiteral("i")},
                                                 {QStringLiteral("expires_in"), 60}}));
        LinkRequest link = request({});
        link.client.clientId = QStringLiteral("client");
        link.parameters.append({QStringLiteral("binding_message"), QStringLiteral("Till 3")});
        link.server.discover = false;
        link.server.endpoints = {
            {QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token")},
            {QStringLiteral("backchannel_authentication_endpoint"), QStringLiteral("https://login.example/bc")},
            {QStringLiteral("backchannel_token_delivery_modes_supported"), QJsonArray{QStringLiteral("poll")}}};
        CibaSession session(link, http);
        const QSignalSpy prompts(&session, &LinkSession::confirmElsewhere);
        session.start();
        QTRY_COMPARE(prompts.size(), 1);
        QCOMPARE(prompts.constFirst().constFirst().value<CibaPrompt>().bindingMessage, QStringLiteral("Till 3"));
        QCOMPARE(transport.lastFormValue(QStringLiteral("binding_message")), QStringLiteral("Till 3"));
        session.cancel();
        clock.advance(1min); // whoever sleeps has to wake before the clock goes
        QTRY_COMPARE(clock.sleepers(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCibaSession)
#include "tst_cibasession.moc"
