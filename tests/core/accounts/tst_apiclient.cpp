// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <lanyard/accounts/apiclient.h>
#include <lanyard/oauth/dpopkey.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Bench = TokenKeeperBench;

namespace {

HttpResponse refusal(const QByteArray &challenge = "Bearer error=\"invalid_token\"")
{
    return FakeTransport::http(401, "text/plain", "", {{"WWW-Authenticate", challenge}});
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    Result<HttpResponse> sent(const ApiCall &call)
    {
        ApiClient client(*m_bench->keeper, m_bench->http, m_bench->id, QUrl(QStringLiteral("https://api.example/v1")));
        return QCoro::waitFor(client.send(call, {}));
    }

    Result<QJsonValue> json(const QByteArray &method, const QJsonValue &body = QJsonValue::Undefined)
    {
        ApiClient client(*m_bench->keeper, m_bench->http, m_bench->id, QUrl(QStringLiteral("https://api.example/v1")));
        return QCoro::waitFor(client.json(method, QStringLiteral("/me"), {}, body));
    }

    [[nodiscard]] QByteArray authorizationOf(qsizetype request) const
    {
        return headerOf(m_bench->transport.requests().at(request), "Authorization");
    }

    static ApiCall call(const QByteArray &method = "GET")
    {
        return {.method = method, .path = QStringLiteral("/me"), .body = Secret(QByteArrayView("x"))};
    }

private Q_SLOTS:

    void init() { m_bench = std::make_unique<Bench>(); }

    void sendsAValidToken()
    {
        m_bench->clock.advance(2h); // the one of the sign-in is over
        m_bench->answer(Bench::tokens(2));
        m_bench->answer({});
        QCOMPARE(sent(call("POST"))->status, 200);
        const HttpRequest &request = m_bench->transport.requests().constLast();
        QCOMPARE(request.url.toEncoded(), "https://api.example/v1/me");
        QCOMPARE(headerOf(request, "Authorization"), "Bearer at-2-secret");
        QCOMPARE(request.method, "POST");
        QVERIFY(request.body == Secret(QByteArrayView("x")));
    }

    void renewsATokenThatIsRefusedOnce()
    {
        m_bench->transport.append(refusal());
        m_bench->answer(Bench::tokens(2));
        m_bench->answer({});
        QCOMPARE(sent(call())->status, 200);
        QCOMPARE(m_bench->transport.requests().size(), 3);
        QCOMPARE(authorizationOf(0), "Bearer at-1-secret");
        QCOMPARE(authorizationOf(2), "Bearer at-2-secret");
    }

    void givesUpWhereTheNewTokenIsRefusedToo()
    {
        m_bench->transport.append(refusal());
        m_bench->answer(Bench::tokens(2));
        m_bench->transport.append(refusal());
        QCOMPARE(sent(call())->status, 401);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void renewsNothingWhereAnotherTokenIsNoHelp_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("stronger sign-in") << QByteArray("Bearer error=\"insufficient_user_authentication\"");
        QTest::newRow("more access") << QByteArray("Bearer error=\"insufficient_scope\"");
    }

    void renewsNothingWhereAnotherTokenIsNoHelp()
    {
        QFETCH(QByteArray, challenge);
        m_bench->transport.append(refusal(challenge));
        QCOMPARE(sent(call())->status, 401);
        QCOMPARE(m_bench->refreshes(), 0);
    }

    void reportsTheRefusalWhereThereIsNothingToRenewWith()
    {
        Credential once = m_bench->credential();
        once.client.clientId = QStringLiteral("another"); // a refresh token that is there would stay
        once.tokens.refreshToken = Secret();
        m_bench->link(once);
        m_bench->transport.append(refusal());
        QCOMPARE(sent(call())->status, 401);
        QCOMPARE(m_bench->refreshes(), 0);
    }

    void sendsTwiceOnlyWhatDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("requests");
        QTest::newRow("GET, down") << QByteArray("GET") << 503 << 2;
        QTest::newRow("PUT, down") << QByteArray("PUT") << 503 << 2;
        QTest::newRow("POST, down") << QByteArray("POST") << 503 << 1;
        QTest::newRow("PATCH, down") << QByteArray("PATCH") << 500 << 1;
        QTest::newRow("POST, too busy to act") << QByteArray("POST") << 429 << 2;
    }

    void sendsTwiceOnlyWhatDoesNoHarm()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(int, requests);
        m_bench->transport.append(FakeTransport::http(status, "text/plain", ""));
        m_bench->answer({});
        QCOMPARE(sent(call(method))->status, requests == 2 ? 200 : status);
        QCOMPARE(m_bench->transport.requests().size(), requests);
    }

    void provesABoundToken()
    {
        Credential bound = m_bench->credential();
        bound.client.dpopKey = std::make_shared<DpopKey>(DpopKey::generate({}).value());
        m_bench->link(bound);
        m_bench->answer({});
        QCOMPARE(sent(call())->status, 200);
        QCOMPARE(authorizationOf(0), "DPoP at-1-secret");
        QVERIFY(!headerOf(m_bench->transport.requests().constFirst(), "DPoP").isEmpty());
    }

    void sendsNothingElsewhere()
    {
        ApiCall elsewhere = call();
        elsewhere.path = QStringLiteral("https://evil.example/v1/me");
        QCOMPARE(sent(elsewhere).error().code, QStringLiteral("invalid_path"));
        QVERIFY(m_bench->transport.requests().isEmpty());
    }

    void followsNoRedirect()
    {
        m_bench->transport.append(
            FakeTransport::http(307, "text/plain", "", {{"Location", "https://api.example/v1/you"}}));
        QCOMPARE(sent(call())->status, 307);
        QCOMPARE(m_bench->transport.requests().size(), 1);
    }

    void speaksJson()
    {
        m_bench->transport.append(FakeTransport::http(200, "application/json", "[1,{\"a\":null}]"));
        const auto answer = json("POST", QJsonObject{{QStringLiteral("a"), 1}});
        QCOMPARE(answer->toArray().size(), 2);
        const HttpRequest &request = m_bench->transport.requests().constFirst();
        QCOMPARE(headerOf(request, "Content-Type"), "application/json");
        QCOMPARE(headerOf(request, "Accept"), "application/json");
        QVERIFY(request.body == Secret(QByteArrayView("{\"a\":1}")));
    }

    void tellsWhatIsWrongAsAnError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << 204 << QByteArray() << QStringLiteral("null");
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << QStringLiteral("invalid_api_response");
        QTest::newRow("not there") << 404 << QByteArray("{}") << QStringLiteral("http_404");
        QTest::newRow("forbidden") << 403 << QByteArray("{}") << QStringLiteral("insufficient_scope");
    }

    void tellsWhatIsWrongAsAnError()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        m_bench->transport.append(FakeTransport::http(status, "application/json", body));
        const auto answer = json("GET");
        QCOMPARE(answer ? QStringLiteral("null") : answer.error().code, expected);
        QVERIFY(!answer || answer->isNull());
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
