// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pemkey.h"

#include <lanyard/jose/base64url.h>
#include <lanyard/jose/privatekey.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <openssl/err.h>

using namespace Lanyard;

namespace {

QJsonObject jwk(const PrivateKey &key) { return QJsonDocument::fromJson(key.toJwk().reveal().toByteArray()).object(); }

Secret text(const QJsonObject &members) { return Secret(QByteArrayView(QJsonDocument(members).toJson())); }

QJsonObject with(QJsonObject members, const char *name, const QJsonValue &value)
{
    members.insert(QLatin1String(name), value);
    return members;
}

QString read(const Secret &text)
{
    const auto key = PrivateKey::read(text);
    if (key)
        return key->publicJwk().keyType() + QLatin1Char(' ') + key->publicJwk().curve();
    if (key.error().kind != ErrorKind::Usage || key.error().message.isEmpty() || key.error().hint.isEmpty())
        return QStringLiteral("of the wrong kind");
    return key.error().code;
}

} // namespace

class TestPrivateKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesEachKind_data();
    void makesEachKind();
    void makesANewKeyEachTime();
    void readsEachFormOfPem_data();
    void readsEachFormOfPem();
    void saysThatThereIsAPassphrase_data();
    void saysThatThereIsAPassphrase();
    void refusesAWeakKey();
    void comesBackFromPem();
    void saysThatAKeyIsThePublicOne();
    void refusesWhatIsNoPrivateKey_data();
    void refusesWhatIsNoPrivateKey();
    void refusesHalvesThatDoNotBelongTogether_data();
    void refusesHalvesThatDoNotBelongTogether();
    void keepsWhatTheKeyIsFor();
    void fitsWhatItAllows();
    void leavesOpenSslsErrorQueueAsItWas();

private:
    PemKey m_rsa;
    PemKey m_ec;
};

void TestPrivateKey::initTestCase()
{
    m_rsa = pemKey("RSA", "2048");
    m_ec = pemKey("EC", "P-256");
}

void TestPrivateKey::makesEachKind_data()
{
    QTest::addColumn<PrivateKey::Kind>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("algorithms");
    const QString rsa = QStringLiteral("RS256 RS384 RS512 PS256 PS384 PS512");
    QTest::newRow("RSA 2048") << PrivateKey::Kind::Rsa2048 << QStringLiteral("RSA ") << rsa;
    QTest::newRow("RSA 3072") << PrivateKey::Kind::Rsa3072 << QStringLiteral("RSA ") << rsa;
    QTest::newRow("P-256") << PrivateKey::Kind::P256 << QStringLiteral("EC P-256") << QStringLiteral("ES256");
    QTest::newRow("P-384") << PrivateKey::Kind::P384 << QStringLiteral("EC P-384") << QStringLiteral("ES384");
    QTest::newRow("P-521") << PrivateKey::Kind::P521 << QStringLiteral("EC P-521") << QStringLiteral("ES512");
    QTest::newRow("Ed25519") << PrivateKey::Kind::Ed25519 << QStringLiteral("OKP Ed25519") << QStringLiteral("EdDSA");
    QTest::newRow("X25519") << PrivateKey::Kind::X25519 << QStringLiteral("OKP X25519") << QString();
}

void TestPrivateKey::makesEachKind()
{
    QFETCH(PrivateKey::Kind, kind);
    QFETCH(QString, type);
    QFETCH(QString, algorithms);
    const auto key = PrivateKey::generate(kind);
    QVERIFY(key.has_value());
    QStringList names;
    for (const SignatureAlgorithm algorithm : key->signatureAlgorithms())
        names += name(algorithm);
    QCOMPARE(names.join(u' '), algorithms);
    QCOMPARE(read(key->toJwk()), type);
    const auto again = PrivateKey::read(key->toJwk());
    QVERIFY(again.has_value());
    QCOMPARE(again->publicJwk().thumbprint(), key->publicJwk().thumbprint());
    QVERIFY(again->toJwk() == key->toJwk());
}

void TestPrivateKey::makesANewKeyEachTime()
{
    QVERIFY(!(PrivateKey::generate(PrivateKey::Kind::P256)->toJwk()
              == PrivateKey::generate(PrivateKey::Kind::P256)->toJwk()));
}

