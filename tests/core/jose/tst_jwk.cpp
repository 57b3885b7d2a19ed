// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <lanyard/jose/base64url.h>
#include <lanyard/jose/jwk.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <openssl/err.h>
#include <openssl/evp.h>

using namespace Lanyard;

namespace {

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QJsonObject with(QJsonObject members, const char *name, const QJsonValue &value)
{
    members.insert(QLatin1String(name), value);
    return members;
}

QJsonValue text(const QByteArray &bytes) { return QString::fromLatin1(toBase64Url(bytes)); }

QByteArray bytes(const QJsonObject &members, const char *name)
{
    return base64UrlDecoded(members.value(QLatin1String(name)).toString().toLatin1()).value();
}

} // namespace

class TestJwk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void computesTheThumbprint_data();
    void computesTheThumbprint();
    void thumbprintDoesNotDependOnTheSpelling();
    void readsEveryAttribute();
    void keepsNoPrivatePart();
    void refusesAnUnusableKey_data();
    void refusesAnUnusableKey();
    void namesTheMemberThatIsMissing_data();
    void namesTheMemberThatIsMissing();
    void leavesOpenSslsErrorQueueAsItWas();
    void fitsWhatItAllows_data();
    void fitsWhatItAllows();
    void writesWhatItHasRead();

private:
    QJsonObject m_rsa;
    QJsonObject m_ec;
    QJsonObject m_okp;
};

void TestJwk::initTestCase()
{
    m_rsa = SigningKey::rsa().publicJwk();
    m_ec = SigningKey::ec("P-256").publicJwk();
    m_okp = SigningKey::ed25519().publicJwk();
}

void TestJwk::computesTheThumbprint_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QByteArray>("thumbprint");
    QTest::newRow("RFC 7638 3.1") << QByteArray(
        R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFF)"
        R"(xuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65)"
        R"(YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhA)"
        R"(I4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB",)"
        R"("alg":"RS256","kid":"2011-04-29"})")
                                  << QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    QTest::newRow("RFC 8037 A.3") << QByteArray(
        R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
                                  << QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    QTest::newRow("RFC 9449 6.1") << QByteArray(R"({"kty":"EC","x":"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",)"
                                                R"("y":"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA","crv":"P-256"})")
                                  << QByteArray("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
}

void TestJwk::computesTheThumbprint()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QByteArray, thumbprint);
    const auto key = Jwk::fromJson(parsed(jwk));
    QVERIFY(key.has_value());
    QCOMPARE(key->thumbprint(), thumbprint);
    // RFC 9278 §3
    QCOMPARE(key->thumbprintUri(),
             QString(u"urn:ietf:params:oauth:jwk-thumbprint:sha-256:" + QString::fromLatin1(thumbprint)));
}

void TestJwk::thumbprintDoesNotDependOnTheSpelling()
{
    // RFC 7518 §6.3.1.1: some libraries prefix the modulus with a zero
    const auto plain = Jwk::fromJson(m_rsa);
    const auto prefixed = Jwk::fromJson(with(m_rsa, "n", text('\0' + bytes(m_rsa, "n"))));
    QVERIFY(plain && prefixed);
    QCOMPARE(prefixed->thumbprint(), plain->thumbprint());
    QCOMPARE(EVP_PKEY_eq(prefixed->publicKey(), plain->publicKey()), 1);
}

void TestJwk::readsEveryAttribute()
{
    QJsonObject members = m_ec;
    members.insert(QStringLiteral("kid"), QStringLiteral("k1"));
    members.insert(QStringLiteral("alg"), QStringLiteral("ES256"));
    members.insert(QStringLiteral("use"), QStringLiteral("sig"));
    members.insert(QStringLiteral("key_ops"), QJsonArray{QStringLiteral("verify")});
    members.insert(QStringLiteral("issuer"), QStringLiteral("https://issuer.example/{tenantid}/v2.0"));
    members.insert(QStringLiteral("x5c"), QJsonArray{QStringLiteral("no certificate")}); // is none of our business
    const auto key = Jwk::fromJson(members);
    QVERIFY(key.has_value());
    QCOMPARE(key->keyId(), QStringLiteral("k1"));
    QCOMPARE(key->algorithm(), QStringLiteral("ES256"));
    QCOMPARE(key->use(), QStringLiteral("sig"));
    QCOMPARE(key->keyOperations(), QStringList{QStringLiteral("verify")});
    QCOMPARE(key->keyType(), QStringLiteral("EC"));
    QCOMPARE(key->curve(), QStringLiteral("P-256"));
    QCOMPARE(key->issuer(), QStringLiteral("https://issuer.example/{tenantid}/v2.0"));
    QCOMPARE(EVP_PKEY_get_bits(key->publicKey()), 256);
}

