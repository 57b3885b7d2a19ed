// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/jose/base64url.h>
#include <lanyard/jose/keyagreement.h>

#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

PrivateKey key(const char *jwk) { return PrivateKey::read(Secret(QByteArrayView(jwk))).value(); }

// RFC 7518 appendix C
const char alice[] = R"({"kty":"EC","crv":"P-256","x":"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0",)"
                     R"("y":"SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps",)"
                     R"("d":"0_NxaRPUMQoAJt50Gz8YiTr8gRTwyEaCumd-MToTmIo"})";
const char bob[] = R"({"kty":"EC","crv":"P-256","x":"weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ",)"
                   R"("y":"e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck",)"
                   R"("d":"VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw"})";
const AgreementInfo info{"A128GCM", "Alice", "Bob", 16};

} // namespace

class TestKeyAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKeyOfTheExampleToBothSides();
    void givesAnotherKeyForAnythingElse();
    void followsMontgomeryCurvesToo();
    void refusesKeysOfTwoCurves();
};

void TestKeyAgreement::givesTheKeyOfTheExampleToBothSides()
{
    const QByteArray derived("VqqN6vgjbSBcIijNcacQGg");
    const auto ofAlice = agreedKey(key(alice), key(bob).publicJwk(), info);
    QVERIFY(ofAlice.has_value());
    QCOMPARE(base64UrlEncoded(ofAlice->reveal()), derived);
    const auto ofBob = agreedKey(key(bob), key(alice).publicJwk(), info);
    QVERIFY(ofBob.has_value());
    QCOMPARE(base64UrlEncoded(ofBob->reveal()), derived);
}

void TestKeyAgreement::givesAnotherKeyForAnythingElse()
{
    const auto derived = [](const AgreementInfo &about) {
        return base64UrlEncoded(agreedKey(key(alice), key(bob).publicJwk(), about)->reveal());
    };
    const AgreementInfo others[] = {{"A256GCM", "Alice", "Bob", 16}, {"A128GCM", "", "Bob", 16},
                                    {"A128GCM", "Alice", "", 16},    {"A128GCM", "Bob", "Alice", 16},
                                    {"A128GCM", "AliceB", "ob", 16}, {"", "", "", 16}};
    QSet<QByteArray> keys{derived(info)};
    for (const AgreementInfo &other : others)
        keys.insert(derived(other));
    QCOMPARE(keys.size(), 7);
    // the length is part of what is hashed (RFC 7518 §4.6.2, SuppPubInfo): the longer key does not begin as the shorter
    const auto longer = agreedKey(key(alice), key(bob).publicJwk(), {"A128GCM", "Alice", "Bob", 64});
    QCOMPARE(longer->size(), 64);
    QVERIFY(base64UrlEncoded(longer->reveal().first(16)) != derived(info));
}

void TestKeyAgreement::followsMontgomeryCurvesToo()
{
    // RFC 8037 A.6, whose keys are those of RFC 7748 §6.1. The RFC gives Z, the shared secret; what the Concat KDF
    // makes of it is SHA-256 over 00000001, Z and OtherInfo (RFC 7518 §4.6.2), written out here.
    const auto ephemeral = key(R"({"kty":"OKP","crv":"X25519","d":"dwdtCnMYpX08FsFyUbJmRd9ML4frwJkqsXf7pR25LCo",)"
                               R"("x":"hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo"})");
    const auto recipient =
        Jwk::fromJson(QJsonDocument::fromJson(R"({"kty":"OKP","crv":"X25519","kid":"Bob",)"
                                              R"("x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"})")
                          .object())
            .value();
    const QByteArray shared = QByteArray::fromHex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
    const QByteArray input = QByteArray::fromHex("00000001") + shared + QByteArray::fromHex("00000007") + "A128GCM"
        + QByteArray::fromHex("00000005") + "Alice" + QByteArray::fromHex("00000003") + "Bob"
        + QByteArray::fromHex("00000080");
    const auto agreed = agreedKey(ephemeral, recipient, info);
    QVERIFY(agreed.has_value());
    QCOMPARE(agreed->reveal().toByteArray(), QCryptographicHash::hash(input, QCryptographicHash::Sha256).first(16));
}

void TestKeyAgreement::refusesKeysOfTwoCurves()
{
    QList<PrivateKey> keys;
    using enum PrivateKey::Kind;
    for (const PrivateKey::Kind kind : {Rsa2048, P256, P384, P521, Ed25519, X25519})
        keys += PrivateKey::generate(kind).value();
    int agreeing = 0;
    for (const PrivateKey &own : keys) {
        for (const PrivateKey &other : keys)
            agreeing += agreedKey(own, other.publicJwk(), info) ? 1 : 0;
    }
    QCOMPARE(agreeing, 4); // each with itself, but for RSA and Ed25519
}

QTEST_GUILESS_MAIN(TestKeyAgreement)
#include "tst_keyagreement.moc"
