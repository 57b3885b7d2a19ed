// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "core/net/testcertificate.h"
#include "core/net/trustedfor.h"
#include "support/fakeclock.h"
#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/flows/devicesession.h>
#include <lanyard/flows/grantsession.h>
#include <lanyard/jose/certificate.h>
#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/introspectionendpoint.h>
#include <lanyard/oauth/oauthclient.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

TestCertificate certificateFor(const QString &host)
{
    return TestCertificate::selfSigned(host, QDateTime::currentDateTimeUtc().addDays(30));
}

} // namespace

//! Clients that show a certificate (RFC 8705), at npm's oidc-provider over TLS.
class TestMtlsPeer : public QObject
{
    Q_OBJECT

    const TestCertificate m_host = certificateFor(QStringLiteral("127.0.0.1"));
    const TestCertificate m_vouched = certificateFor(QStringLiteral("vouched.example")); //!< the server trusts it
    const TestCertificate m_registered = certificateFor(QStringLiteral("registered.example")); //!< it knows its key
    const TrustedFor m_trusted{m_host.certificate};
    std::unique_ptr<NodePeer> m_peer;
    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    [[nodiscard]] const TestCertificate &certificateOf(const QString &client) const
    {
        return client == QLatin1String("tls_client_auth") ? m_vouched : m_registered;
    }

