// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/jose/privatekey.h>
#include <lanyard/net/formbody.h>
#include <lanyard/oauth/clientauthentication.h>
#include <lanyard/oauth/deviceauthorizationendpoint.h>
#include <lanyard/oauth/introspectionendpoint.h>
#include <lanyard/oauth/pushedrequestendpoint.h>
#include <lanyard/oauth/revocationendpoint.h>
#include <lanyard/oauth/tokenendpoint.h>

#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);

ServerMetadata server()
{
    QJsonObject document{{QStringLiteral("issuer"), QStringLiteral("https://login.example")}};
    for (const char *name : {"authorization", "token", "revocation", "introspection", "device_authorization",
                             "pushed_authorization_request"}) {
        document.insert(QStringLiteral("%1_endpoint").arg(QLatin1String(name)),
                        QStringLiteral("https://login.example/%1").arg(QLatin1String(name)));
    }
    return ServerMetadata::fromJson(document).value_or(ServerMetadata());
}

ClientRegistration clientWithKey()
{
    ClientRegistration client;
    client.clientId = QStringLiteral("native");
    client.authMethod = ClientAuthMethod::PrivateKeyJwt;
    client.privateKey = PrivateKey::generate(PrivateKey::Kind::P256)->toJwk();
    return client;
}

QHash<QString, QString> formOf(const HttpRequest &request)
{
    QHash<QString, QString> form;
    for (const auto &[name, value] : formDecoded(request.body.reveal()))
        form.insert(name, value);
    return form;
}

