// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <lanyard/jose/jwt.h>
#include <lanyard/jose/signedtoken.h>

#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

const QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("client")}, {QStringLiteral("exp"), 1'893'456'000}};

Secret ofLength(qsizetype size) { return Secret(QByteArrayView(QByteArray(size, 's'))); }

// The claims' issuer, or the code of the error.
QString outcome(const Result<Secret> &token, const Secret &secret, const QList<MacAlgorithm> &allowed,
                ShortSecret shortSecrets = ShortSecret::Refuse)
{
    if (!token)
        return token.error().code;
    const auto verified = verifiedClaims(Jws::fromCompact(token->reveal()).value(), secret, allowed, shortSecrets);
    return verified ? verified->value(u"iss").toString() : verified.error().code;
}

} // namespace

class TestSignedToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsForTheVerifier_data();
    void signsForTheVerifier();
    void writesTheKeysIdUnlessTheHeaderTellsTheKey();
    void replacesAnAlgorithmThatIsInTheHeader();
    void refusesAKeyThatIsNotForIt();
    void authenticatesWithASecret_data();
    void authenticatesWithASecret();
    void leavesShortSecretsToTheCaller();
    void refusesAPublicKeyAsASecret_data();
    void refusesAPublicKeyAsASecret();
    void verifiesNoSignatureWithASecret();

private:
    std::unique_ptr<PrivateKey> m_rsa;
};

void TestSignedToken::initTestCase()
{
    m_rsa = std::make_unique<PrivateKey>(PrivateKey::generate(PrivateKey::Kind::Rsa2048).value());
}

void TestSignedToken::signsForTheVerifier_data()
{
    QTest::addColumn<SignatureAlgorithm>("algorithm");
    for (const SignatureAlgorithm algorithm : supportedSignatureAlgorithms())
        QTest::newRow(qPrintable(name(algorithm))) << algorithm;
}

void TestSignedToken::signsForTheVerifier()
{
    QFETCH(SignatureAlgorithm, algorithm);
    QList<PrivateKey> keys{*m_rsa};
    using enum PrivateKey::Kind;
    for (const PrivateKey::Kind kind : {P256, P384, P521, Ed25519})
        keys += PrivateKey::generate(kind).value();
    int fitting = 0;
    for (const PrivateKey &key : keys) {
        if (!key.fits(algorithm))
            continue;
        ++fitting;
        // ECDSA is random and quick: a number with leading zeros turns up sooner or later.
        for (int i = 0; i < (key.publicJwk().keyType() == QLatin1String("EC") ? 50 : 1); ++i) {
            const auto token = signedJwt({{QStringLiteral("typ"), QStringLiteral("JWT")}}, claims, key, algorithm);
            QVERIFY(token.has_value());
            const auto jws = Jws::fromCompact(token->reveal());
            QVERIFY(jws.has_value());
            QCOMPARE(jws->type(), QStringLiteral("JWT"));
            QVERIFY(jws->verify(key.publicJwk(), algorithm).has_value());
            QCOMPARE(QJsonDocument::fromJson(jws->payload()).object(), claims);
        }
    }
    QCOMPARE(fitting, 1);
}

void TestSignedToken::writesTheKeysIdUnlessTheHeaderTellsTheKey()
{
    PrivateKey key = *m_rsa;
    const auto header = [&key](const QJsonObject &given) {
        return Jws::fromCompact(signedJwt(given, claims, key, SignatureAlgorithm::RS256)->reveal())->header();
    };
    const QJsonObject alg{{QStringLiteral("alg"), QStringLiteral("RS256")}};
    QCOMPARE(header({}), alg);
    key.setKeyId(QStringLiteral("k1"));
    QJsonObject named = alg;
    named.insert(QStringLiteral("kid"), QStringLiteral("k1"));
    QCOMPARE(header({}), named);
    named.insert(QStringLiteral("kid"), QStringLiteral("other"));
    QCOMPARE(header({{QStringLiteral("kid"), QStringLiteral("other")}}), named);
    QJsonObject proof = alg;
    proof.insert(QStringLiteral("jwk"), key.publicJwk().members());
    QCOMPARE(header({{QStringLiteral("jwk"), key.publicJwk().members()}}), proof);
    QVERIFY(!proof.value(u"jwk").toObject().contains(u"d"));
}

void TestSignedToken::replacesAnAlgorithmThatIsInTheHeader()
{
    const auto token =
        signedJwt({{QStringLiteral("alg"), QStringLiteral("none")}}, claims, *m_rsa, SignatureAlgorithm::PS256);
    QCOMPARE(Jws::fromCompact(token->reveal())->algorithmName(), QStringLiteral("PS256"));
}

