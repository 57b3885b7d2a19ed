// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/registrationendpoint.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

class TestRegistrationEndpoint : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    Result<ClientRegistration> registered(const ClientMetadata &metadata = {
                                              QUrl(QStringLiteral("http://127.0.0.1:4711/callback"))})
    {
        HttpClient http(*m_transport, m_clock);
        RegistrationEndpoint endpoint(http, QUrl(QStringLiteral("https://login.example/register")));
        return QCoro::waitFor(endpoint.registerClient(metadata, {}));
    }

    [[nodiscard]] QJsonObject sent() const
    {
        return QJsonDocument::fromJson(m_transport->requests().constFirst().body.reveal().toByteArray()).object();
    }

private Q_SLOTS:

    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void introducesANativeApp()
    {
        m_transport->append(FakeTransport::json({{QStringLiteral("client_id"), QStringLiteral("c-1")}}, 201));
        const auto client = registered();
        QVERIFY(client.has_value());
        QCOMPARE(client->clientId, QStringLiteral("c-1"));
        QCOMPARE(client->authMethod, ClientAuthMethod::None);
        QVERIFY(client->isDynamic());
        QCOMPARE(headerOf(m_transport->requests().constFirst(), "Content-Type"), "application/json");
        QCOMPARE(sent().value(QLatin1String("client_name")).toString(), QStringLiteral("Lanyard"));
        QCOMPARE(sent().value(QLatin1String("application_type")).toString(), QStringLiteral("native"));
        QCOMPARE(sent().value(QLatin1String("token_endpoint_auth_method")).toString(), QStringLiteral("none"));
        QCOMPARE(sent().value(QLatin1String("redirect_uris")).toArray(),
                 QJsonArray({QStringLiteral("http://127.0.0.1:4711/callback")}));
        QCOMPARE(sent().value(QLatin1String("response_types")).toArray(), QJsonArray({QStringLiteral("code")}));
    }

    void takesWhatTheServerMadeOfIt()
    {
        m_transport->append(FakeTransport::json(
            {{QStringLiteral("client_id"), QStringLiteral("c-1")},
             {QStringLiteral("client_secret"), QStringLiteral("cs-secret")},
             {QStringLiteral("client_secret_expires_at"), 0},
             {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_post")},
             {QStringLiteral("registration_client_uri"), QStringLiteral("https://login.example/register/c-1")},
             {QStringLiteral("registration_access_token"), QStringLiteral("rat-secret")}},
            201));
        const auto client = registered();
        QVERIFY(client.has_value());
        QCOMPARE(client->authMethod, ClientAuthMethod::ClientSecretPost);
        QCOMPARE(client->clientSecret.revealText(), QStringLiteral("cs-secret"));
        QCOMPARE(client->registrationAccessToken.revealText(), QStringLiteral("rat-secret"));
        QVERIFY(!QJsonDocument(client->metadata).toJson().contains("-secret")); // it lies in the account list
    }

    void refusesWhatIsNoRegistration_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QString invalid = QStringLiteral("rejected invalid_registration_response");
        QTest::newRow("HTML") << 201 << QByteArray("<html>") << invalid;
        QTest::newRow("no client_id") << 201 << QByteArray(R"({"client_secret":"x"})") << invalid;
        QTest::newRow("client_id that is no text") << 201 << QByteArray(R"({"client_id":5})") << invalid;
        QTest::newRow("client_id twice") << 201 << QByteArray(R"({"client_id":"a","client_id":"b"})") << invalid;
        QTest::newRow("a method that we don't have")
            << 201 << QByteArray(R"({"client_id":"c","token_endpoint_auth_method":"spiffe_jwt"})") << invalid;
        QTest::newRow("a key that it was not told")
            << 201 << QByteArray(R"({"client_id":"c","token_endpoint_auth_method":"private_key_jwt"})") << invalid;
        QTest::newRow("a certificate that it was not told")
            << 201 << QByteArray(R"({"client_id":"c","token_endpoint_auth_method":"tls_client_auth"})") << invalid;
        QTest::newRow("a secret that is not there")
            << 201 << QByteArray(R"({"client_id":"c","token_endpoint_auth_method":"client_secret_basic"})") << invalid;
        QTest::newRow("an address without TLS")
            << 201
            << QJsonDocument(
                   QJsonObject{{QStringLiteral("client_id"), QStringLiteral("c")},
                               {QStringLiteral("registration_client_uri"), QStringLiteral("http://login.example/c")}})
                   .toJson()
            << invalid;
        QTest::newRow("a redirect") << 302 << QByteArray() << invalid;
        QTest::newRow("not there") << 404 << QByteArray() << invalid;
        QTest::newRow("our address does not suit") << 400 << QByteArray(R"({"error":"invalid_redirect_uri"})")
                                                   << QStringLiteral("server invalid_redirect_uri");
        QTest::newRow("needs an initial access token")
            << 401 << QByteArray(R"({"error":"invalid_token"})") << QStringLiteral("server invalid_token");
        QTest::newRow("down") << 503 << QByteArray() << QStringLiteral("network server_unavailable");
    }

    void refusesWhatIsNoRegistration()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_transport->setAnswer(QStringLiteral("/register"), FakeTransport::http(status, "application/json", body));
        const auto client = registered();
        QVERIFY(!client.has_value());
        const QString said = kindName(client.error().kind) + QLatin1Char(' ') + client.error().code;
        QTEST(said, "expected");
    }

    void registersWithAKey_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("as asked for") << QStringLiteral("private_key_jwt") << true;
        QTest::newRow("without a word") << QString() << true;
        QTest::newRow("with a certificate instead") << QStringLiteral("self_signed_tls_client_auth") << false;
        QTest::newRow("with a secret that is not there") << QStringLiteral("client_secret_post") << false;
    }

    void registersWithAKey()
    {
        QFETCH(QString, method);
        QFETCH(bool, isGood);
        QJsonObject answer{{QStringLiteral("client_id"), QStringLiteral("c-1")}};
        if (!method.isEmpty())
            answer.insert(QStringLiteral("token_endpoint_auth_method"), method);
        m_transport->append(FakeTransport::json(answer, 201));
        const PrivateKey key = PrivateKey::generate(PrivateKey::Kind::P256).value();
        ClientMetadata metadata;
        metadata.authMethod = ClientAuthMethod::PrivateKeyJwt;
        metadata.keys = {key.publicJwk()};
        const auto client = registered(metadata);
        QCOMPARE(client.has_value(), isGood);
        const QJsonArray keys = sent().value(QLatin1String("jwks")).toObject().value(QLatin1String("keys")).toArray();
        QCOMPARE(keys, QJsonArray{key.publicJwk().toJson()});
        if (isGood)
            QCOMPARE(client->authMethod, ClientAuthMethod::PrivateKeyJwt);
    }

    void registersOnceWhereTheAnswerIsLost()
    {
        m_transport->append(FakeTransport::failed(QStringLiteral("interrupted")));
        m_transport->append(FakeTransport::json({{QStringLiteral("client_id"), QStringLiteral("c-2")}}, 201));
        QCOMPARE(registered().error().kind, ErrorKind::Network);
        QCOMPARE(m_transport->requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRegistrationEndpoint)
#include "tst_registrationendpoint.moc"