void TestJwk::keepsNoPrivatePart()
{
    // RFC 8037 A.1
    const auto key =
        Jwk::fromJson(parsed(R"({"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf)"
                             R"(2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"));
    QVERIFY(key.has_value());
    std::size_t size = 0;
    QVERIFY(EVP_PKEY_get_raw_private_key(key->publicKey(), nullptr, &size) != 1);
}

void TestJwk::refusesAnUnusableKey_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("kty missing") << with(m_rsa, "kty", QJsonValue::Undefined);
    QTest::newRow("kty unknown") << with(m_rsa, "kty", QStringLiteral("AKP"));
    QTest::newRow("kty in lower case") << with(m_rsa, "kty", QStringLiteral("rsa"));
    QTest::newRow("symmetric") << parsed(
        R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75"})");
    for (const char *name : {"kid", "alg", "use", "issuer", "kty"})
        QTest::addRow("%s a number", name) << with(m_rsa, name, 1);
    QTest::newRow("key_ops a string") << with(m_rsa, "key_ops", QStringLiteral("verify"));
    QTest::newRow("key_ops with a number") << with(m_rsa, "key_ops", QJsonArray{QStringLiteral("verify"), 1});
    QTest::newRow("RSA 1024") << SigningKey::rsa(1024).publicJwk();
    QTest::newRow("RSA 2047, filled up") << with(m_rsa, "n",
                                                 text('\0' + QByteArray(1, '\x7f') + bytes(m_rsa, "n").sliced(1)));
    QTest::newRow("RSA 16392") << with(m_rsa, "n", text(QByteArray(2049, '\xff')));
    QTest::newRow("RSA n missing") << with(m_rsa, "n", QJsonValue::Undefined);
    QTest::newRow("RSA n zero") << with(m_rsa, "n", text(QByteArray(256, '\0')));
    QTest::newRow("RSA n with padding") << with(m_rsa, "n",
                                                QString(m_rsa.value(u"n").toString() + QStringLiteral("==")));
    QTest::newRow("RSA n not ASCII") << with(m_rsa, "n", QString(m_rsa.value(u"n").toString() + QChar(0xe9)));
    QTest::newRow("RSA e missing") << with(m_rsa, "e", QJsonValue::Undefined);
    QTest::newRow("RSA e a number") << with(m_rsa, "e", 65537);
    QTest::newRow("RSA e empty") << with(m_rsa, "e", QString());
    QTest::newRow("RSA e 0") << with(m_rsa, "e", text(QByteArray(1, '\0')));
    QTest::newRow("RSA e 1") << with(m_rsa, "e", text("\x01"));
    QTest::newRow("RSA e even") << with(m_rsa, "e", text("\x02"));
    QTest::newRow("RSA e 65 bits") << with(m_rsa, "e", text(QByteArray("\x01") + QByteArray(8, '\xff')));
    QTest::newRow("EC crv missing") << with(m_ec, "crv", QJsonValue::Undefined);
    QTest::newRow("EC crv of another length") << with(m_ec, "crv", QStringLiteral("P-384"));
    QTest::newRow("EC secp256k1") << with(m_ec, "crv", QStringLiteral("secp256k1"));
    QTest::newRow("EC y missing") << with(m_ec, "y", QJsonValue::Undefined);
    QTest::newRow("EC x short") << with(m_ec, "x", text(bytes(m_ec, "x").chopped(1)));
    QTest::newRow("EC x long") << with(m_ec, "x", text('\0' + bytes(m_ec, "x")));
    QTest::newRow("EC with a byte of x in y") << with(with(m_ec, "x", text(bytes(m_ec, "x").first(31))), "y",
                                                      text(bytes(m_ec, "x").last(1) + bytes(m_ec, "y")));
    QTest::newRow("EC beside the curve") << with(m_ec, "x", text(bytes(m_ec, "y")));
    QTest::newRow("EC at infinity") << with(with(m_ec, "x", text(QByteArray(32, '\0'))), "y",
                                            text(QByteArray(32, '\0')));
    QTest::newRow("EC beyond the field") << with(m_ec, "x", text(QByteArray(32, '\xff')));
    QTest::newRow("OKP x missing") << with(m_okp, "x", QJsonValue::Undefined);
    QTest::newRow("OKP x short") << with(m_okp, "x", text(bytes(m_okp, "x").chopped(1)));
    QTest::newRow("OKP Ed448") << with(m_okp, "crv", QStringLiteral("Ed448"));
}

void TestJwk::refusesAnUnusableKey()
{
    QFETCH(QJsonObject, members);
    const auto key = Jwk::fromJson(members);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Rejected);
    QCOMPARE(key.error().code, QStringLiteral("invalid_jwk"));
    QVERIFY(!key.error().message.isEmpty() && !key.error().hint.isEmpty() && !key.error().detail.isEmpty());
}