void TestSignedToken::refusesAKeyThatIsNotForIt()
{
    PrivateKey key = *m_rsa;
    const auto code = [&key](SignatureAlgorithm algorithm) {
        const auto token = signedJwt({}, claims, key, algorithm);
        return token ? QString() : token.error().code;
    };
    QCOMPARE(code(SignatureAlgorithm::ES256), QStringLiteral("unfit_key"));
    QCOMPARE(code(SignatureAlgorithm::EdDSA), QStringLiteral("unfit_key"));
    key.setUse(QStringLiteral("enc"));
    QCOMPARE(code(SignatureAlgorithm::RS256), QStringLiteral("unfit_key"));
    key = PrivateKey::generate(PrivateKey::Kind::X25519).value();
    QCOMPARE(code(SignatureAlgorithm::EdDSA), QStringLiteral("unfit_key"));
    key = PrivateKey::generate(PrivateKey::Kind::P384).value();
    QCOMPARE(code(SignatureAlgorithm::ES256), QStringLiteral("unfit_key"));
}

void TestSignedToken::authenticatesWithASecret_data()
{
    QTest::addColumn<MacAlgorithm>("algorithm");
    for (const MacAlgorithm algorithm : supportedMacAlgorithms())
        QTest::newRow(qPrintable(name(algorithm))) << algorithm;
}

void TestSignedToken::authenticatesWithASecret()
{
    QFETCH(MacAlgorithm, algorithm);
    const Secret secret = ofLength(macSize(algorithm));
    const auto token = signedJwt({}, claims, secret, algorithm, ShortSecret::Refuse);
    QCOMPARE(outcome(token, secret, {algorithm}), QStringLiteral("client"));
    QCOMPARE(outcome(token, ofLength(100), {algorithm}), QStringLiteral("invalid_signature"));
    QCOMPARE(outcome(token, Secret(), {algorithm}), QStringLiteral("weak_key"));
    QCOMPARE(outcome(token, secret, {}), QStringLiteral("alg_not_allowed"));
    QList<MacAlgorithm> others = supportedMacAlgorithms();
    others.removeAll(algorithm);
    QCOMPARE(outcome(token, secret, others), QStringLiteral("alg_not_allowed"));
    for (const MacAlgorithm other : others) {
        const auto jws = Jws::fromCompact(token->reveal());
        QVERIFY(!jws->verify(secret, other, ShortSecret::Accept));
    }
}

void TestSignedToken::leavesShortSecretsToTheCaller()
{
    // RFC 7518 §3.2
    const Secret secret = ofLength(31);
    QCOMPARE(
        outcome(signedJwt({}, claims, secret, MacAlgorithm::HS256, ShortSecret::Refuse), secret, {MacAlgorithm::HS256}),
        QStringLiteral("weak_key"));
    const auto token = signedJwt({}, claims, secret, MacAlgorithm::HS256, ShortSecret::Accept);
    QCOMPARE(outcome(token, secret, {MacAlgorithm::HS256}), QStringLiteral("weak_key"));
    QCOMPARE(outcome(token, secret, {MacAlgorithm::HS256}, ShortSecret::Accept), QStringLiteral("client"));
    QCOMPARE(outcome(signedJwt({}, claims, Secret(), MacAlgorithm::HS256, ShortSecret::Accept), secret, {}),
             QStringLiteral("weak_key"));
}

void TestSignedToken::refusesAPublicKeyAsASecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    const SigningKey key = SigningKey::rsa();
    QTest::newRow("PEM") << key.publicPem();
    QTest::newRow("PEM behind a line end") << QByteArray('\n' + key.publicPem());
    QTest::newRow("JWK") << QJsonDocument(key.publicJwk()).toJson();
    QTest::newRow("a key set") << QByteArray(R"({"keys":[]})" + QByteArray(60, ' '));
}

void TestSignedToken::refusesAPublicKeyAsASecret()
{
    QFETCH(QByteArray, secret);
    QCOMPARE(outcome(signedJwt({}, claims, Secret(secret), MacAlgorithm::HS256, ShortSecret::Accept), Secret(), {}),
             QStringLiteral("unfit_key"));
    const auto token = signedJwt({}, claims, ofLength(32), MacAlgorithm::HS256, ShortSecret::Refuse);
    QCOMPARE(outcome(token, Secret(secret), {MacAlgorithm::HS256}), QStringLiteral("unfit_key"));
}

void TestSignedToken::verifiesNoSignatureWithASecret()
{
    const auto token = signedJwt({}, claims, *m_rsa, SignatureAlgorithm::RS256);
    QCOMPARE(outcome(token, ofLength(64), supportedMacAlgorithms()), QStringLiteral("alg_not_allowed"));
}

QTEST_GUILESS_MAIN(TestSignedToken)
#include "tst_signedtoken.moc"