void TestPrivateKey::readsEachFormOfPem_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("type");
    QTest::newRow("RSA, PKCS #8") << m_rsa.pkcs8 << QStringLiteral("RSA ");
    QTest::newRow("RSA, PKCS #1") << m_rsa.traditional << QStringLiteral("RSA ");
    QTest::newRow("P-256, PKCS #8") << m_ec.pkcs8 << QStringLiteral("EC P-256");
    QTest::newRow("P-256, SEC 1") << m_ec.traditional << QStringLiteral("EC P-256");
    // as "openssl ecparam -genkey" writes it
    const QByteArray parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    QTest::newRow("P-256, SEC 1 behind parameters")
        << QByteArray(parameters + m_ec.traditional) << QStringLiteral("EC P-256");
    QTest::newRow("P-384") << pemKey("EC", "P-384").pkcs8 << QStringLiteral("EC P-384");
    QTest::newRow("P-521") << pemKey("EC", "P-521").traditional << QStringLiteral("EC P-521");
    QTest::newRow("Ed25519") << pemKey("ED25519").pkcs8 << QStringLiteral("OKP Ed25519");
    QTest::newRow("X25519") << pemKey("X25519").pkcs8 << QStringLiteral("OKP X25519");
    QTest::newRow("behind text and a public key")
        << QByteArray("Bag Attributes\n    friendlyName: a key\n" + m_rsa.publicKey + m_ec.pkcs8)
        << QStringLiteral("EC P-256");
    QTest::newRow("with the line ends of Windows")
        << QByteArray(m_ec.pkcs8).replace("\n", "\r\n") << QStringLiteral("EC P-256");
}

void TestPrivateKey::readsEachFormOfPem()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, type);
    QCOMPARE(read(Secret(pem)), type);
    const auto key = PrivateKey::read(Secret(pem));
    QCOMPARE(read(key->toJwk()), type);
}

void TestPrivateKey::saysThatThereIsAPassphrase_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("PKCS #8") << m_rsa.encrypted;
    QTest::newRow("PKCS #1") << m_rsa.traditionalEncrypted;
    QTest::newRow("SEC 1") << m_ec.traditionalEncrypted;
    QTest::newRow("Ed25519") << pemKey("ED25519").encrypted;
}

void TestPrivateKey::saysThatThereIsAPassphrase()
{
    QFETCH(QByteArray, pem);
    QVERIFY(!pem.isEmpty());
    QCOMPARE(read(Secret(pem)), QStringLiteral("key_has_passphrase"));
}

void TestPrivateKey::refusesAWeakKey()
{
    const QString weak = QStringLiteral("weak_key");
    QCOMPARE(read(Secret(pemKey("RSA", "1024").pkcs8)), weak);
    QCOMPARE(read(Secret(pemKey("RSA", "2040").traditional)), weak);
    const QJsonObject rsa = jwk(PrivateKey::read(Secret(m_rsa.pkcs8)).value());
    QCOMPARE(read(text(with(rsa, "n", rsa.value(u"n").toString().first(200)))), weak);
}

void TestPrivateKey::comesBackFromPem()
{
    for (const PemKey &made : {m_rsa, m_ec, pemKey("ED25519")}) {
        const PrivateKey key = PrivateKey::read(Secret(made.pkcs8)).value();
        QVERIFY(key.toPem() == Secret(made.pkcs8));
    }
}

void TestPrivateKey::saysThatAKeyIsThePublicOne()
{
    const PrivateKey key = PrivateKey::read(Secret(m_ec.pkcs8)).value();
    for (const QByteArray &given : {m_rsa.publicKey, QJsonDocument(key.publicJwk().toJson()).toJson()}) {
        const Error error = PrivateKey::read(Secret(given)).error();
        QCOMPARE(error.code, QStringLiteral("invalid_key"));
        QVERIFY2(error.message.contains(QLatin1String("public half")), qPrintable(error.message));
        QVERIFY(error.hint.contains(QLatin1String("private key")));
    }
}

void TestPrivateKey::refusesWhatIsNoPrivateKey_data()
{
    QTest::addColumn<QByteArray>("given");
    const QJsonObject rsa = jwk(PrivateKey::read(Secret(m_rsa.pkcs8)).value());
    const QJsonObject ec = jwk(PrivateKey::read(Secret(m_ec.pkcs8)).value());
    const auto json = [](const QJsonObject &members) { return QJsonDocument(members).toJson(); };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("key");
    QTest::newRow("a public key") << m_rsa.publicKey;
    QTest::newRow("PEM that breaks off") << m_ec.pkcs8.first(100);
    QTest::newRow("PEM of something else") << QByteArray(m_ec.pkcs8).replace("PRIVATE KEY", "CERTIFICATE");
    QTest::newRow("RSA-PSS") << pemKey("RSA-PSS").pkcs8;
    QTest::newRow("secp256k1") << pemKey("EC", "secp256k1").pkcs8;
    QTest::newRow("Ed448") << pemKey("ED448").pkcs8;
    QTest::newRow("X448") << pemKey("X448").pkcs8;
    QTest::newRow("a public JWK") << json(PrivateKey::read(Secret(m_ec.pkcs8))->publicJwk().toJson());
    QTest::newRow("a key set") << json({{QStringLiteral("keys"), QJsonArray{ec}}});
    QTest::newRow("a shared secret") << QByteArray(
        R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ","d":"AA"})");
    QTest::newRow("JSON that breaks off") << json(ec).first(50);
    QTest::newRow("a member twice") << QByteArray(R"({"kty":"EC",)" + json(ec).mid(1));
    for (const char *member : {"p", "q", "dp", "dq", "qi", "n", "e", "kty"})
        QTest::addRow("RSA without %s", member) << json(with(rsa, member, QJsonValue::Undefined));
    QTest::newRow("RSA with more primes") << json(with(rsa, "oth", QJsonArray()));
    QTest::newRow("RSA with padding in d") << json(with(rsa, "d", QString(rsa.value(u"d").toString() + u'=')));
    QTest::newRow("EC d short") << json(with(ec, "d", ec.value(u"d").toString().chopped(4)));
    QTest::newRow("EC d long") << json(with(ec, "d", QString(QStringLiteral("AAAA") + ec.value(u"d").toString())));
    QTest::newRow("EC d zero") << json(with(ec, "d", QString(43, u'A')));
    QTest::newRow("EC d a number") << json(with(ec, "d", 1));
    QTest::newRow("EC d beyond the order") << json(with(ec, "d", QString(QString(42, u'_') + u'8')));
    QTest::newRow("EC on another curve") << json(with(ec, "crv", QStringLiteral("P-384")));
}

