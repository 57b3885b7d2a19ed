// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <lanyard/jose/jwt.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Lanyard;

namespace {

const QByteArray claims(R"({"sub":"anna"})");

QJsonObject named(QJsonObject members, const char *keyId)
{
    members.insert(QStringLiteral("kid"), QLatin1String(keyId));
    return members;
}

QJsonObject header(const char *algorithm) { return {{QStringLiteral("alg"), QLatin1String(algorithm)}}; }

JwkSet setOf(const QJsonArray &keys)
{
    return JwkSet::fromJson(QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson()).value();
}

QString outcome(const QByteArray &token, const JwkSet &keys,
                const QList<SignatureAlgorithm> &allowed = supportedSignatureAlgorithms())
{
    const auto jws = Jws::fromCompact(token);
    if (!jws)
        return jws.error().code;
    const auto result = verifiedClaims(*jws, keys, allowed);
    if (result)
        return result->value(QLatin1String("sub")).toString();
    if (result.error().kind != ErrorKind::Rejected)
        return QStringLiteral("of the wrong kind");
    return result.error().code;
}

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheClaimsOfTheNamedKey();
    void givesTheClaimsWithoutAKeyId();
    void triesAFewKeysOnly();
    void asksForNewKeysWhereNoneComesIntoQuestion();
    void refusesAnAlgorithmThatIsNotAllowed();
    void refusesNoneHoweverItIsSpelt_data();
    void refusesNoneHoweverItIsSpelt();
    void refusesThePublicKeyAsASecret_data();
    void refusesThePublicKeyAsASecret();
    void neverUsesAKeyThatTheTokenBrings();
    void refusesAKeyForEncryption();
    void refusesClaimsWithTwoMeanings_data();
    void refusesClaimsWithTwoMeanings();

private:
    std::unique_ptr<SigningKey> m_rsa;
    std::unique_ptr<SigningKey> m_ec;
    JwkSet m_keys;
};

void TestJwt::initTestCase()
{
    m_rsa = std::make_unique<SigningKey>(SigningKey::rsa());
    m_ec = std::make_unique<SigningKey>(SigningKey::ec("P-256"));
    m_keys = setOf({named(m_rsa->publicJwk(), "r"), named(m_ec->publicJwk(), "e")});
}

void TestJwt::givesTheClaimsOfTheNamedKey()
{
    QCOMPARE(outcome(m_rsa->token(named(header("RS256"), "r"), claims), m_keys), QStringLiteral("anna"));
    QCOMPARE(outcome(m_ec->token(named(header("ES256"), "e"), claims), m_keys), QStringLiteral("anna"));
    const SigningKey ed = SigningKey::ed25519();
    QCOMPARE(outcome(ed.token(header("Ed25519"), claims), setOf({ed.publicJwk()})), QStringLiteral("anna"));
}

void TestJwt::givesTheClaimsWithoutAKeyId()
{
    QCOMPARE(outcome(m_ec->token(header("ES256"), claims), m_keys), QStringLiteral("anna"));
    const auto others = [] { return named(SigningKey::ec("P-256").publicJwk(), "other"); };
    const JwkSet several = setOf({others(), others(), m_ec->publicJwk(), others()});
    QCOMPARE(outcome(m_ec->token(header("ES256"), claims), several), QStringLiteral("anna"));
    QCOMPARE(outcome(m_ec->token(header("ES256"), claims), setOf({others(), others()})),
             QStringLiteral("invalid_signature"));
}

void TestJwt::triesAFewKeysOnly()
{
    QJsonArray keys;
    for (int i = 0; i < 7; ++i)
        keys.append(SigningKey::ec("P-256").publicJwk());
    QJsonArray asEighth = keys;
    asEighth.append(m_ec->publicJwk());
    QCOMPARE(outcome(m_ec->token(header("ES256"), claims), setOf(asEighth)), QStringLiteral("anna"));
    keys.append(SigningKey::ec("P-256").publicJwk());
    keys.append(m_ec->publicJwk());
    QCOMPARE(outcome(m_ec->token(header("ES256"), claims), setOf(keys)), QStringLiteral("invalid_signature"));
}

void TestJwt::asksForNewKeysWhereNoneComesIntoQuestion()
{
    const QString unknown = QStringLiteral("unknown_key");
    QCOMPARE(outcome(m_rsa->token(named(header("RS256"), "new"), claims), m_keys), unknown);
    QCOMPARE(outcome(m_rsa->token(named(header("RS256"), "R"), claims), m_keys), unknown);
    QCOMPARE(outcome(m_rsa->token(named(header("RS256"), "e"), claims), m_keys), unknown); // of another type
    QCOMPARE(outcome(SigningKey::ec("P-384").token(header("ES384"), claims), m_keys), unknown);
    QCOMPARE(outcome(m_rsa->token(header("RS256"), claims), JwkSet()), unknown);
}