void TestJwk::namesTheMemberThatIsMissing_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QString>("name");
    for (const QJsonObject &members : {m_rsa, m_ec, m_okp}) {
        for (const QString &name : members.keys()) {
            QJsonObject rest = members;
            rest.remove(name);
            if (name != QLatin1String("crv"))
                QTest::newRow(qPrintable(members.value(u"kty").toString() + u' ' + name)) << rest << name;
        }
    }
}

void TestJwk::namesTheMemberThatIsMissing()
{
    QFETCH(QJsonObject, members);
    QFETCH(QString, name);
    const auto key = Jwk::fromJson(members);
    QVERIFY(!key);
    QVERIFY2(key.error().detail.contains(QString(u' ' + name + u' ')), qPrintable(key.error().detail));
}

void TestJwk::leavesOpenSslsErrorQueueAsItWas()
{
    ERR_clear_error();
    ERR_raise(ERR_LIB_USER, 42); // of somebody else
    QVERIFY(!Jwk::fromJson(with(m_ec, "x", text(bytes(m_ec, "y")))));
    QCOMPARE(ERR_GET_REASON(ERR_get_error()), 42);
    QCOMPARE(ERR_get_error(), 0UL);
}

void TestJwk::fitsWhatItAllows_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QString>("algorithms");
    const QString rsa = QStringLiteral("RS256 RS384 RS512 PS256 PS384 PS512");
    const QString es256 = QStringLiteral("ES256");
    QTest::newRow("RSA") << m_rsa << rsa;
    QTest::newRow("P-256") << m_ec << es256;
    QTest::newRow("P-384") << SigningKey::ec("P-384").publicJwk() << QStringLiteral("ES384");
    QTest::newRow("P-521") << SigningKey::ec("P-521").publicJwk() << QStringLiteral("ES512");
    QTest::newRow("Ed25519") << m_okp << QStringLiteral("EdDSA");
    QTest::newRow("X25519") << with(m_okp, "crv", QStringLiteral("X25519")) << QString();
    QTest::newRow("alg") << with(m_rsa, "alg", QStringLiteral("PS384")) << QStringLiteral("PS384");
    QTest::newRow("alg Ed25519") << with(m_okp, "alg", QStringLiteral("Ed25519")) << QStringLiteral("EdDSA");
    QTest::newRow("alg of another key") << with(m_rsa, "alg", QStringLiteral("ES256")) << QString();
    QTest::newRow("alg for encryption") << with(m_rsa, "alg", QStringLiteral("RSA-OAEP")) << QString();
    QTest::newRow("alg none") << with(m_rsa, "alg", QStringLiteral("none")) << QString();
    QTest::newRow("use sig") << with(m_rsa, "use", QStringLiteral("sig")) << rsa;
    QTest::newRow("use enc") << with(m_rsa, "use", QStringLiteral("enc")) << QString();
    QTest::newRow("key_ops with verify") << with(m_ec, "key_ops",
                                                 QJsonArray{QStringLiteral("sign"), QStringLiteral("verify")})
                                         << es256;
    QTest::newRow("key_ops without verify") << with(m_ec, "key_ops", QJsonArray{QStringLiteral("sign")}) << QString();
    QTest::newRow("key_ops empty") << with(m_ec, "key_ops", QJsonArray()) << QString();
}

void TestJwk::fitsWhatItAllows()
{
    QFETCH(QJsonObject, members);
    QFETCH(QString, algorithms);
    const auto key = Jwk::fromJson(members);
    QVERIFY(key.has_value());
    QStringList fitting;
    for (const SignatureAlgorithm algorithm : supportedSignatureAlgorithms()) {
        if (key->fits(algorithm))
            fitting += name(algorithm);
    }
    QCOMPARE(fitting.join(u' '), algorithms);
}

void TestJwk::writesWhatItHasRead()
{
    for (const QJsonObject &members : {m_rsa, m_ec, m_okp}) {
        auto key = Jwk::fromJson(with(members, "x5c", QJsonArray{QStringLiteral("MIIB")})).value();
        QCOMPARE(key.members(), members);
        QCOMPARE(key.toJson(), members);
        key.setKeyId(QStringLiteral("k1"));
        key.setAlgorithm(QStringLiteral("RS256"));
        key.setUse(QStringLiteral("sig"));
        QJsonObject published = with(members, "kid", QStringLiteral("k1"));
        published = with(with(published, "alg", QStringLiteral("RS256")), "use", QStringLiteral("sig"));
        QCOMPARE(key.toJson(), published);
        QCOMPARE(key.members(), members);
        QCOMPARE(Jwk::fromJson(published)->thumbprint(), Jwk::fromJson(members)->thumbprint());
    }
}

QTEST_GUILESS_MAIN(TestJwk)
#include "tst_jwk.moc"
