// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/net/qthttptransport.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

//! Sign-ins without a client id (RFC 7591) at npm's oidc-provider.
class TestDynamicRegistration : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    static LinkRequest requestFor(const NodePeer &peer)
    {
        LinkRequest request;
        request.providerName = QStringLiteral("Test server");
        request.server.issuer = peer.issuer().toString();
        request.scopes = {QStringLiteral("openid"), QStringLiteral("offline_access")};
        request.flow = QStringLiteral("paste");
        return request;
    }

private Q_SLOTS:

    void registersWhereThereIsNoClientId_data()
    {
        QTest::addColumn<std::optional<ClientAuthMethod>>("method");
        QTest::newRow("as a public client") << std::optional<ClientAuthMethod>();
        QTest::newRow("with a secret") << std::optional(ClientAuthMethod::ClientSecretPost);
    }

    void registersWhereThereIsNoClientId()
    {
        QFETCH(std::optional<ClientAuthMethod>, method);
        NodePeer peer(QStringLiteral("oidc-provider.mjs"));
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        LinkRequest request = requestFor(peer);
        request.authMethod = method;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY2(log.has(QStringLiteral("pasteCode")), qPrintable(log.entries().join(QLatin1Char(' '))));
        QCOMPARE(peer.count(QStringLiteral("registration_create.success")), 1);
        FormSignIn browser;
        const QUrl answer =
            browser.signIn(session.authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:53682/callback")));
        QVERIFY2(!answer.isEmpty(), qPrintable(browser.errorText()));
        session.submit(answer.toString(QUrl::FullyEncoded));
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY2(log.credential(), qPrintable(log.entries().join(QLatin1Char(' '))));
        const ClientRegistration &client = log.credential()->client;
        QVERIFY(client.isDynamic());
        QCOMPARE(client.authMethod, method.value_or(ClientAuthMethod::None));
        QCOMPARE(client.clientSecret.isEmpty(), !method.has_value());
        QVERIFY(!client.registrationAccessToken.isEmpty());
    }

    void registersWithKeysOfItsOwn_data()
    {
        QTest::addColumn<bool>("provesByKey");
        QTest::addColumn<bool>("signsRequests");
        QTest::addColumn<bool>("encryptsRequests");
        QTest::addColumn<QString>("idTokens");
        QTest::newRow("to prove itself") << true << false << false << QString();
        QTest::newRow("to sign its requests") << false << true << false << QString();
        QTest::newRow("to encrypt its requests, too") << false << true << true << QString();
        QTest::newRow("for RSA to decrypt") << false << false << false << QStringLiteral("RSA-OAEP");
        QTest::newRow("for ECDH to decrypt") << false << false << false << QStringLiteral("ECDH-ES");
        QTest::newRow("for all of that") << true << true << true << QStringLiteral("ECDH-ES");
    }

    void registersWithKeysOfItsOwn()
    {
        QFETCH(bool, provesByKey);
        QFETCH(bool, signsRequests);
        QFETCH(bool, encryptsRequests);
        QFETCH(QString, idTokens);
        const QJsonArray both{QStringLiteral("RSA-OAEP"), QStringLiteral("ECDH-ES")};
        NodePeer peer(QStringLiteral("oidc-provider.mjs"),
                      {{QStringLiteral("encryptionKeys"), both},
                       {QStringLiteral("enabledJWA"),
                        QJsonObject{{QStringLiteral("requestObjectEncryptionAlgValues"), both},
                                    {QStringLiteral("idTokenEncryptionAlgValues"), both}}},
                       {QStringLiteral("features"),
                        QJsonObject{{QStringLiteral("encryption"), QJsonObject{{QStringLiteral("enabled"), true}}}}}});
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        LinkRequest request = requestFor(peer);
        if (provesByKey)
            request.authMethod = ClientAuthMethod::PrivateKeyJwt;
        request.signedRequest = signsRequests;
        request.encryptedRequest = encryptsRequests;
        if (!idTokens.isEmpty())
            request.client.metadata = {{QStringLiteral("id_token_encrypted_response_alg"), idTokens}};
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY2_WITH_TIMEOUT(log.has(QStringLiteral("pasteCode")),
                                  qPrintable(log.entries().join(QLatin1Char(' '))), 10'000);
        FormSignIn browser;
        const QUrl answer =
            browser.signIn(session.authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:53682/callback")));
        QVERIFY2(!answer.isEmpty(), qPrintable(browser.errorText()));
        session.submit(answer.toString(QUrl::FullyEncoded));
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY2(log.credential(), qPrintable(log.entries().join(QLatin1Char(' '))));
        const ClientRegistration &client = log.credential()->client;
        const bool signsAtAll = provesByKey || signsRequests;
        QCOMPARE(client.authMethod, signsAtAll ? ClientAuthMethod::PrivateKeyJwt : ClientAuthMethod::None);
        QCOMPARE(client.privateKey.isEmpty(), !signsAtAll);
        QCOMPARE(client.decryptionKey.has_value(), !idTokens.isEmpty());
        QCOMPARE(client.metadata.value(QLatin1String("require_signed_request_object")).toBool(), signsRequests);
        QVERIFY(client.metadata.value(QLatin1String("jwks")).isObject());
    }

    void endsTheRegistrationOfWhoGivesUp()
    {
        NodePeer peer(QStringLiteral("oidc-provider.mjs"));
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        CodeSession session(requestFor(peer), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        session.cancel();
        session.conclude(*log.error());
        QTRY_VERIFY(log.has(QStringLiteral("settled")));
        QTRY_COMPARE(peer.count(QStringLiteral("registration_delete.success")), 1);
    }

    void saysWhereTheServerRegistersNobody()
    {
        NodePeer peer(QStringLiteral("oidc-provider.mjs"),
                      {{QStringLiteral("features"),
                        QJsonObject{{QStringLiteral("registration"), QJsonObject{{QStringLiteral("enabled"), false}}},
                                    {QStringLiteral("registrationManagement"),
                                     QJsonObject{{QStringLiteral("enabled"), false}}}}}});
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        CodeSession session(requestFor(peer), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->code, QStringLiteral("client_id_missing"));
        QCOMPARE(log.error()->kind, ErrorKind::Usage);
        QVERIFY(log.error()->hint.contains(QLatin1String("http://127.0.0.1/callback")));
    }
};

QTEST_GUILESS_MAIN(TestDynamicRegistration)
#include "tst_dynamicregistration.moc"
