// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "../accounts/tokenkeeperbench.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/networkauth/linkedaccountoauth2.h>
#include <lanyard/oauth/dpopkey.h>

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Bench = TokenKeeperBench;
using Status = QAbstractOAuth::Status;

class TestLinkedAccountOAuth2 : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<LinkedAccountOAuth2> m_flow;

    //! Lets those who sleep on the clock find that nobody waits for them.
    void endSleepers()
    {
        m_bench->clock.advance(24h);
        QTRY_COMPARE(m_bench->clock.sleepers(), 0);
    }

    bool granted()
    {
        QSignalSpy spy(m_flow.get(), &QAbstractOAuth::granted);
        m_flow->grant();
        return !spy.isEmpty() || spy.wait(5000);
    }

    //! The code of the error.
    QString refused()
    {
        QSignalSpy spy(m_flow.get(), &LinkedAccountOAuth2::failed);
        m_flow->grant();
        return spy.isEmpty() && !spy.wait(5000) ? QString()
                                                : spy.constFirst().constFirst().value<Lanyard::Error>().code;
    }

    //! The status of the answer, when it is whole.
    static int statusOf(QNetworkReply *reply)
    {
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !spy.wait(5000))
            return -1;
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_bench->clock.hold();
        m_flow = std::make_unique<LinkedAccountOAuth2>(*m_bench->keeper, m_bench->clock, m_bench->id);
    }

    void cleanup()
    {
        m_flow.reset();
        endSleepers();
        m_bench.reset();
    }

    void takesTheTokenOfTheAccount()
    {
        QCOMPARE(m_flow->status(), Status::NotAuthenticated);
        QVERIFY(granted());
        QCOMPARE(m_flow->status(), Status::Granted);
        QCOMPARE(m_flow->token(), QStringLiteral("at-1-secret"));
        QCOMPARE(m_flow->scope(), m_bench->stored().tokens.scopes.join(QLatin1Char(' ')));
        QCOMPARE(m_flow->expiresAt(), m_bench->stored().tokens.expiresAt);
        QCOMPARE(m_bench->refreshes(), 0);
    }

    void keepsTheRefreshTokenToItself()
    {
        QVERIFY(granted());
        QVERIFY(m_flow->refreshToken().isEmpty());
    }

    void sendsTheTokenToTheApi_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"HEAD", "GET", "POST", "PUT", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }

    void sendsTheTokenToTheApi()
    {
        QFETCH(QByteArray, method);
        ScriptedHttpServer api({ScriptedAnswer::http(200, "text/plain", {})});
        QVERIFY(granted());
        const QUrl url = api.url(QStringLiteral("/me"));
        const QVariantMap parameters;
        QNetworkReply *reply = method == "HEAD" ? m_flow->head(url, parameters)
            : method == "GET"                   ? m_flow->get(url, parameters)
            : method == "POST"                  ? m_flow->post(url, parameters)
            : method == "PUT"                   ? m_flow->put(url, parameters)
                                                : m_flow->deleteResource(url, parameters);
        QCOMPARE(statusOf(reply), 200);
        QCOMPARE(api.requests().size(), 1);
        QCOMPARE(api.requests().constFirst().method(), method);
        QCOMPARE(api.requests().constFirst().header("Authorization"), "Bearer at-1-secret");
    }

    void preparesRequestsOfOthers()
    {
        QVERIFY(granted());
        QNetworkRequest request(QUrl(QStringLiteral("https://api.example/me")));
        m_flow->prepareRequest(&request, "GET");
        QCOMPARE(request.rawHeader("Authorization"), "Bearer at-1-secret");
    }

    void takesTheTokenToNoOtherServer()
    {
        ScriptedHttpServer elsewhere({ScriptedAnswer::http(200, "text/plain", {})});
        ScriptedHttpServer api(
            {ScriptedAnswer::http(302, "text/plain", {}, {{"Location", elsewhere.url().toEncoded()}})});
        QVERIFY(granted());
        QSignalSpy spy(m_flow.get(), &QAbstractOAuth::finished);
        QNetworkReply *reply = m_flow->get(api.url());
        QVERIFY(!spy.isEmpty() || spy.wait(5000));
        QCOMPARE(reply->error(), QNetworkReply::InsecureRedirectError);
        reply->deleteLater();
        QCOMPARE(elsewhere.connections(), 0);
    }

    void renewsTheTokenBeforeItEnds()
    {
        QVERIFY(granted());
        QSignalSpy changes(m_flow.get(), &QAbstractOAuth::tokenChanged);
        m_bench->answer(Bench::tokens(2));
        m_bench->clock.advance(59min + 1s);
        QTRY_COMPARE(m_flow->token(), QStringLiteral("at-2-secret"));
        QCOMPARE(m_flow->status(), Status::Granted);
        QCOMPARE(changes.size(), 1);
    }

    void renewsARefusedTokenOnce()
    {
        ScriptedHttpServer api;
        api.setAnswer("/me", ScriptedAnswer::http(401, "text/plain", {}));
        QVERIFY(granted());
        m_bench->answer(Bench::tokens(2));
        QCOMPARE(statusOf(m_flow->get(api.url(QStringLiteral("/me")))), 401);
        QTRY_COMPARE(m_flow->token(), QStringLiteral("at-2-secret"));
        QCOMPARE(statusOf(m_flow->get(api.url(QStringLiteral("/me")))), 401);
        QCOMPARE(m_flow->status(), Status::Granted);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void saysWhyThereIsNone()
    {
        QSignalSpy errors(m_flow.get(), &QAbstractOAuth2::error);
        QSignalSpy failures(m_flow.get(), &QAbstractOAuth::requestFailed);
        m_bench->clock.advance(2h);
        m_bench->answer({{QStringLiteral("error"), QStringLiteral("invalid_grant")}}, 400);
        QCOMPARE(refused(), QStringLiteral("invalid_grant"));
        QCOMPARE(m_flow->status(), Status::NotAuthenticated);
        QVERIFY(m_flow->token().isEmpty());
        QCOMPARE(errors.constFirst().constFirst().toString(), QStringLiteral("invalid_grant"));
        QCOMPARE(failures.size(), 1);
    }

    void keepsAGoodTokenWhileTheServerIsAway()
    {
        QVERIFY(granted());
        for (int attempt = 0; attempt < 4; ++attempt)
            m_bench->transport.append(FakeTransport::http(503, "text/plain", {}));
        QSignalSpy failures(m_flow.get(), &LinkedAccountOAuth2::failed);
        m_bench->clock.advance(59min + 1s);
        const auto failed = [this, &failures] {
            m_bench->clock.advance(500ms); // between the attempts
            return !failures.isEmpty();
        };
        QTRY_VERIFY(failed());
        QCOMPARE(m_flow->status(), Status::Granted);
        QCOMPARE(m_flow->token(), QStringLiteral("at-1-secret"));
        m_bench->answer(Bench::tokens(2));
        m_bench->clock.advance(30s);
        QTRY_COMPARE(m_flow->token(), QStringLiteral("at-2-secret"));
    }

    void refusesAnAccountWhoseTokensAreBound()
    {
        Credential credential = m_bench->credential();
        credential.client.dpopKey = std::make_shared<DpopKey>(DpopKey::generate({}).value());
        m_bench->link(credential);
        m_flow = std::make_unique<LinkedAccountOAuth2>(*m_bench->keeper, m_bench->clock, m_bench->id);
        QCOMPARE(refused(), QStringLiteral("bound_token"));
        QVERIFY(m_flow->token().isEmpty());
    }

    void mayEndAtAnyTime()
    {
        m_bench->clock.advance(2h);
        m_bench->answer(Bench::tokens(2));
        m_flow->grant();
        m_flow.reset();
        QTRY_COMPARE(m_bench->keeper->isRefreshing(m_bench->id), false);
    }
};

QTEST_GUILESS_MAIN(TestLinkedAccountOAuth2)
#include "tst_linkedaccountoauth2.moc"