void TestJwt::refusesAnAlgorithmThatIsNotAllowed()
{
    const QString notAllowed = QStringLiteral("alg_not_allowed");
    const QByteArray token = m_rsa->token(header("RS256"), claims);
    QCOMPARE(outcome(token, m_keys, {SignatureAlgorithm::RS256}), QStringLiteral("anna"));
    QCOMPARE(outcome(token, m_keys, {SignatureAlgorithm::PS256, SignatureAlgorithm::ES256}), notAllowed);
    QCOMPARE(outcome(token, m_keys, {}), notAllowed);
}

void TestJwt::refusesNoneHoweverItIsSpelt_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<bool>("signature");
    for (const char *name : {"none", "None", "NONE", "nOnE", "none\\u0000", " none", ""}) {
        QTest::addRow("\"%s\"", name) << QByteArray(name) << false;
        QTest::addRow("\"%s\" with a signature", name) << QByteArray(name) << true;
    }
}

void TestJwt::refusesNoneHoweverItIsSpelt()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(bool, signature);
    QByteArray token = m_rsa->token(R"({"alg":")" + algorithm + R"("})", claims, "RS256");
    if (!signature)
        token.truncate(token.lastIndexOf('.') + 1);
    QCOMPARE(outcome(token, m_keys), QStringLiteral("alg_not_allowed"));
}

void TestJwt::refusesThePublicKeyAsASecret_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("code");
    const QByteArray pem = m_rsa->publicPem();
    const QByteArray modulus = m_rsa->publicJwk().value(QLatin1String("n")).toString().toLatin1();
    QTest::newRow("HS256, PEM") << QByteArray("HS256") << pem << QStringLiteral("alg_not_allowed");
    QTest::newRow("HS256, PEM without its line end")
        << QByteArray("HS256") << pem.trimmed() << QStringLiteral("alg_not_allowed");
    QTest::newRow("HS256, modulus") << QByteArray("HS256") << modulus << QStringLiteral("alg_not_allowed");
    QTest::newRow("RS256 that is HS256") << QByteArray("RS256") << pem << QStringLiteral("invalid_signature");
}

void TestJwt::refusesThePublicKeyAsASecret()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, secret);
    QFETCH(QString, code);
    const QByteArray input = toBase64Url(R"({"kid":"r","alg":")" + algorithm + R"("})") + '.' + toBase64Url(claims);
    const QByteArray mac = QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256);
    QCOMPARE(outcome(input + '.' + toBase64Url(mac), m_keys), code);
}

void TestJwt::neverUsesAKeyThatTheTokenBrings()
{
    const SigningKey attacker = SigningKey::ec("P-256");
    QJsonObject members = header("ES256");
    members.insert(QStringLiteral("jwk"), attacker.publicJwk());
    members.insert(QStringLiteral("jku"), QStringLiteral("https://attacker.example/jwks"));
    members.insert(QStringLiteral("x5u"), QStringLiteral("https://attacker.example/cert"));
    members.insert(QStringLiteral("x5c"), QJsonArray{QStringLiteral("MIIB")});
    QCOMPARE(outcome(attacker.token(members, claims), m_keys), QStringLiteral("invalid_signature"));
    QCOMPARE(outcome(attacker.token(named(members, "e"), claims), m_keys), QStringLiteral("invalid_signature"));
    QCOMPARE(outcome(attacker.token(members, claims), JwkSet()), QStringLiteral("unknown_key"));
    QCOMPARE(outcome(m_ec->token(members, claims), m_keys), QStringLiteral("anna")); // ignored, not forbidden
}

void TestJwt::refusesAKeyForEncryption()
{
    QJsonObject encryption = m_ec->publicJwk();
    encryption.insert(QStringLiteral("use"), QStringLiteral("enc"));
    QJsonObject signing = m_ec->publicJwk();
    signing.insert(QStringLiteral("key_ops"), QJsonArray{QStringLiteral("sign")});
    const QByteArray token = m_ec->token(header("ES256"), claims);
    QCOMPARE(outcome(token, setOf({encryption, signing})), QStringLiteral("unknown_key"));
}

void TestJwt::refusesClaimsWithTwoMeanings_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Payload");
    QTest::newRow("array") << QByteArray(R"(["sub","anna"])");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("sub twice") << QByteArray(R"({"sub":"anna","sub":"bert"})");
    QTest::newRow("sub twice, escaped") << QByteArray(R"({"sub":"anna","s\u0075b":"bert"})");
    QTest::newRow("twice, below") << QByteArray(R"({"sub":"anna","act":{"sub":"a","sub":"b"}})");
    QTest::newRow("more behind") << QByteArray(R"({"sub":"anna"} {})");
    QTest::newRow("not UTF-8") << QByteArray("{\"sub\":\"\xc0\xaf\"}");
}

void TestJwt::refusesClaimsWithTwoMeanings()
{
    QFETCH(QByteArray, payload);
    QCOMPARE(outcome(m_ec->token(header("ES256"), payload), m_keys), QStringLiteral("invalid_claims"));
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
