// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/flows/clientkeys.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

ServerMetadata server(const QStringList &forAssertions, const QStringList &forRequests)
{
    QJsonObject document;
    if (!forAssertions.isEmpty())
        document.insert(QStringLiteral("token_endpoint_auth_signing_alg_values_supported"),
                        QJsonArray::fromStringList(forAssertions));
    if (!forRequests.isEmpty())
        document.insert(QStringLiteral("request_object_signing_alg_values_supported"),
                        QJsonArray::fromStringList(forRequests));
    return ServerMetadata::fromJson(document).value();
}

} // namespace

class TestClientKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void makesOneKeyForAllThatItSigns_data()
    {
        QTest::addColumn<ClientAuthMethod>("method");
        QTest::addColumn<bool>("signsRequests");
        QTest::addColumn<QStringList>("forAssertions");
        QTest::addColumn<QStringList>("forRequests");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, ClientAuthMethod method, bool isSigned, const char *forAssertions,
                            const char *forRequests, const char *expected) {
            QTest::newRow(name) << method << isSigned << words(forAssertions) << words(forRequests)
                                << QString::fromLatin1(expected);
        };
        using enum ClientAuthMethod;
        row("nothing to sign", None, false, "", "", "");
        row("assertions, to a server that says nothing", PrivateKeyJwt, false, "", "", "RS256 RSA");
        row("assertions", PrivateKeyJwt, false, "RS256 ES256 HS256", "", "ES256 EC");
        row("assertions by RSA alone", PrivateKeyJwt, false, "RS256 PS256", "", "PS256 RSA");
        row("requests of a public client", None, true, "", "EdDSA none", "EdDSA OKP");
        row("both, by what both take", PrivateKeyJwt, true, "ES256 PS256", "RS256 PS256", "PS256 RSA");
        row("both, by nothing that both take", PrivateKeyJwt, true, "ES256", "RS256", "client_signature_not_offered");
        row("requests, and nothing but none", None, true, "", "none", "client_signature_not_offered");
        row("requests that the secret signs", ClientSecretBasic, true, "", "HS256", "");
    }

    void makesOneKeyForAllThatItSigns()
    {
        QFETCH(ClientAuthMethod, method);
        QFETCH(bool, signsRequests);
        QFETCH(QStringList, forAssertions);
        QFETCH(QStringList, forRequests);
        LinkRequest request;
        request.signedRequest = signsRequests;
        const auto keys = ClientKeys::make(request, server(forAssertions, forRequests), method);
        QString said;
        if (!keys) {
            QCOMPARE(keys.error().kind, ErrorKind::Usage);
            said = keys.error().code;
        } else if (keys->signing) {
            const Jwk jwk = keys->signing->publicJwk();
            QCOMPARE(jwk.use(), QStringLiteral("sig"));
            QVERIFY(!jwk.keyId().isEmpty());
            said = jwk.algorithm() + QLatin1Char(' ') + jwk.keyType();
        }
        QTEST(said, "expected");
    }

    void makesANewKeyForEachAccount()
    {
        LinkRequest request;
        const auto one = ClientKeys::make(request, {}, ClientAuthMethod::PrivateKeyJwt);
        const auto two = ClientKeys::make(request, {}, ClientAuthMethod::PrivateKeyJwt);
        QVERIFY(one->signing->publicJwk().thumbprint() != two->signing->publicJwk().thumbprint());
    }

    void makesAKeyForWhatIsEncryptedToUs_data()
    {
        QTest::addColumn<QStringList>("idToken");
        QTest::addColumn<QString>("userinfo");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << words("") << QString() << QString();
        QTest::newRow("ID tokens by RSA") << words("RSA-OAEP") << QString() << QStringLiteral("RSA RSA-OAEP");
        QTest::newRow("userinfo by ECDH")
            << words("") << QStringLiteral("ECDH-ES+A256KW") << QStringLiteral("EC ECDH-ES+A256KW");
        QTest::newRow("both by one") << words("ECDH-ES") << QStringLiteral("ECDH-ES") << QStringLiteral("EC ECDH-ES");
        QTest::newRow("both by one kind of key")
            << words("RSA-OAEP") << QStringLiteral("RSA-OAEP-256") << QStringLiteral("RSA ");
        QTest::newRow("with the client's secret") << words("dir") << QString() << QString();
        QTest::newRow("two kinds of keys")
            << words("RSA-OAEP") << QStringLiteral("ECDH-ES") << QStringLiteral("answer_encryption_not_possible");
        QTest::newRow("an unsafe one") << words("RSA1_5") << QString()
                                       << QStringLiteral("answer_encryption_not_possible");
    }

    void makesAKeyForWhatIsEncryptedToUs()
    {
        QFETCH(QStringList, idToken);
        QFETCH(QString, userinfo);
        LinkRequest request;
        if (!idToken.isEmpty())
            request.client.metadata.insert(QStringLiteral("id_token_encrypted_response_alg"), idToken.constFirst());
        if (!userinfo.isEmpty())
            request.client.metadata.insert(QStringLiteral("userinfo_encrypted_response_alg"), userinfo);
        const auto keys = ClientKeys::make(request, {}, ClientAuthMethod::None);
        QString said;
        if (!keys) {
            QCOMPARE(keys.error().kind, ErrorKind::Usage);
            said = keys.error().code;
        } else if (keys->decryption) {
            QVERIFY(!keys->signing);
            const Jwk jwk = keys->decryption->publicJwk();
            QCOMPARE(jwk.use(), QStringLiteral("enc"));
            said = jwk.keyType() + QLatin1Char(' ') + jwk.algorithm();
        }
        QTEST(said, "expected");
    }

    void publishesTheKeyThatThePersonBrings()
    {
        LinkRequest request;
        request.client.decryptionKey = PrivateKey::generate(PrivateKey::Kind::X25519).value();
        const auto keys = ClientKeys::make(request, {}, ClientAuthMethod::None);
        QCOMPARE(keys->decryption->publicJwk().thumbprint(), request.client.decryptionKey->publicJwk().thumbprint());
        QCOMPARE(keys->decryption->publicJwk().use(), QStringLiteral("enc"));
    }

    void tellsTheServerWhatTheKeysAreFor()
    {
        LinkRequest request;
        request.signedRequest = true;
        request.client.metadata = {{QStringLiteral("id_token_encrypted_response_alg"), QStringLiteral("ECDH-ES")}};
        const auto keys =
            ClientKeys::make(request, server(words("ES256"), words("ES256")), ClientAuthMethod::PrivateKeyJwt);
        ClientMetadata metadata;
        keys->addTo(metadata, request, ClientAuthMethod::PrivateKeyJwt);
        const QJsonObject sent = metadata.toJson();
        QCOMPARE(sent.value(QLatin1String("token_endpoint_auth_signing_alg")).toString(), QStringLiteral("ES256"));
        QCOMPARE(sent.value(QLatin1String("request_object_signing_alg")).toString(), QStringLiteral("ES256"));
        QCOMPARE(sent.value(QLatin1String("require_signed_request_object")), QJsonValue(true)); // RFC 9101 §10.5
        const QJsonArray published =
            sent.value(QLatin1String("jwks")).toObject().value(QLatin1String("keys")).toArray();
        QCOMPARE(published.size(), 2);
        for (const QJsonValue key : published) {
            QVERIFY(!key.toObject().value(QLatin1String("kid")).toString().isEmpty());
            QVERIFY(!key.toObject().contains(QLatin1String("d")));
        }
    }
};

QTEST_APPLESS_MAIN(TestClientKeys)
#include "tst_clientkeys.moc"
