// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/jose/pemkey.h"
#include "core/net/testcertificate.h"

#include <lanyard/base/json.h>
#include <lanyard/jose/certificate.h>
#include <lanyard/jose/jws.h>
#include <lanyard/jose/privatekey.h>
#include <lanyard/oauth/clientassertion.h>

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Lanyard;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
}

QJsonObject partOf(const Secret &token, qsizetype index)
{
    const QList<QByteArray> parts = token.reveal().toByteArray().split('.');
    return parts.size() == 3 ? parseJsonObject(decoded(parts.at(index))).value_or(QJsonObject()) : QJsonObject();
}

QJsonObject headerOf(const Secret &token) { return partOf(token, 0); }

QJsonObject claimsOf(const Secret &token) { return partOf(token, 1); }

ServerMetadata server(const QStringList &algorithms = {},
                      const QString &issuer = QStringLiteral("https://login.example/realm"))
{
    QJsonObject document{{QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token?p=1")}};
    if (!issuer.isEmpty())
        document.insert(QStringLiteral("issuer"), issuer);
    if (!algorithms.isEmpty()) {
        document.insert(QStringLiteral("token_endpoint_auth_signing_alg_values_supported"),
                        QJsonArray::fromStringList(algorithms));
    }
    return ServerMetadata::fromJson(document).value_or(ServerMetadata());
}

ClientRegistration clientWithKey(const PrivateKey &key)
{
    ClientRegistration client;
    client.clientId = QStringLiteral("the client");
    client.authMethod = ClientAuthMethod::PrivateKeyJwt;
    client.privateKey = key.toJwk();
    return client;
}

ClientRegistration clientWithSecret(const QByteArray &secret)
{
    ClientRegistration client;
    client.clientId = QStringLiteral("the client");
    client.authMethod = ClientAuthMethod::ClientSecretJwt;
    client.clientSecret = Secret(QByteArrayView(secret));
    return client;
}

PrivateKey newKey(PrivateKey::Kind kind = PrivateKey::Kind::P256)
{
    auto key = PrivateKey::generate(kind);
    if (!key)
        qFatal("no key");
    return *key;
}

} // namespace

Q_DECLARE_METATYPE(Lanyard::PrivateKey::Kind)

class TestClientAssertion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoForWhomAndUntilWhen();
    void isAnotherOneEachTime();
    void namesTheTokenEndpointWhereThereIsNoIssuer_data();
    void namesTheTokenEndpointWhereThereIsNoIssuer();
    void refusesToNameNobody();
    void choosesWhatTheServerTakes_data();
    void choosesWhatTheServerTakes();
    void keepsToTheKeysOwnAlgorithm();
    void refusesAServerThatTakesNothingOfTheKey();
    void isVerifiedWithThePublicKey_data();
    void isVerifiedWithThePublicKey();
    void namesTheKey();
    void namesTheCertificate_data();
    void namesTheCertificate();
    void isTypedAsTheServerWantsIt();
    void codesWithTheSecret_data();
    void codesWithTheSecret();
    void needsWhatItSignsWith_data();
    void needsWhatItSignsWith();
};

void TestClientAssertion::saysWhoForWhomAndUntilWhen()
{
    const auto assertion = clientAssertion(clientWithKey(newKey()), server(), now);
    QVERIFY(assertion.has_value());
    QJsonObject claims = claimsOf(*assertion);
    QVERIFY(claims.take(QStringLiteral("jti")).toString().size() >= 22); // 128 bits
    const qint64 issuedAt = now.toSecsSinceEpoch();
    QCOMPARE(claims,
             (QJsonObject{{QStringLiteral("iss"), QStringLiteral("the client")},
                          {QStringLiteral("sub"), QStringLiteral("the client")},
                          {QStringLiteral("aud"), QStringLiteral("https://login.example/realm")},
                          {QStringLiteral("iat"), issuedAt},
                          {QStringLiteral("exp"), issuedAt + 60}}));
}

void TestClientAssertion::isAnotherOneEachTime()
{
    const ClientRegistration client = clientWithKey(newKey());
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(claimsOf(*clientAssertion(client, server(), now)).value(QStringLiteral("jti")).toString());
    QCOMPARE(seen.size(), 100);
}

void TestClientAssertion::namesTheTokenEndpointWhereThereIsNoIssuer_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("quirk");
    QTest::addColumn<QString>("audience");
    const QString issuer = QStringLiteral("https://login.example/realm/"); // not one character is changed
    const QString endpoint = QStringLiteral("https://login.example/token?p=1");
    QTest::newRow("issuer") << issuer << false << issuer;
    QTest::newRow("no issuer") << QString() << false << endpoint;
    QTest::newRow("quirk") << issuer << true << endpoint;
}

void TestClientAssertion::namesTheTokenEndpointWhereThereIsNoIssuer()
{
    QFETCH(QString, issuer);
    QFETCH(bool, quirk);
    QFETCH(QString, audience);
    for (ClientRegistration client : {clientWithKey(newKey()), clientWithSecret(QByteArray(32, 's'))}) {
        client.assertionQuirks.audienceIsTokenEndpoint = quirk;
        const auto assertion = clientAssertion(client, server({}, issuer), now);
        QVERIFY(assertion.has_value());
        QCOMPARE(claimsOf(*assertion).value(QStringLiteral("aud")), QJsonValue(audience)); // one, no list
    }
}