    static QJsonObject client(const char *method, const QJsonObject &more)
    {
        QJsonObject metadata{{QStringLiteral("client_id"), QLatin1String(method)},
                             {QStringLiteral("token_endpoint_auth_method"), QLatin1String(method)},
                             {QStringLiteral("tls_client_certificate_bound_access_tokens"), true},
                             {QStringLiteral("grant_types"),
                              QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token"),
                                         QStringLiteral("client_credentials"),
                                         QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            metadata.insert(it.key(), it.value());
        return metadata;
    }

    [[nodiscard]] LinkRequest request(const QString &clientId, const TestCertificate &shown, const QString &flow) const
    {
        LinkRequest request;
        request.provider = QStringLiteral("oidc");
        request.providerName = QStringLiteral("Test server");
        request.flow = flow;
        request.server.issuer = m_peer->issuer().toString();
        request.client.clientId = clientId;
        request.client.privateKey = Secret(QByteArrayView(shown.key.toPem()));
        request.client.certificate = shown.certificate.toPem();
        request.authMethod = clientAuthMethod(clientId);
        if (flow == QLatin1String("paste"))
            request.scopes = {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
        return request;
    }

    //! The port of an endpoint: the issuer's own, or the one that asks for certificates.
    [[nodiscard]] bool asksForCertificate(const QUrl &endpoint) const
    {
        return endpoint.port() != m_peer->issuer().port();
    }

    static void addClients()
    {
        QTest::addColumn<QString>("client");
        for (const char *method : {"tls_client_auth", "self_signed_tls_client_auth"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }

private Q_SLOTS:

    void initTestCase()
    {
        const auto certificate = Certificate::fromPem(m_registered.certificate.toPem());
        QVERIFY(certificate.has_value());
        QJsonObject jwk = certificate->publicKey().toJson();
        jwk.insert(QStringLiteral("x5c"), QJsonArray{QString::fromLatin1(certificate->x5c())});
        const QJsonArray clients{
            client("tls_client_auth", {{QStringLiteral("tls_client_auth_san_dns"), QStringLiteral("vouched.example")}}),
            client("self_signed_tls_client_auth",
                   {{QStringLiteral("jwks"), QJsonObject{{QStringLiteral("keys"), QJsonArray{jwk}}}}})};
        const QJsonObject tls{
            {QStringLiteral("certificate"), QString::fromLatin1(m_host.certificate.toPem())},
            {QStringLiteral("key"), QString::fromLatin1(m_host.key.toPem())},
            {QStringLiteral("clientAuthorities"), QString::fromLatin1(m_vouched.certificate.toPem())}};
        m_peer =
            std::make_unique<NodePeer>(QStringLiteral("oidc-provider.mjs"),
                                       QJsonObject{{QStringLiteral("clients"), clients}, {QStringLiteral("tls"), tls}});
        QVERIFY2(m_peer->start(), qPrintable(m_peer->errorText()));
        QCOMPARE(m_peer->issuer().scheme(), QStringLiteral("https"));
    }

    void getsATokenThatIsBoundToTheCertificate_data() { addClients(); }

    void getsATokenThatIsBoundToTheCertificate()
    {
        QFETCH(QString, client);
        const TestCertificate &shown = certificateOf(client);
        GrantSession session(request(client, shown, QStringLiteral("client-credentials")), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QVERIFY2(log.credential(), log.error() ? qPrintable(log.error()->message + log.error()->detail) : "");
        const Credential &linked = *log.credential();
        // it is kept for what follows: refresh, revocation, introspection
        QVERIFY(asksForCertificate(linked.server.tokenEndpoint()));
        QVERIFY(asksForCertificate(linked.server.revocationEndpoint()));
        QVERIFY(!asksForCertificate(linked.server.authorizationEndpoint()));
        QVERIFY(!asksForCertificate(linked.server.jwksUri()));

        IntrospectionEndpoint introspection(m_http, linked.server.introspectionEndpoint(),
                                            ClientAuthentication(linked.client, linked.server));
        const auto answer =
            QCoro::waitFor(introspection.introspect(linked.tokens.accessToken, QStringLiteral("access_token"), {}));
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
        QVERIFY(answer->value(QLatin1String("active")).toBool());
        QCOMPARE(answer->value(QLatin1String("cnf")).toObject().value(QLatin1String("x5t#S256")).toString(),
                 QString::fromLatin1(Certificate::fromPem(shown.certificate.toPem())->sha256Thumbprint()));
    }

    void signsAPersonIn_data() { addClients(); }

    void signsAPersonIn()
    {
        QFETCH(QString, client);
        LinkRequest asked = request(client, certificateOf(client), QStringLiteral("paste"));
        asked.pushed = true; // RFC 9126, where the client proves itself as well
        CodeSession session(asked, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(!session.authorizationUrl().isEmpty() || log.error(), 10'000);
        QVERIFY2(!log.error(), log.error() ? qPrintable(log.error()->message + log.error()->detail) : "");
        QVERIFY(!asksForCertificate(session.authorizationUrl())); // browsers would ask the person for one
        FormSignIn person;
        const QUrl redirected =
            person.signIn(session.authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:53682/callback")));
        QVERIFY2(!redirected.isEmpty(), qPrintable(person.errorText()));
        session.submit(redirected.toString(QUrl::FullyEncoded));
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QVERIFY2(log.credential(), log.error() ? qPrintable(log.error()->message + log.error()->detail) : "");
        // userinfo knows the name, and answers only who shows the certificate that the token is bound to
        QCOMPARE(log.credential()->identity.displayName, QStringLiteral("Ada"));

        const Credential &linked = *log.credential();
        OAuthClient oauth(m_http, linked.server, linked.client);
        const TokenRequest refresh = RefreshTokenGrant{linked.tokens.refreshToken, linked.tokens.scopes}.tokenRequest();
        const auto renewed = QCoro::waitFor(oauth.token(refresh, {}));
        QVERIFY2(renewed.has_value(), renewed ? "" : qPrintable(renewed.error().message));
        const auto revoked =
            QCoro::waitFor(oauth.revoke(renewed->tokens.refreshToken, QStringLiteral("refresh_token"), {}));
        QVERIFY2(revoked.has_value(), revoked ? "" : qPrintable(revoked.error().message));
    }

    void asksForADeviceCode()
    {
        const QString client = QStringLiteral("tls_client_auth");
        FakeClock clock{QDateTime::currentDateTimeUtc()};
        clock.hold();
        HttpClient http(m_transport, clock);
        DeviceSession session(request(client, m_vouched, QStringLiteral("device")), http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(log.prompt() || log.error(), 10'000);
        QVERIFY2(log.prompt(), log.error() ? qPrintable(log.error()->message + log.error()->detail) : "");
        session.cancel();
        clock.advance(std::chrono::minutes(1)); // whoever sleeps has to wake before the clock goes
        QTRY_COMPARE(clock.sleepers(), 0);
    }

    void isRefusedWithAnotherCertificate_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("isKnown");
        const QString vouched = QStringLiteral("tls_client_auth");
        const QString registered = QStringLiteral("self_signed_tls_client_auth");
        QTest::newRow("nobody vouches for it") << vouched << false;
        QTest::newRow("another client's") << vouched << true;
        QTest::newRow("not registered") << registered << false;
        QTest::newRow("vouched for, but not registered") << registered << true;
    }

    void isRefusedWithAnotherCertificate()
    {
        QFETCH(QString, client);
        QFETCH(bool, isKnown);
        const TestCertificate stranger = certificateFor(QStringLiteral("vouched.example"));
        const TestCertificate &other = client == QLatin1String("tls_client_auth") ? m_registered : m_vouched;
        GrantSession session(request(client, isKnown ? other : stranger, QStringLiteral("client-credentials")), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QVERIFY(!log.credential());
        QCOMPARE(log.error()->code, QStringLiteral("invalid_client"));
    }
};

QTEST_GUILESS_MAIN(TestMtlsPeer)
#include "tst_mtlspeer.moc"
