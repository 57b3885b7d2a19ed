// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/backchannelauthenticationendpoint.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

class TestBackchannelAuthenticationEndpoint : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    static QJsonObject metadata()
    {
        return {{QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token")},
                {QStringLiteral("backchannel_authentication_endpoint"), QStringLiteral("https://login.example/bc")},
                {QStringLiteral("backchannel_token_delivery_modes_supported"),
                 QJsonArray{QStringLiteral("ping"), QStringLiteral("poll")}}};
    }

    static QList<RequestParameter> ada() { return {{QStringLiteral("login_hint"), QStringLiteral("ada")}}; }

    Result<BackchannelAuthentication> asked(const QList<RequestParameter> &parameters = ada(),
                                            const QJsonObject &server = metadata())
    {
        HttpClient http(*m_transport, m_clock);
        const ClientRegistration client{QStringLiteral("client"), Secret(QByteArrayView("client-secret")),
                                        ClientAuthMethod::ClientSecretPost};
        BackchannelAuthenticationEndpoint endpoint(http, ServerMetadata::fromJson(server).value(), client);
        return QCoro::waitFor(
            endpoint.authenticate({{QStringLiteral("openid"), QStringLiteral("mail")}, parameters}, {}));
    }

private Q_SLOTS:

    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void asksForThePerson()
    {
        m_transport->append(FakeTransport::json({{QStringLiteral("auth_req_id"), QStringLiteral("id-1")},
                                                 {QStringLiteral("expires_in"), 120},
                                                 {QStringLiteral("interval"), 7}}));
        const auto answer =
            asked(ada() + QList<RequestParameter>{{QStringLiteral("binding_message"), QStringLiteral("W4SC")}});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->authReqId.revealText(), QStringLiteral("id-1"));
        QCOMPARE(answer->expiresAt, m_clock.now().addSecs(120));
        QCOMPARE(answer->interval, std::chrono::seconds(7));
        QCOMPARE(m_transport->lastFormValue(QStringLiteral("scope")), QStringLiteral("openid mail"));
        QCOMPARE(m_transport->lastFormValue(QStringLiteral("login_hint")), QStringLiteral("ada"));
        QCOMPARE(m_transport->lastFormValue(QStringLiteral("binding_message")), QStringLiteral("W4SC"));
        QCOMPARE(m_transport->lastFormValue(QStringLiteral("client_id")), QStringLiteral("client"));
        QCOMPARE(m_transport->lastFormValue(QStringLiteral("client_secret")), QStringLiteral("client-secret"));
    }

    void wantsToKnowOnePerson_data()
    {
        QTest::addColumn<QList<std::pair<QString, QString>>>("parameters");
        QTest::addColumn<QString>("code");
        const RequestParameter hint{QStringLiteral("login_hint"), QStringLiteral("ada")};
        const RequestParameter token{QStringLiteral("id_token_hint"), QStringLiteral("e.e.e")};
        QTest::newRow("nobody") << QList<RequestParameter>() << QStringLiteral("login_hint_missing");
        QTest::newRow("two") << QList<RequestParameter>{hint, token} << QStringLiteral("login_hint_missing");
        QTest::newRow("ours to set") << QList<RequestParameter>{hint,
                                                                {QStringLiteral("client_id"), QStringLiteral("x")}}
                                     << QStringLiteral("invalid_parameter");
    }

    void wantsToKnowOnePerson()
    {
        QFETCH(QList<RequestParameter>, parameters);
        QFETCH(QString, code);
        const auto answer = asked(parameters);
        QCOMPARE(answer.error().kind, ErrorKind::Usage);
        QCOMPARE(answer.error().code, code);
        QVERIFY(m_transport->requests().isEmpty());
    }

    void wantsAServerThatCanBePolled_data()
    {
        QTest::addColumn<QString>("member");
        QTest::newRow("no endpoint") << QStringLiteral("backchannel_authentication_endpoint");
        QTest::newRow("no polling") << QStringLiteral("backchannel_token_delivery_modes_supported");
    }

    void wantsAServerThatCanBePolled()
    {
        QFETCH(QString, member);
        QJsonObject server = metadata();
        server.remove(member);
        QCOMPARE(asked(ada(), server).error().code, QStringLiteral("invalid_metadata"));
        QVERIFY(m_transport->requests().isEmpty());
    }

    void refusesBrokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QString bad = QStringLiteral("rejected invalid_backchannel_authentication_response");
        QTest::newRow("no id") << QByteArray(R"({"expires_in":120})") << bad;
        QTest::newRow("an id that is a number") << QByteArray(R"({"auth_req_id":1,"expires_in":120})") << bad;
        QTest::newRow("no end") << QByteArray(R"({"auth_req_id":"a"})") << bad;
        QTest::newRow("an end that is past") << QByteArray(R"({"auth_req_id":"a","expires_in":-5})") << bad;
        QTest::newRow("an interval that is a text")
            << QByteArray(R"({"auth_req_id":"a","expires_in":120,"interval":"soon"})") << bad;
        QTest::newRow("a list") << QByteArray("[]") << bad;
        QTest::newRow("HTML") << QByteArray("<html>") << bad;
        QTest::newRow("an unknown person")
            << QByteArray(R"({"error":"unknown_user_id"})") << QStringLiteral("server unknown_user_id");
        QTest::newRow("denied") << QByteArray(R"({"error":"access_denied"})")
                                << QStringLiteral("cancelled access_denied");
    }

    void refusesBrokenAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        m_transport->append(FakeTransport::http(200, "application/json", body));
        const auto answer = asked();
        QVERIFY(!answer.has_value());
        QCOMPARE(kindName(answer.error().kind) + QLatin1Char(' ') + answer.error().code, expected);
    }

    void ringsOnceWhereItsFateIsUnknown()
    {
        m_transport->setAnswer(QStringLiteral("/bc"), FakeTransport::failed(QStringLiteral("interrupted")));
        QCOMPARE(asked().error().kind, ErrorKind::Network);
        QCOMPARE(m_transport->requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBackchannelAuthenticationEndpoint)
#include "tst_backchannelauthenticationendpoint.moc"