void TestClientAssertion::refusesToNameNobody()
{
    const auto assertion = clientAssertion(clientWithKey(newKey()), ServerMetadata(), now);
    QCOMPARE(assertion.error().code, QStringLiteral("client_audience_missing"));
    QCOMPARE(assertion.error().kind, ErrorKind::Usage);
}

void TestClientAssertion::choosesWhatTheServerTakes_data()
{
    QTest::addColumn<PrivateKey::Kind>("kind");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("chosen");
    using enum PrivateKey::Kind;
    const auto row = [](const char *name, PrivateKey::Kind kind, const char *offered, const char *chosen) {
        QTest::newRow(name) << kind << QString::fromLatin1(offered) << QString::fromLatin1(chosen);
    };
    row("RSA, nothing said", Rsa2048, "", "RS256");
    row("RSA, both", Rsa2048, "HS256 RS256 PS256 ES256", "PS256");
    row("RSA, PKCS #1 alone", Rsa2048, "RS256 ES256", "RS256");
    row("RSA, long hashes alone", Rsa2048, "RS512 PS512", "PS512");
    row("P-256, nothing said", P256, "", "ES256");
    row("P-384", P384, "ES256 ES384", "ES384");
    row("P-521", P521, "RS256 ES512", "ES512");
    row("Ed25519, nothing said", Ed25519, "", "EdDSA");
    row("Ed25519", Ed25519, "RS256 EdDSA", "EdDSA");
}

void TestClientAssertion::choosesWhatTheServerTakes()
{
    QFETCH(PrivateKey::Kind, kind);
    QFETCH(QString, offered);
    QFETCH(QString, chosen);
    const auto assertion = clientAssertion(
        clientWithKey(newKey(kind)), server(offered.split(QLatin1Char(' '), Qt::SkipEmptyParts)), now);
    QVERIFY2(assertion.has_value(), assertion ? "" : qPrintable(assertion.error().message));
    QCOMPARE(headerOf(*assertion).value(QStringLiteral("alg")).toString(), chosen);
}

void TestClientAssertion::keepsToTheKeysOwnAlgorithm()
{
    PrivateKey key = newKey(PrivateKey::Kind::Rsa2048);
    key.setAlgorithm(QStringLiteral("PS384"));
    for (const QStringList &offered : {QStringList(), QStringList{QStringLiteral("RS256"), QStringLiteral("PS384")}}) {
        const auto assertion = clientAssertion(clientWithKey(key), server(offered), now);
        QCOMPARE(headerOf(*assertion).value(QStringLiteral("alg")).toString(), QStringLiteral("PS384"));
    }
    const auto assertion = clientAssertion(clientWithKey(key), server({QStringLiteral("RS256")}), now);
    QCOMPARE(assertion.error().code, QStringLiteral("client_signature_not_offered"));
}

void TestClientAssertion::refusesAServerThatTakesNothingOfTheKey()
{
    const auto assertion = clientAssertion(clientWithKey(newKey()),
                                           server({QStringLiteral("RS256"), QStringLiteral("none\u202e")}), now);
    QCOMPARE(assertion.error().code, QStringLiteral("client_signature_not_offered"));
    QVERIFY(assertion.error().hint.contains(QStringLiteral("RS256")));
    QVERIFY(!assertion.error().hint.contains(QChar(0x202e)));
}

void TestClientAssertion::isVerifiedWithThePublicKey_data()
{
    QTest::addColumn<PrivateKey::Kind>("kind");
    QTest::newRow("RSA") << PrivateKey::Kind::Rsa2048;
    QTest::newRow("P-256") << PrivateKey::Kind::P256;
    QTest::newRow("Ed25519") << PrivateKey::Kind::Ed25519;
}

void TestClientAssertion::isVerifiedWithThePublicKey()
{
    QFETCH(PrivateKey::Kind, kind);
    const PrivateKey key = newKey(kind);
    const auto assertion = clientAssertion(clientWithKey(key), server(), now);
    QVERIFY(assertion.has_value());
    const auto parsed = Jws::fromCompact(assertion->reveal());
    QVERIFY(parsed.has_value());
    const SignatureAlgorithm algorithm = *signatureAlgorithm(parsed->algorithmName());
    QVERIFY(parsed->verify(key.publicJwk(), algorithm).has_value());
    QVERIFY(!parsed->verify(newKey(kind).publicJwk(), algorithm).has_value());
}

void TestClientAssertion::namesTheKey()
{
    PrivateKey key = newKey();
    QVERIFY(!headerOf(*clientAssertion(clientWithKey(key), server(), now)).contains(QStringLiteral("kid")));
    key.setKeyId(QStringLiteral("2026-03"));
    const QJsonObject header = headerOf(*clientAssertion(clientWithKey(key), server(), now));
    QCOMPARE(header.value(QStringLiteral("kid")).toString(), QStringLiteral("2026-03"));
    QVERIFY(!header.contains(QStringLiteral("jwk")));
}

