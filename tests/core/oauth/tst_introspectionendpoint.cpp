// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/introspectionendpoint.h>

#include <QTest>

using namespace Lanyard;

class TestIntrospectionEndpoint : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    Result<QJsonObject> introspected(const ClientRegistration &client = {
                                         QStringLiteral("client"), {}, ClientAuthMethod::None})
    {
        HttpClient http(*m_transport, m_clock);
        IntrospectionEndpoint endpoint(http, QUrl(QStringLiteral("https://login.example/introspect")), client);
        return QCoro::waitFor(
            endpoint.introspect(Secret(QByteArrayView("at.secret+token")), QStringLiteral("access_token"), {}));
    }

private Q_SLOTS:

    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void postsTheTokenAndProvesTheClient()
    {
        m_transport->append(FakeTransport::json({{QStringLiteral("active"), true}}));
        const auto answer =
            introspected({QStringLiteral("client"), Secret(QByteArrayView("cs")), ClientAuthMethod::ClientSecretBasic});
        QVERIFY(answer.has_value());
        const HttpRequest &request = m_transport->requests().constFirst();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.body.revealText(), QStringLiteral("token=at.secret%2Btoken&token_type_hint=access_token"));
        QCOMPARE(headerOf(request, "Authorization"), "Basic Y2xpZW50OmNz");
    }

    void passesOnWhatTheServerKnows_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::newRow("good") << QJsonObject{{QStringLiteral("active"), true},
                                             {QStringLiteral("scope"), QStringLiteral("read")},
                                             {QStringLiteral("vendor"), QJsonObject{{QStringLiteral("x"), 1}}}};
        QTest::newRow("not good any more") << QJsonObject{{QStringLiteral("active"), false}};
    }

    void passesOnWhatTheServerKnows()
    {
        QFETCH(QJsonObject, answer);
        m_transport->append(FakeTransport::json(answer));
        const auto got = introspected();
        QVERIFY(got.has_value());
        QCOMPARE(*got, answer);
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QString invalid = QStringLiteral("rejected invalid_introspection_response");
        QTest::newRow("HTML") << 200 << QByteArray("<html>") << invalid;
        QTest::newRow("an array") << 200 << QByteArray("[true]") << invalid;
        QTest::newRow("without active") << 200 << QByteArray("{}") << invalid;
        QTest::newRow("active as text") << 200 << QByteArray(R"({"active":"true"})") << invalid;
        QTest::newRow("active twice") << 200 << QByteArray(R"({"active":false,"active":true})") << invalid;
        QTest::newRow("not there") << 404 << QByteArray() << invalid;
        QTest::newRow("a redirect") << 302 << QByteArray(R"({"active":true})") << invalid;
        QTest::newRow("not our client") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                        << QStringLiteral("server invalid_client");
        QTest::newRow("an error with 200")
            << 200 << QByteArray(R"({"error":"invalid_request"})") << QStringLiteral("server invalid_request");
        QTest::newRow("down") << 503 << QByteArray() << QStringLiteral("network server_unavailable");
    }

    void refusesWhatIsNoAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_transport->setAnswer(QStringLiteral("/introspect"), FakeTransport::http(status, "application/json", body));
        const auto answer = introspected();
        QVERIFY(!answer.has_value());
        const QString said = kindName(answer.error().kind) + QLatin1Char(' ') + answer.error().code;
        QTEST(said, "expected");
    }

    void doesNotRepeatTheToken()
    {
        m_transport->append(
            FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_request")},
                                 {QStringLiteral("error_description"), QStringLiteral("what is at.secret+token?")}},
                                400));
        const auto answer = introspected();
        QVERIFY(!answer.error().message.contains(QLatin1String("at.secret")));
        QVERIFY(!answer.error().detail.contains(QLatin1String("at.secret")));
    }
};

QTEST_GUILESS_MAIN(TestIntrospectionEndpoint)
#include "tst_introspectionendpoint.moc"
