// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/net/formbody.h>
#include <lanyard/oauth/pushedrequestendpoint.h>

#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;

namespace {

const QString requestUri = QStringLiteral("urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c");

QJsonObject metadata()
{
    return {{QStringLiteral("issuer"), QStringLiteral("https://login.example")},
            {QStringLiteral("authorization_endpoint"), QStringLiteral("https://login.example/authorize?tenant=1")},
            {QStringLiteral("pushed_authorization_request_endpoint"), QStringLiteral("https://login.example/par")}};
}

AuthorizationRequest authorizationRequest(const ServerMetadata &server)
{
    return *AuthorizationRequest::make(server, IssuerRule(), QStringLiteral("client"),
                                       QUrl(QStringLiteral("http://127.0.0.1:1/callback")),
                                       {QStringLiteral("openid"), QStringLiteral("a b")},
                                       {{QStringLiteral("login_hint"), QStringLiteral("ada@example.org")}});
}

} // namespace

class TestPushedRequestEndpoint : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    ServerMetadata m_server;

    Result<PushedRequest> pushed(const ClientRegistration &client = {
                                     QStringLiteral("client"), {}, ClientAuthMethod::None})
    {
        HttpClient http(*m_transport, m_clock);
        PushedRequestEndpoint endpoint(http, m_server, client);
        return QCoro::waitFor(endpoint.push(authorizationRequest(m_server), {}));
    }

private Q_SLOTS:

    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_server = *ServerMetadata::fromJson(metadata());
    }

    void pushesAllThatTheBrowserWouldCarry_data()
    {
        QTest::addColumn<ClientAuthMethod>("method");
        QTest::newRow("public") << ClientAuthMethod::None;
        QTest::newRow("secret in the body") << ClientAuthMethod::ClientSecretPost;
        QTest::newRow("secret in the header") << ClientAuthMethod::ClientSecretBasic;
    }

    void pushesAllThatTheBrowserWouldCarry()
    {
        QFETCH(ClientAuthMethod, method);
        m_transport->append(FakeTransport::json(
            {{QStringLiteral("request_uri"), requestUri}, {QStringLiteral("expires_in"), 60}}, 201));
        const AuthorizationRequest request = authorizationRequest(m_server);
        HttpClient http(*m_transport, m_clock);
        PushedRequestEndpoint endpoint(http, m_server,
                                       {QStringLiteral("client"), Secret(QByteArrayView("cs")), method});
        const auto answer = QCoro::waitFor(endpoint.push(request, {}));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->requestUri, requestUri);
        QCOMPARE(answer->expiresAt, m_clock.now().addSecs(60));

        const HttpRequest &sent = m_transport->requests().constFirst();
        QVERIFY(sent.url.query().isEmpty());
        const auto form = formDecoded(sent.body.reveal());
        for (const auto &parameter : request.parameters())
            QCOMPARE(
                form.count(parameter),
                method == ClientAuthMethod::ClientSecretBasic && parameter.first == QLatin1String("client_id") ? 0 : 1);
        QCOMPARE(m_transport->lastFormValue(QStringLiteral("client_secret")).isEmpty(),
                 method != ClientAuthMethod::ClientSecretPost);
        QCOMPARE(headerOf(sent, "Authorization").isEmpty(), method != ClientAuthMethod::ClientSecretBasic);
    }

    void leavesTheBrowserNothingButTheReference()
    {
        const QUrlQuery query(authorizationRequest(m_server).url(requestUri));
        QCOMPARE(query.queryItems().size(), 3);
        QCOMPARE(query.queryItemValue(QStringLiteral("tenant")), QStringLiteral("1"));
        QCOMPARE(query.queryItemValue(QStringLiteral("client_id")), QStringLiteral("client"));
        QCOMPARE(query.queryItemValue(QStringLiteral("request_uri"), QUrl::FullyDecoded), requestUri);
    }

    void doesNotFallBackWhereTheServerTakesNone()
    {
        QJsonObject document = metadata();
        document.remove(QLatin1String("pushed_authorization_request_endpoint"));
        m_server = *ServerMetadata::fromJson(document);
        const auto answer = pushed();
        QCOMPARE(answer.error().kind, ErrorKind::Rejected);
        QCOMPARE(answer.error().code, QStringLiteral("par_not_offered"));
        QVERIFY(m_transport->requests().isEmpty());
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QString invalid = QStringLiteral("rejected invalid_par_response");
        QTest::newRow("HTML") << 201 << QByteArray("<html>") << invalid;
        QTest::newRow("no request_uri") << 201 << QByteArray(R"({"expires_in":60})") << invalid;
        QTest::newRow("request_uri that is no text")
            << 201 << QByteArray(R"({"request_uri":5,"expires_in":60})") << invalid;
        QTest::newRow("request_uri that is no URI")
            << 201 << QByteArray(R"({"request_uri":"abc","expires_in":60})") << invalid;
        QTest::newRow("no expires_in") << 201 << QByteArray(R"({"request_uri":"urn:x:y"})") << invalid;
        QTest::newRow("expires_in that is over")
            << 201 << QByteArray(R"({"request_uri":"urn:x:y","expires_in":0})") << invalid;
        QTest::newRow("a redirect") << 302 << QByteArray(R"({"request_uri":"urn:x:y","expires_in":60})") << invalid;
        QTest::newRow("an OAuth error") << 400 << QByteArray(R"({"error":"invalid_request"})")
                                        << QStringLiteral("server invalid_request");
        QTest::newRow("not our client") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                        << QStringLiteral("server invalid_client");
        QTest::newRow("too many") << 429 << QByteArray(R"({"error":"invalid_request"})")
                                  << QStringLiteral("network server_unavailable");
        QTest::newRow("down") << 503 << QByteArray() << QStringLiteral("network server_unavailable");
    }

    void refusesWhatIsNoAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_transport->setAnswer(QStringLiteral("/par"), FakeTransport::http(status, "application/json", body));
        const auto answer = pushed();
        QVERIFY(!answer.has_value());
        const QString said = kindName(answer.error().kind) + QLatin1Char(' ') + answer.error().code;
        QTEST(said, "expected");
    }
};

QTEST_GUILESS_MAIN(TestPushedRequestEndpoint)
#include "tst_pushedrequestendpoint.moc"