void TestClientAssertion::namesTheCertificate_data()
{
    QTest::addColumn<bool>("quirk");
    QTest::newRow("as RFC 7515") << false;
    QTest::newRow("as Microsoft") << true;
}

void TestClientAssertion::namesTheCertificate()
{
    QFETCH(bool, quirk);
    const TestCertificate made = TestCertificate::selfSigned(QStringLiteral("client.example"), now.addYears(10));
    ClientRegistration client = clientWithKey(*PrivateKey::read(Secret(QByteArrayView(made.key.toPem()))));
    client.certificate = made.certificate.toPem();
    client.assertionQuirks.sha1Thumbprint = quirk;
    const QJsonObject header = headerOf(*clientAssertion(client, server(), now));
    const auto thumbprint = [&made](QCryptographicHash::Algorithm algorithm) {
        return QString::fromLatin1(made.certificate.digest(algorithm).toBase64(QByteArray::Base64UrlEncoding
                                                                               | QByteArray::OmitTrailingEquals));
    };
    QCOMPARE(header.value(QStringLiteral("x5t#S256")).toString(), thumbprint(QCryptographicHash::Sha256));
    QCOMPARE(header.value(QStringLiteral("x5t")).toString(), quirk ? thumbprint(QCryptographicHash::Sha1) : QString());

    client.certificate = "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n";
    QCOMPARE(clientAssertion(client, server(), now).error().code, QStringLiteral("invalid_certificate"));
}

void TestClientAssertion::isTypedAsTheServerWantsIt()
{
    ClientRegistration client = clientWithKey(newKey());
    const auto type = [&client] { return headerOf(*clientAssertion(client, server(), now)).value(QStringLiteral("typ")); };
    QCOMPARE(type(), QJsonValue(QStringLiteral("client-authentication+jwt")));
    client.assertionQuirks.typeIsJwt = true;
    QCOMPARE(type(), QJsonValue(QStringLiteral("JWT")));
}

void TestClientAssertion::codesWithTheSecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");
    const QString hs256 = QStringLiteral("HS256");
    const QString hs512 = QStringLiteral("HS512");
    QTest::newRow("nothing said") << QByteArray(32, 'a') << QStringList() << hs256 << QCryptographicHash::Sha256;
    QTest::newRow("HS512 alone") << QByteArray(64, 'b') << QStringList{QStringLiteral("RS256"), hs512} << hs512
                                 << QCryptographicHash::Sha512;
    QTest::newRow("short, as the server gave it")
        << QByteArray("grün: 9+") << QStringList{hs256} << hs256 << QCryptographicHash::Sha256;
}

void TestClientAssertion::codesWithTheSecret()
{
    QFETCH(QByteArray, secret);
    QFETCH(QStringList, offered);
    QFETCH(QString, chosen);
    QFETCH(QCryptographicHash::Algorithm, hash);
    const auto assertion = clientAssertion(clientWithSecret(secret), server(offered), now);
    QVERIFY(assertion.has_value());
    QCOMPARE(headerOf(*assertion),
             (QJsonObject{{QStringLiteral("alg"), chosen},
                          {QStringLiteral("typ"), QStringLiteral("client-authentication+jwt")}}));
    const QByteArray text = assertion->reveal().toByteArray();
    const qsizetype dot = text.lastIndexOf('.');
    QCOMPARE(decoded(text.mid(dot + 1)), QMessageAuthenticationCode::hash(text.left(dot), secret, hash));
}

void TestClientAssertion::needsWhatItSignsWith_data()
{
    QTest::addColumn<ClientRegistration>("client");
    QTest::addColumn<QString>("code");
    ClientRegistration client = clientWithSecret(QByteArray(32, 's'));
    client.authMethod = ClientAuthMethod::PrivateKeyJwt;
    QTest::newRow("no key") << client << QStringLiteral("client_key_missing");
    client.privateKey = Secret(QByteArrayView(pemKey("RSA", "1024").pkcs8));
    QTest::newRow("weak key") << client << QStringLiteral("weak_key");
    client.privateKey = Secret(QByteArrayView(pemKey("EC", "P-256").publicKey));
    QTest::newRow("public key") << client << QStringLiteral("invalid_key");
    client = clientWithKey(newKey());
    client.authMethod = ClientAuthMethod::ClientSecretJwt;
    QTest::newRow("no secret") << client << QStringLiteral("client_secret_missing");
    client.clientSecret = Secret(QByteArrayView(pemKey("EC", "P-256").publicKey));
    QTest::newRow("public key as secret") << client << QStringLiteral("unfit_key");
}

void TestClientAssertion::needsWhatItSignsWith()
{
    QFETCH(ClientRegistration, client);
    QFETCH(QString, code);
    const auto assertion = clientAssertion(client, server(), now);
    QVERIFY(!assertion.has_value());
    QCOMPARE(assertion.error().code, code);
    QCOMPARE(assertion.error().kind, ErrorKind::Usage);
    QVERIFY(!assertion.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(TestClientAssertion)
#include "tst_clientassertion.moc"
