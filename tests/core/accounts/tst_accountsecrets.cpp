// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/accounts/accountsecrets.h>
#include <lanyard/base/secretstore.h>
#include <lanyard/jose/privatekey.h>
#include <lanyard/oauth/dpopkey.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

namespace {

AccountSecrets sample()
{
    AccountSecrets secrets;
    secrets.tokens.accessToken = Secret(QStringLiteral("at \"quoted\" \\ ü"));
    secrets.tokens.tokenType = QStringLiteral("Bearer");
    secrets.tokens.expiresAt = QDateTime::fromSecsSinceEpoch(1'767'225'600, QTimeZone::utc());
    secrets.tokens.refreshToken = Secret(QByteArrayView("rt"));
    secrets.tokens.scopes = {QStringLiteral("mail"), QStringLiteral("files")};
    secrets.clientSecret = Secret(QByteArrayView("cs"));
    secrets.registrationAccessToken = Secret(QByteArrayView("rat"));
    secrets.dpopKey = std::make_shared<DpopKey>(DpopKey::generate({}).value());
    static const Secret key = PrivateKey::generate(PrivateKey::Kind::P256)->toJwk();
    secrets.clientKey = key;
    secrets.clientCertificate = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
    secrets.showsCertificate = true;
    secrets.assertionQuirks = {.audienceIsTokenEndpoint = true, .typeIsJwt = false, .sha1Thumbprint = true};
    secrets.refreshQuirks = {{{QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:1/a b")}},
                             {QStringLiteral("bad_refresh_token")}};
    return secrets;
}

} // namespace

class TestAccountSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void comesBackWhole()
    {
        const AccountSecrets before = sample();
        const auto back = AccountSecrets::fromJson(before.toJson());
        QVERIFY(back.has_value());
        QVERIFY(back->tokens.accessToken == sample().tokens.accessToken);
        QCOMPARE(back->tokens.tokenType, QStringLiteral("Bearer"));
        QCOMPARE(back->tokens.expiresAt, sample().tokens.expiresAt);
        QCOMPARE(back->tokens.expiresAt.timeSpec(), Qt::UTC);
        QVERIFY(back->tokens.refreshToken == sample().tokens.refreshToken);
        QCOMPARE(back->tokens.scopes, sample().tokens.scopes);
        QVERIFY(back->clientSecret == sample().clientSecret);
        QVERIFY(back->registrationAccessToken == sample().registrationAccessToken);
        QCOMPARE(back->dpopKey->thumbprint(), before.dpopKey->thumbprint());
        QVERIFY(back->clientKey == before.clientKey);
        QCOMPARE(back->clientCertificate, before.clientCertificate);
        QVERIFY(back->assertionQuirks == before.assertionQuirks);
        QVERIFY(back->refreshQuirks == before.refreshQuirks);
        QCOMPARE(back->tlsIdentity()->certificates, before.clientCertificate);
        QVERIFY(back->tlsIdentity()->privateKey == PrivateKey::read(before.clientKey)->toPem());
        Account account;
        account.tokenEndpointAuthMethod = QStringLiteral("private_key_jwt");
        const ClientRegistration client = back->clientOf(account);
        QCOMPARE(client.authMethod, ClientAuthMethod::PrivateKeyJwt);
        QVERIFY(client.privateKey == before.clientKey);
        QCOMPARE(client.certificate, before.clientCertificate);
        QVERIFY(client.assertionQuirks == before.assertionQuirks);
    }

    void bringsItsDecryptionKeyBack()
    {
        AccountSecrets secrets = sample();
        secrets.decryptionKey = PrivateKey::generate(PrivateKey::Kind::P256).value();
        const auto back = AccountSecrets::fromJson(secrets.toJson());
        QVERIFY(back && back->decryptionKey);
        QCOMPARE(back->decryptionKey->publicJwk().thumbprint(), secrets.decryptionKey->publicJwk().thumbprint());
        QVERIFY(back->clientOf(Account()).decryptionKey);
        QVERIFY(!AccountSecrets::fromJson(sample().toJson())->decryptionKey);

        QJsonObject damaged = QJsonDocument::fromJson(sample().toJson().reveal().toByteArray()).object();
        damaged.insert(QStringLiteral("decryption_key"), QStringLiteral("none"));
        const QByteArray text = QJsonDocument(damaged).toJson();
        QCOMPARE(AccountSecrets::fromJson(Secret(QByteArrayView(text))).error().code, QStringLiteral("damaged"));
    }

    void comesBackWithWhatThereIs()
    {
        AccountSecrets bare;
        bare.tokens.accessToken = Secret(QByteArrayView("at"));
        const auto back = AccountSecrets::fromJson(bare.toJson());
        QVERIFY(back.has_value());
        QVERIFY(!back->tokens.expiresAt.isValid());
        QVERIFY(back->tokens.refreshToken.isEmpty());
        QVERIFY(back->tokens.scopes.isEmpty());
        QVERIFY(back->clientSecret.isEmpty());
        QVERIFY(back->clientKey.isEmpty());
        QVERIFY(!back->tlsIdentity());
        QVERIFY(back->assertionQuirks == ClientAssertionQuirks());
        QVERIFY(back->refreshQuirks == RefreshQuirks());
        QVERIFY(!back->dpopKey);
        QVERIFY(!QJsonDocument::fromJson(bare.toJson().reveal().toByteArray())
                     .object()
                     .contains(QLatin1String("refresh_token")));
    }

    void readsTheFirstVersion()
    {
        // as it lies in people's keyrings; later versions have to read it
        const auto secrets = AccountSecrets::fromJson(Secret(QByteArrayView(
            R"({"access_token":"at","client_secret":"cs","expires_at":"2026-01-01T00:00:00Z","refresh_token":"rt","scopes":["mail"],"token_type":"Bearer","version":1})")));
        QVERIFY(secrets.has_value());
        QCOMPARE(secrets->tokens.refreshToken.revealText(), QStringLiteral("rt"));
        QCOMPARE(secrets->clientSecret.revealText(), QStringLiteral("cs"));
        QCOMPARE(secrets->tokens.expiresAt.toSecsSinceEpoch(), 1'767'225'600);
    }

    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("a password");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("no version") << QByteArray(R"({"access_token":"at"})");
        QTest::newRow("a later version") << QByteArray(R"({"version":2,"access_token":"at"})");
        QTest::newRow("a version that is text") << QByteArray(R"({"version":"1","access_token":"at"})");
        QTest::newRow("no token") << QByteArray(R"({"version":1,"refresh_token":"rt"})");
        QTest::newRow("an empty token") << QByteArray(R"({"version":1,"access_token":""})");
        QTest::newRow("a token twice") << QByteArray(R"({"version":1,"access_token":"at","access_token":"other"})");
        QTest::newRow("a broken key") << QByteArray(R"({"version":1,"access_token":"at","dpop_key":"{}"})");
        QTest::newRow("cut") << sample().toJson().reveal().toByteArray().chopped(1);
        QTest::newRow("more behind it") << sample().toJson().reveal().toByteArray() + QByteArray("x");
    }

    void refusesWhatIsNotOurs()
    {
        QFETCH(QByteArray, entry);
        const auto secrets = AccountSecrets::fromJson(Secret(QByteArrayView(entry)));
        QVERIFY(!secrets.has_value());
        QCOMPARE(secrets.error().kind, ErrorKind::SecretStore);
        QCOMPARE(secrets.error().code, QLatin1String(SecretStoreCode::damaged));
        QVERIFY(secrets.error().detail.isEmpty()); // whatever is there may be secret
    }
};

QTEST_APPLESS_MAIN(TestAccountSecrets)
#include "tst_accountsecrets.moc"
