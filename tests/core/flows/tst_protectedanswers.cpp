// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/introspectionendpoint.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

QJsonObject enabled(const QStringList &features)
{
    QJsonObject object;
    for (const QString &feature : features)
        object.insert(feature, QJsonObject{{QStringLiteral("enabled"), true}});
    return object;
}

QJsonObject enabledAlgorithms()
{
    const QJsonArray signing{QStringLiteral("RS256"), QStringLiteral("ES256"), QStringLiteral("HS256"),
                             QStringLiteral("HS512")};
    const QJsonArray keys{QStringLiteral("RSA-OAEP"), QStringLiteral("ECDH-ES"), QStringLiteral("ECDH-ES+A256KW"),
                          QStringLiteral("A128KW"), QStringLiteral("dir")};
    const QJsonArray content{QStringLiteral("A128CBC-HS256"), QStringLiteral("A128GCM"), QStringLiteral("A256GCM")};
    QJsonObject object;
    for (const char *kind : {"idToken", "userinfo", "introspection", "authorization"}) {
        object.insert(QLatin1String(kind) + QStringLiteral("SigningAlgValues"), signing);
        object.insert(QLatin1String(kind) + QStringLiteral("EncryptionAlgValues"), keys);
        object.insert(QLatin1String(kind) + QStringLiteral("EncryptionEncValues"), content);
    }
    return object;
}

//! The metadata of a client that wants its answers so, for the kind of answers that the prefix names.
QJsonObject wanting(const QString &kind, const char *signature, const char *key = "", const char *content = "")
{
    QJsonObject metadata{{kind + QStringLiteral("_signed_response_alg"), QLatin1String(signature)}};
    if (*key)
        metadata.insert(kind + QStringLiteral("_encrypted_response_alg"), QLatin1String(key));
    if (*content)
        metadata.insert(kind + QStringLiteral("_encrypted_response_enc"), QLatin1String(content));
    return metadata;
}

//! A client that the server knows by the name, and how its answers are protected.
struct Row
{
    const char *client;
    QJsonObject metadata;
};

QList<Row> signInRows()
{
    const QString idToken = QStringLiteral("id_token");
    const QString userinfo = QStringLiteral("userinfo");
    return {{"id-token-hs256", wanting(idToken, "HS256")},
            {"id-token-hs512", wanting(idToken, "HS512")},
            {"id-token-to-our-rsa-key", wanting(idToken, "RS256", "RSA-OAEP")},
            {"id-token-to-our-ec-key", wanting(idToken, "RS256", "ECDH-ES+A256KW", "A256GCM")},
            {"id-token-with-the-secret-as-key", wanting(idToken, "RS256", "dir", "A128CBC-HS256")},
            {"id-token-with-the-secret-for-all", wanting(idToken, "HS256", "A128KW", "A128GCM")},
            {"userinfo-signed", wanting(userinfo, "RS256")},
            {"userinfo-hs256", wanting(userinfo, "HS256")},
            {"userinfo-to-our-rsa-key", wanting(userinfo, "RS256", "RSA-OAEP", "A256GCM")},
            {"userinfo-to-our-ec-key", wanting(userinfo, "RS256", "ECDH-ES", "A128GCM")}};
}

QList<Row> introspectionRows()
{
    const QString kind = QStringLiteral("introspection");
    return {{"introspection-signed", wanting(kind, "RS256")},
            {"introspection-hs256", wanting(kind, "HS256")},
            {"introspection-to-our-key", wanting(kind, "RS256", "ECDH-ES", "A128CBC-HS256")}};
}

QList<Row> responseRows()
{
    const QString kind = QStringLiteral("authorization");
    return {{"response-signed", wanting(kind, "RS256")},
            {"response-hs256", wanting(kind, "HS256")},
            {"response-to-our-key", wanting(kind, "RS256", "ECDH-ES", "A128CBC-HS256")}};
}

void addRows(const QList<Row> &rows)
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QJsonObject>("metadata");
    for (const Row &row : rows)
        QTest::newRow(row.client) << QString::fromLatin1(row.client) << row.metadata;
}

} // namespace

//! What npm's oidc-provider signs and encrypts to one client.
class TestProtectedAnswers : public QObject
{
    Q_OBJECT

    const PrivateKey m_rsa = PrivateKey::generate(PrivateKey::Kind::Rsa2048).value();
    const PrivateKey m_ec = PrivateKey::generate(PrivateKey::Kind::P256).value();
    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    JwksCache m_keys{m_http};
    std::unique_ptr<NodePeer> m_peer;
    std::unique_ptr<CodeSession> m_session;
    std::unique_ptr<SessionLog> m_log;

