// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/jose/jwe.h>
#include <lanyard/jose/privatekey.h>
#include <lanyard/net/qthttptransport.h>

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;

//! Signed authorization requests (RFC 9101) at npm's oidc-provider, from a client of whom it takes no others.
class TestSignedRequests : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    std::optional<PrivateKey> m_key;
    std::unique_ptr<NodePeer> m_peer;

    [[nodiscard]] LinkRequest request() const
    {
        LinkRequest request;
        request.server.issuer = m_peer->issuer().toString();
        request.client.clientId = QStringLiteral("signer");
        request.client.privateKey = m_key->toJwk();
        request.scopes = {QStringLiteral("openid"), QStringLiteral("profile")};
        request.parameters = {{QStringLiteral("max_age"), QStringLiteral("600")}};
        request.flow = QStringLiteral("paste");
        request.signedRequest = true;
        return request;
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_key = PrivateKey::generate(PrivateKey::Kind::P256).value();
        m_key->setAlgorithm(QStringLiteral("ES256"));
        m_key->setKeyId(QStringLiteral("1"));
        const QJsonObject signer{
            {QStringLiteral("client_id"), QStringLiteral("signer")},
            {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("private_key_jwt")},
            {QStringLiteral("token_endpoint_auth_signing_alg"), QStringLiteral("ES256")},
            {QStringLiteral("grant_types"),
             QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token")}},
            {QStringLiteral("request_object_signing_alg"), QStringLiteral("ES256")},
            {QStringLiteral("require_signed_request_object"), true},
            {QStringLiteral("jwks"), QJsonObject{{QStringLiteral("keys"), QJsonArray{m_key->publicJwk().toJson()}}}}};
        const QJsonObject on{{QStringLiteral("enabled"), true}};
        const QJsonObject algorithms{
            {QStringLiteral("requestObjectEncryptionAlgValues"),
             QJsonArray{QStringLiteral("RSA-OAEP"), QStringLiteral("ECDH-ES"), QStringLiteral("ECDH-ES+A256KW")}},
            {QStringLiteral("requestObjectEncryptionEncValues"),
             QJsonArray{QStringLiteral("A128CBC-HS256"), QStringLiteral("A256GCM")}}};
        m_peer = std::make_unique<NodePeer>(
            QStringLiteral("oidc-provider.mjs"),
            QJsonObject{
                {QStringLiteral("clients"), QJsonArray{signer}},
                {QStringLiteral("enabledJWA"), algorithms},
                {QStringLiteral("encryptionKeys"),
                 QJsonArray{QStringLiteral("RSA-OAEP"), QStringLiteral("ECDH-ES"), QStringLiteral("ECDH-ES+A256KW")}},
                {QStringLiteral("features"), QJsonObject{{QStringLiteral("encryption"), on}}}});
        QVERIFY2(m_peer->start(), qPrintable(m_peer->errorText()));
    }

    void linksWithASignedRequest_data()
    {
        QTest::addColumn<bool>("pushed");
        QTest::addColumn<QJsonObject>("registered");
        QTest::addColumn<QString>("encryption");
        const QString alg = QStringLiteral("request_object_encryption_alg");
        const QJsonObject rsa{{alg, QStringLiteral("RSA-OAEP")}};
        const QJsonObject ec{{alg, QStringLiteral("ECDH-ES+A256KW")},
                             {QStringLiteral("request_object_encryption_enc"), QStringLiteral("A256GCM")}};
        const QJsonObject unsaid;
        for (const bool pushed : {false, true}) {
            const char *const how = pushed ? "pushed" : "through the browser";
            QTest::addRow("%s", how) << pushed << unsaid << QString();
            QTest::addRow("%s, encrypted", how) << pushed << unsaid << QStringLiteral("ECDH-ES A256GCM");
            QTest::addRow("%s, to the RSA key", how) << pushed << rsa << QStringLiteral("RSA-OAEP A128CBC-HS256");
            QTest::addRow("%s, to the EC key", how) << pushed << ec << QStringLiteral("ECDH-ES+A256KW A256GCM");
        }
    }

    void linksWithASignedRequest()
    {
        QFETCH(bool, pushed);
        QFETCH(QJsonObject, registered);
        QFETCH(QString, encryption);
        LinkRequest link = request();
        link.pushed = pushed;
        link.client.metadata = registered;
        link.encryptedRequest = registered.isEmpty() && !encryption.isEmpty();
        CodeSession session(link, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(log.has(QStringLiteral("pasteCode")) || log.error(), 10'000);
        QVERIFY2(!log.error(), log.error() ? qPrintable(log.error()->message) : "");
        const QUrlQuery query(session.authorizationUrl());
        QCOMPARE(query.queryItems().size(), 2); // client_id, and what says the rest
        QVERIFY(query.hasQueryItem(pushed ? QStringLiteral("request_uri") : QStringLiteral("request")));
        if (!pushed && !encryption.isEmpty()) {
            const auto token = Jwe::fromCompact(query.queryItemValue(QStringLiteral("request")).toLatin1());
            QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().detail));
            QCOMPARE(token->algorithmName() + QLatin1Char(' ') + token->encryptionName(), encryption);
        }
        FormSignIn browser;
        const QUrl answer =
            browser.signIn(session.authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:53682/callback")));
        QVERIFY2(!answer.isEmpty(), qPrintable(browser.errorText()));
        session.submit(answer.toString(QUrl::FullyEncoded));
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QVERIFY2(log.credential(), log.error() ? qPrintable(log.error()->message) : "");
        QCOMPARE(log.credential()->identity.subject, QStringLiteral("ada"));
        QVERIFY(log.credential()->requestOptions.contains(QStringLiteral("jar")));
    }

    void isRefusedUnsigned()
    {
        LinkRequest link = request();
        link.signedRequest = false;
        link.pushed = true; // so that it is us who hear of it
        CodeSession session(link, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QCOMPARE(log.error()->kind, ErrorKind::Server);
    }
};

QTEST_GUILESS_MAIN(TestSignedRequests)
#include "tst_signedrequests.moc"
