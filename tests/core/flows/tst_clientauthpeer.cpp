// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/flows/grantsession.h>
#include <lanyard/jose/privatekey.h>
#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/introspectionendpoint.h>
#include <lanyard/oauth/oauthclient.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

PrivateKey newKey(PrivateKey::Kind kind, const QString &algorithm)
{
    auto key = PrivateKey::generate(kind);
    if (!key)
        qFatal("no key");
    key->setAlgorithm(algorithm);
    key->setKeyId(QStringLiteral("key-") + algorithm);
    return *key;
}

} // namespace

//! Clients that sign what they prove themselves with, at npm's oidc-provider.
class TestClientAuthPeer : public QObject
{
    Q_OBJECT

    QHash<QString, PrivateKey> m_keys;
    std::unique_ptr<NodePeer> m_peer;
    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    void addKey(PrivateKey::Kind kind, const char *algorithm)
    {
        m_keys.insert(QString::fromLatin1(algorithm), newKey(kind, QString::fromLatin1(algorithm)));
    }

    [[nodiscard]] LinkRequest request(const QString &client, const QString &flow) const
    {
        LinkRequest request;
        request.provider = QStringLiteral("oidc");
        request.providerName = QStringLiteral("Test server");
        request.flow = flow;
        request.server.issuer = m_peer->issuer().toString();
        request.client.clientId = client;
        if (m_keys.contains(client))
            request.client.privateKey = m_keys.value(client, *m_keys.cbegin()).toJwk();
        else
            request.client.clientSecret = Secret(QByteArrayView(m_peer->secretOf(client)));
        if (client.startsWith(QLatin1String("HS")))
            request.authMethod = ClientAuthMethod::ClientSecretJwt;
        if (flow == QLatin1String("paste"))
            request.scopes = {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
        return request;
    }

    static void addClients()
    {
        QTest::addColumn<QString>("client");
        for (const char *algorithm : {"RS256", "PS256", "ES256", "EdDSA", "HS256"})
            QTest::newRow(algorithm) << QString::fromLatin1(algorithm);
    }

private Q_SLOTS:

    void initTestCase()
    {
        addKey(PrivateKey::Kind::Rsa2048, "RS256");
        addKey(PrivateKey::Kind::Rsa2048, "PS256");
        addKey(PrivateKey::Kind::P256, "ES256");
        addKey(PrivateKey::Kind::Ed25519, "EdDSA");
        QJsonArray clients;
        const QJsonArray grants{QStringLiteral("authorization_code"), QStringLiteral("refresh_token"),
                                QStringLiteral("client_credentials"),
                                QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")};
        for (const QString &name : m_keys.keys()) {
            clients.append(QJsonObject{
                {QStringLiteral("client_id"), name},
                {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("private_key_jwt")},
                {QStringLiteral("token_endpoint_auth_signing_alg"), name},
                {QStringLiteral("grant_types"), grants},
                {QStringLiteral("jwks"),
                 QJsonObject{{QStringLiteral("keys"),
                              QJsonArray{m_keys.value(name, *m_keys.cbegin()).publicJwk().toJson()}}}}});
        }
        clients.append(
            QJsonObject{{QStringLiteral("client_id"), QStringLiteral("HS256")},
                        {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_jwt")},
                        {QStringLiteral("grant_types"), grants}});
        m_peer = std::make_unique<NodePeer>(QStringLiteral("oidc-provider.mjs"),
                                            QJsonObject{{QStringLiteral("clients"), clients}});
        QVERIFY2(m_peer->start(), qPrintable(m_peer->errorText()));
    }

    void getsATokenOfItsOwn_data() { addClients(); }

    void getsATokenOfItsOwn()
    {
        QFETCH(QString, client);
        GrantSession session(request(client, QStringLiteral("client-credentials")), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QVERIFY2(log.credential(), log.error() ? qPrintable(log.error()->message) : "");
        QVERIFY(!log.credential()->tokens.accessToken.isEmpty());
    }

    void provesItselfAtEveryEndpoint_data() { addClients(); }

    void provesItselfAtEveryEndpoint()
    {
        QFETCH(QString, client);
        LinkRequest asked = request(client, QStringLiteral("paste"));
        asked.pushed = true; // RFC 9126
        CodeSession session(asked, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(!session.authorizationUrl().isEmpty() || log.error(), 10'000);
        QVERIFY2(!log.error(), qPrintable(log.error() ? log.error()->message : QString()));
        QVERIFY(session.authorizationUrl().query().contains(QLatin1String("request_uri=")));
        FormSignIn person;
        const QUrl redirected = person.signIn(session.authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:53682/callback")));
        QVERIFY2(!redirected.isEmpty(), qPrintable(person.errorText()));
        session.submit(redirected.toString(QUrl::FullyEncoded));
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QVERIFY2(log.credential(), log.error() ? qPrintable(log.error()->message) : "");

        const Credential &linked = *log.credential();
        OAuthClient oauth(m_http, linked.server, linked.client);
        const Secret refreshToken = linked.tokens.refreshToken;
        const TokenRequest refresh = RefreshTokenGrant{refreshToken, linked.tokens.scopes}.tokenRequest();
        const auto renewed = QCoro::waitFor(oauth.token(refresh, {}));
        QVERIFY2(renewed.has_value(), renewed ? "" : qPrintable(renewed.error().message));

        IntrospectionEndpoint introspection(m_http, linked.server.introspectionEndpoint(),
                                            ClientAuthentication(linked.client, linked.server));
        const auto active = [&] {
            const auto answer = QCoro::waitFor(
                introspection.introspect(renewed->tokens.accessToken, QStringLiteral("access_token"), {}));
            return answer && answer->value(QLatin1String("active")).toBool();
        };
        QVERIFY(active());
        const auto revoked =
            QCoro::waitFor(oauth.revoke(renewed->tokens.accessToken, QStringLiteral("access_token"), {}));
        QVERIFY2(revoked.has_value(), revoked ? "" : qPrintable(revoked.error().message));
        QVERIFY(!active());
        const auto device = QCoro::waitFor(oauth.authorizeDevice({}, {}));
        QVERIFY2(device.has_value(), device ? "" : qPrintable(device.error().message));
    }

    void isRefusedWithAnotherKey()
    {
        LinkRequest forged = request(QStringLiteral("ES256"), QStringLiteral("client-credentials"));
        PrivateKey other = newKey(PrivateKey::Kind::P256, QStringLiteral("ES256"));
        forged.client.privateKey = other.toJwk();
        GrantSession session(forged, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QCOMPARE(log.error()->code, QStringLiteral("invalid_client"));
        QCOMPARE(log.error()->kind, ErrorKind::Server);
    }
};

QTEST_GUILESS_MAIN(TestClientAuthPeer)
#include "tst_clientauthpeer.moc"