void TestPrivateKey::refusesWhatIsNoPrivateKey()
{
    QFETCH(QByteArray, given);
    QCOMPARE(read(Secret(given)), QStringLiteral("invalid_key"));
}

void TestPrivateKey::refusesHalvesThatDoNotBelongTogether_data()
{
    QTest::addColumn<PrivateKey::Kind>("kind");
    QTest::newRow("RSA") << PrivateKey::Kind::Rsa2048;
    QTest::newRow("P-256") << PrivateKey::Kind::P256;
    QTest::newRow("Ed25519") << PrivateKey::Kind::Ed25519;
    QTest::newRow("X25519") << PrivateKey::Kind::X25519;
}

void TestPrivateKey::refusesHalvesThatDoNotBelongTogether()
{
    QFETCH(PrivateKey::Kind, kind);
    const QJsonObject one = jwk(PrivateKey::generate(kind).value());
    QJsonObject mixed = jwk(PrivateKey::generate(kind).value());
    for (const char *member : {"x", "y", "n"}) {
        if (one.contains(QLatin1String(member)))
            mixed.insert(QLatin1String(member), one.value(QLatin1String(member)));
    }
    QCOMPARE(read(text(mixed)), QStringLiteral("invalid_key"));
}

void TestPrivateKey::keepsWhatTheKeyIsFor()
{
    QJsonObject members = jwk(PrivateKey::read(Secret(m_rsa.pkcs8)).value());
    members = with(with(members, "kid", QStringLiteral("k1")), "alg", QStringLiteral("PS256"));
    members = with(with(members, "use", QStringLiteral("sig")), "key_ops", QJsonArray{QStringLiteral("sign")});
    const auto key = PrivateKey::read(text(members));
    QVERIFY(key.has_value());
    QCOMPARE(key->keyId(), QStringLiteral("k1"));
    QCOMPARE(key->signatureAlgorithms(), QList<SignatureAlgorithm>{SignatureAlgorithm::PS256});
    QCOMPARE(jwk(*key), members);
}

void TestPrivateKey::fitsWhatItAllows()
{
    auto key = PrivateKey::read(Secret(m_rsa.pkcs8)).value();
    QVERIFY(key.fits(SignatureAlgorithm::RS256) && key.fits(KeyManagementAlgorithm::RsaOaep));
    QVERIFY(!key.fits(SignatureAlgorithm::ES256) && !key.fits(KeyManagementAlgorithm::EcdhEs));
    QVERIFY(!key.fits(KeyManagementAlgorithm::A128Kw) && !key.fits(KeyManagementAlgorithm::Dir));
    key.setUse(QStringLiteral("enc"));
    QVERIFY(!key.fits(SignatureAlgorithm::RS256) && key.fits(KeyManagementAlgorithm::RsaOaep));
    key.setUse(QStringLiteral("sig"));
    QVERIFY(key.fits(SignatureAlgorithm::RS256) && !key.fits(KeyManagementAlgorithm::RsaOaep));
    key.setAlgorithm(QStringLiteral("PS256"));
    QVERIFY(key.fits(SignatureAlgorithm::PS256) && !key.fits(SignatureAlgorithm::RS256));
    const QJsonObject verifies =
        with(jwk(PrivateKey::read(Secret(m_ec.pkcs8)).value()), "key_ops", QJsonArray{QStringLiteral("verify")});
    QVERIFY(!PrivateKey::read(text(verifies))->fits(SignatureAlgorithm::ES256));
}

void TestPrivateKey::leavesOpenSslsErrorQueueAsItWas()
{
    ERR_clear_error();
    ERR_raise(ERR_LIB_USER, 42); // of somebody else
    QVERIFY(!PrivateKey::read(Secret(m_rsa.encrypted)));
    QVERIFY(!PrivateKey::read(Secret(QByteArrayView("key"))));
    QVERIFY(PrivateKey::read(Secret(m_rsa.pkcs8)).has_value());
    QCOMPARE(ERR_GET_REASON(ERR_get_error()), 42);
    QCOMPARE(ERR_get_error(), 0UL);
}

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "tst_privatekey.moc"