QString claimIn(const QString &assertion, const char *claim)
{
    const QByteArray payload =
        QByteArray::fromBase64(assertion.section(QLatin1Char('.'), 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(payload).object().value(QLatin1String(claim)).toString();
}

} // namespace

class TestClientAuthentication : public QObject
{
    Q_OBJECT

private:
    static HttpRequest posted(const QString &clientId, const QString &secret, ClientAuthMethod method)
    {
        FormBody form;
        form.add(QStringLiteral("grant_type"), QStringLiteral("refresh_token"));
        const ClientAuthentication client(ClientRegistration{clientId, Secret(secret), method});
        return client.post(QUrl(QStringLiteral("https://login.example/token")), form, now).value_or(HttpRequest());
    }

    static QByteArray authorization(const HttpRequest &request)
    {
        QByteArray value;
        for (const auto &[name, content] : request.headers) {
            if (name == "Authorization")
                value += content;
        }
        return value;
    }

private Q_SLOTS:

    void encodesBothPartsForBasic_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QByteArray>("header");
        // RFC 6749 §2.3.1: base64 of the form-encoded parts
        const auto row = [](const char *name, const char *clientId, const char *secret, const char *base64) {
            QTest::newRow(name) << QString::fromUtf8(clientId) << QString::fromUtf8(secret)
                                << QByteArray("Basic ") + base64;
        };
        row("plain", "client", "secret", "Y2xpZW50OnNlY3JldA==");
        row("colons", "a:b", "c:d", "YSUzQWI6YyUzQWQ=");
        row("percent", "100%", "50%25", "MTAwJTI1OjUwJTI1MjU=");
        row("plus and space", "a+b", "c d", "YSUyQmI6YyUyMGQ=");
        row("non-ASCII", "grün", "ключ€", "Z3IlQzMlQkNuOiVEMCVCQSVEMCVCQiVEMSU4RSVEMSU4NyVFMiU4MiVBQw==");
        row("no secret", "a", "", "YTo=");
    }

    void encodesBothPartsForBasic()
    {
        QFETCH(QString, clientId);
        QFETCH(QString, secret);
        QFETCH(QByteArray, header);
        const HttpRequest request = posted(clientId, secret, ClientAuthMethod::ClientSecretBasic);
        QCOMPARE(authorization(request), header);
        QCOMPARE(request.body.revealText(), QStringLiteral("grant_type=refresh_token")); // never two ways (§2.3)
    }

    void putsTheSecretInTheBodyForPost()
    {
        const HttpRequest request =
            posted(QStringLiteral("a:b"), QStringLiteral("s%&=+"), ClientAuthMethod::ClientSecretPost);
        QVERIFY(authorization(request).isEmpty());
        QCOMPARE(request.body.revealText(),
                 QStringLiteral("grant_type=refresh_token&client_secret=s%25%26%3D%2B&client_id=a%3Ab"));
    }

    void namesThePublicClientOnly()
    {
        const HttpRequest request =
            posted(QStringLiteral("native"), QStringLiteral("left over"), ClientAuthMethod::None);
        QVERIFY(authorization(request).isEmpty());
        QCOMPARE(request.body.revealText(), QStringLiteral("grant_type=refresh_token&client_id=native"));
    }

    void postsAForm()
    {
        const HttpRequest request = posted(QStringLiteral("native"), {}, ClientAuthMethod::None);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url, QUrl(QStringLiteral("https://login.example/token")));
        QVERIFY(request.headers.contains(HttpHeader("Content-Type", "application/x-www-form-urlencoded")));
        QVERIFY(request.headers.contains(HttpHeader("Accept", "application/json")));
        QVERIFY(!request.followSameOriginRedirects);
    }

    void showsAnAssertionInsteadOfTheSecret_data()
    {
        QTest::addColumn<ClientAuthMethod>("method");
        QTest::newRow("private_key_jwt") << ClientAuthMethod::PrivateKeyJwt;
        QTest::newRow("client_secret_jwt") << ClientAuthMethod::ClientSecretJwt;
    }

    void showsAnAssertionInsteadOfTheSecret()
    {
        QFETCH(ClientAuthMethod, method);
        ClientRegistration client = clientWithKey();
        client.clientSecret = Secret(QByteArrayView("a secret of thirty-two characters"));
        client.authMethod = method;
        const auto request = ClientAuthentication(client, server()).post(server().tokenEndpoint(), {}, now);
        QVERIFY(request.has_value());
        QVERIFY(authorization(*request).isEmpty());
        const QHash<QString, QString> form = formOf(*request);
        QCOMPARE(form.value(QStringLiteral("client_assertion_type")),
                 QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
        QCOMPARE(form.value(QStringLiteral("client_id")), QStringLiteral("native"));
        QCOMPARE(claimIn(form.value(QStringLiteral("client_assertion")), "aud"),
                 QStringLiteral("https://login.example"));
        QVERIFY(!form.contains(QStringLiteral("client_secret")));
        QVERIFY(!request->body.revealText().contains(QLatin1String("thirty-two")));
    }

    void showsACertificateForTheOneRequest_data()
    {
        QTest::addColumn<ClientAuthMethod>("method");
        QTest::newRow("tls_client_auth") << ClientAuthMethod::TlsClientAuth;
        QTest::newRow("self_signed_tls_client_auth") << ClientAuthMethod::SelfSignedTlsClientAuth;
    }

    void showsACertificateForTheOneRequest()
    {
        QFETCH(ClientAuthMethod, method);
        ClientRegistration client = clientWithKey();
        client.authMethod = method;
        const ClientAuthentication without(client, server());
        QCOMPARE(without.post(server().tokenEndpoint(), {}, now).error().code,
                 QStringLiteral("client_certificate_missing"));
        client.certificate = "the certificate";
        const auto request = ClientAuthentication(client, server()).post(server().tokenEndpoint(), {}, now);
        QVERIFY(request.has_value());
        QCOMPARE(request->tlsIdentity->certificates, QByteArray("the certificate"));
        const auto key = PrivateKey::read(request->tlsIdentity->privateKey);
        QVERIFY(key.has_value());
        QCOMPARE(key->publicJwk().thumbprint(), PrivateKey::read(client.privateKey)->publicJwk().thumbprint());
        QVERIFY(authorization(*request).isEmpty());
        QCOMPARE(request->body.revealText(), QStringLiteral("client_id=native")); // RFC 8705 §2
        client.privateKey = {};
        QCOMPARE(ClientAuthentication(client, server()).post(server().tokenEndpoint(), {}, now).error().code,
                 QStringLiteral("client_key_missing"));
    }

    void sendsNothingWhereItCanNotProveItself()
    {
        ClientRegistration client = clientWithKey();
        client.privateKey = {};
        const auto request = ClientAuthentication(client, server()).post(server().tokenEndpoint(), {}, now);
        QCOMPARE(request.error().code, QStringLiteral("client_key_missing"));
    }

    void provesItselfAnewAtEachTry_data()
    {
        QTest::addColumn<QString>("endpoint");
        for (const char *name :
             {"token", "revocation", "introspection", "device_authorization", "pushed_authorization_request"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void provesItselfAnewAtEachTry()
    {
        QFETCH(QString, endpoint);
        FakeClock clock;
        FakeTransport transport;
        HttpClient http(transport, clock);
        const ServerMetadata metadata = server();
        const ClientAuthentication client(clientWithKey(), metadata);
        const Secret token(QByteArrayView("t"));
        transport.setAnswer(QLatin1Char('/') + endpoint, FakeTransport::http(503, "text/html", "<html>"));
        if (endpoint == QLatin1String("token")) {
            const TokenRequest grant = RefreshTokenGrant{token, {}}.tokenRequest();
            QVERIFY(!QCoro::waitFor(TokenEndpoint(http, metadata.tokenEndpoint(), client).request(grant, {})));
            // a poll is one try, and the next poll another
            QVERIFY(!QCoro::waitFor(TokenEndpoint(http, metadata.tokenEndpoint(), client).poll(grant, {})).tokens);
        } else if (endpoint == QLatin1String("revocation")) {
            QVERIFY(
                !QCoro::waitFor(RevocationEndpoint(http, metadata.revocationEndpoint(), client).revoke(token, {}, {})));
        } else if (endpoint == QLatin1String("introspection")) {
            QVERIFY(!QCoro::waitFor(
                IntrospectionEndpoint(http, metadata.introspectionEndpoint(), client).introspect(token, {}, {})));
        } else if (endpoint == QLatin1String("device_authorization")) {
            QVERIFY(!QCoro::waitFor(
                DeviceAuthorizationEndpoint(http, metadata.deviceAuthorizationEndpoint(), client).authorize({}, {})));
        } else {
            const auto request =
                AuthorizationRequest::make(metadata, IssuerRule(), QStringLiteral("native"),
                                           QUrl(QStringLiteral("http://127.0.0.1:1/callback")), {}, {});
            QVERIFY(request.has_value());
            QVERIFY(!QCoro::waitFor(PushedRequestEndpoint(http, metadata, clientWithKey()).push(*request, {})));
        }
        QVERIFY(transport.requests().size() >= 4);
        QSet<QString> seen;
        for (const HttpRequest &request : transport.requests()) {
            const QString assertion = formOf(request).value(QStringLiteral("client_assertion"));
            QCOMPARE(claimIn(assertion, "aud"), QStringLiteral("https://login.example"));
            seen.insert(claimIn(assertion, "jti"));
        }
        QCOMPARE(seen.size(), transport.requests().size());
    }

    void showsNobodyTheAssertionThatTheServerRepeats()
    {
        FakeClock clock;
        FakeTransport transport;
        HttpClient http(transport, clock);
        transport.setAnswer(QStringLiteral("/token"), [](const HttpRequest &request) -> Result<HttpResponse> {
            const QString assertion = formOf(request).value(QStringLiteral("client_assertion"));
            return FakeTransport::json(
                {{QStringLiteral("error"), QStringLiteral("invalid_client")},
                 {QStringLiteral("error_description"), QString(QStringLiteral("what is ") + assertion)}},
                401);
        });
        TokenEndpoint endpoint(http, server().tokenEndpoint(), ClientAuthentication(clientWithKey(), server()));
        const TokenRequest grant = ClientCredentialsGrant{}.tokenRequest();
        const auto answer = QCoro::waitFor(endpoint.request(grant, {}));
        QCOMPARE(answer.error().code, QStringLiteral("invalid_client"));
        QVERIFY2(answer.error().message.contains(QStringLiteral("“what is ••••”")), qPrintable(answer.error().message));
        QVERIFY(!answer.error().detail.contains(QLatin1String("eyJ")));
    }

    void prefersWhatTheServerOffers_data()
    {
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<ClientAuthMethod>("method");
        const auto row = [](const char *name, const char *has, const char *offered, ClientAuthMethod method) {
            QTest::newRow(name) << QString::fromLatin1(has) << QString::fromLatin1(offered) << method;
        };
        using enum ClientAuthMethod;
        row("nothing", "", "client_secret_basic client_secret_post", None);
        row("both", "secret", "client_secret_post client_secret_basic client_secret_jwt", ClientSecretBasic);
        row("post", "secret", "client_secret_jwt client_secret_post private_key_jwt", ClientSecretPost);
        row("basic alone", "secret", "client_secret_basic", ClientSecretBasic);
        row("signing alone", "secret", "client_secret_jwt private_key_jwt", ClientSecretJwt);
        row("nothing said", "secret", "", ClientSecretBasic);
        row("nothing known", "secret", "attest_jwt_client_auth", ClientSecretBasic);
        row("key", "key", "client_secret_basic private_key_jwt", PrivateKeyJwt);
        row("key, nothing said", "key", "", PrivateKeyJwt);
        row("certificate", "key certificate", "private_key_jwt tls_client_auth", PrivateKeyJwt);
        row("certificate, nothing said", "key certificate", "", PrivateKeyJwt);
        row("certificate and TLS", "key certificate", "client_secret_basic tls_client_auth self_signed_tls_client_auth",
            TlsClientAuth);
        row("certificate and self-signed alone", "key certificate", "self_signed_tls_client_auth",
            SelfSignedTlsClientAuth);
        row("TLS without a certificate", "key", "tls_client_auth", PrivateKeyJwt);
        row("key and secret", "key secret", "client_secret_basic private_key_jwt", PrivateKeyJwt);
    }

    void prefersWhatTheServerOffers()
    {
        QFETCH(QString, has);
        QFETCH(QString, offered);
        QFETCH(ClientAuthMethod, method);
        ClientRegistration client;
        if (has.contains(QLatin1String("secret")))
            client.clientSecret = Secret(QByteArrayView("s"));
        if (has.contains(QLatin1String("key")))
            client.privateKey = Secret(QByteArrayView("k"));
        if (has.contains(QLatin1String("certificate")))
            client.certificate = "c";
        QCOMPARE(preferredMethod(client, offered.split(QLatin1Char(' '), Qt::SkipEmptyParts)), method);
    }

    void namesMethodsAsTheRegistryDoes()
    {
        const QStringList names = clientAuthMethodNames();
        for (const QString &name : names)
            QCOMPARE(methodName(*clientAuthMethod(name)), name);
        QVERIFY(names.contains(QStringLiteral("private_key_jwt"))
                && names.contains(QStringLiteral("client_secret_jwt")));
        QCOMPARE(methodName(ClientAuthMethod::None), QStringLiteral("none"));
        QCOMPARE(clientAuthMethod(QStringLiteral("Client_Secret_Basic")), std::nullopt);
        QCOMPARE(clientAuthMethod({}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestClientAuthentication)
#include "tst_clientauthentication.moc"