    [[nodiscard]] QJsonObject registered(const Row &row) const
    {
        QJsonObject client{{QStringLiteral("client_id"), QLatin1String(row.client)},
                           {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_basic")},
                           {QStringLiteral("grant_types"),
                            QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token")}}};
        QJsonArray published;
        for (const PrivateKey &key : {m_rsa, m_ec}) {
            QJsonObject jwk = key.publicJwk().toJson();
            jwk.insert(QStringLiteral("use"), QStringLiteral("enc"));
            published.append(jwk);
        }
        client.insert(QStringLiteral("jwks"), QJsonObject{{QStringLiteral("keys"), published}});
        for (auto it = row.metadata.begin(); it != row.metadata.end(); ++it)
            client.insert(it.key(), it.value());
        return client;
    }

    [[nodiscard]] LinkRequest request(const QString &client, const QJsonObject &metadata) const
    {
        LinkRequest request;
        request.providerName = QStringLiteral("Test server");
        request.flow = QStringLiteral("paste");
        request.server.issuer = m_peer->issuer().toString();
        request.scopes = {QStringLiteral("openid"), QStringLiteral("profile")};
        request.client.clientId = client;
        request.client.clientSecret = Secret(QByteArrayView(m_peer->secretOf(client)));
        request.client.metadata = metadata;
        const bool isRsa = QStringList{metadata.value(QLatin1String("id_token_encrypted_response_alg")).toString(),
                                       metadata.value(QLatin1String("userinfo_encrypted_response_alg")).toString()}
                               .contains(QLatin1String("RSA-OAEP"));
        request.client.decryptionKey = isRsa ? m_rsa : m_ec;
        return request;
    }

    //! Signs Ada in; how that ended.
    QString signedIn(const LinkRequest &request)
    {
        m_log.reset();
        m_session = std::make_unique<CodeSession>(request, m_http, &m_keys);
        m_log = std::make_unique<SessionLog>(*m_session);
        m_session->start();
        if (!QTest::qWaitFor([this] { return m_log->has(QStringLiteral("pasteCode")) || m_log->ends() > 0; }, 15'000))
            return QStringLiteral("nothing to open");
        FormSignIn browser;
        const QUrl answer =
            browser.signIn(m_session->authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:53682/callback")));
        if (answer.isEmpty())
            return browser.errorText();
        m_session->submit(answer.toString(QUrl::FullyEncoded));
        if (!QTest::qWaitFor([this] { return m_log->ends() > 0; }, 15'000))
            return QStringLiteral("no end: ") + m_log->entries().join(QLatin1Char(' '));
        return m_log->credential() ? QStringLiteral("linked")
                                   : m_log->error()->code + QLatin1Char(' ') + m_log->error()->detail;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QJsonArray clients;
        const QList<Row> rows = signInRows() + introspectionRows() + responseRows();
        for (const Row &row : rows)
            clients.append(registered(row));
        m_peer = std::make_unique<NodePeer>(
            QStringLiteral("oidc-provider.mjs"),
            QJsonObject{{QStringLiteral("clients"), clients},
                        {QStringLiteral("enabledJWA"), enabledAlgorithms()},
                        {QStringLiteral("features"),
                         enabled({QStringLiteral("encryption"), QStringLiteral("jwtUserinfo"),
                                  QStringLiteral("jwtIntrospection"), QStringLiteral("jwtResponseModes")})}});
        QVERIFY2(m_peer->start(), qPrintable(m_peer->errorText()));
    }

    void readsIdTokensAndUserinfo_data() { addRows(signInRows()); }

    void readsIdTokensAndUserinfo()
    {
        QFETCH(QString, client);
        QFETCH(QJsonObject, metadata);
        QCOMPARE(signedIn(request(client, metadata)), QStringLiteral("linked"));
        QCOMPARE(m_log->credential()->identity.subject, QStringLiteral("ada"));
        QCOMPARE(m_log->credential()->identity.displayName, QStringLiteral("Ada")); // only userinfo has it
    }

    void refusesWhatIsProtectedOtherwise()
    {
        // the server is told one thing, we are told another
        const QString client = QStringLiteral("id-token-hs256");
        QString end = signedIn(request(client, {}));
        QVERIFY2(end.startsWith(QLatin1String("alg_not_allowed")), qPrintable(end));
        end = signedIn(request(client, wanting(QStringLiteral("id_token"), "HS256", "dir", "A128GCM")));
        QVERIFY2(end.startsWith(QLatin1String("missing_encryption")), qPrintable(end));
        QVERIFY(!m_log->credential());
    }

    void readsAuthorizationResponses_data() { addRows(responseRows()); }

    void readsAuthorizationResponses()
    {
        QFETCH(QString, client);
        QFETCH(QJsonObject, metadata);
        LinkRequest wanted = request(client, metadata);
        wanted.parameters.append({QStringLiteral("response_mode"), QStringLiteral("query.jwt")});
        QCOMPARE(signedIn(wanted), QStringLiteral("linked"));
        QCOMPARE(m_log->credential()->identity.subject, QStringLiteral("ada"));
    }

    void readsIntrospection_data() { addRows(introspectionRows()); }

    void readsIntrospection()
    {
        QFETCH(QString, client);
        QFETCH(QJsonObject, metadata);
        QCOMPARE(signedIn(request(client, metadata)), QStringLiteral("linked"));
        const Credential credential = *m_log->credential();
        IntrospectionEndpoint endpoint(m_http, credential.server.introspectionEndpoint(),
                                       ClientAuthentication(credential.client, credential.server));
        endpoint.acceptTokens(
            AnswerVerifier(m_keys, credential.server.jwksUri(), credential.client,
                           AnswerProtection::of(AnswerKind::Introspection, credential.server, credential.client)),
            {IssuerRule::exactly(credential.issuer), credential.client.clientId});
        const auto answer =
            QCoro::waitFor(endpoint.introspect(credential.tokens.accessToken, QStringLiteral("access_token"), {}));
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().code + answer.error().detail));
        QCOMPARE(answer->value(QLatin1String("active")), QJsonValue(true));
        QCOMPARE(answer->value(QLatin1String("client_id")), QJsonValue(client));
    }
};

QTEST_GUILESS_MAIN(TestProtectedAnswers)
#include "tst_protectedanswers.moc"
