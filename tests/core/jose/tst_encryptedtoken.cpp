// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <lanyard/jose/encryptedtoken.h>
#include <lanyard/jose/jwe.h>
#include <lanyard/jose/jwkset.h>
#include <lanyard/jose/jwt.h>
#include <lanyard/jose/signedtoken.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

const JweAlgorithms everything{supportedKeyManagementAlgorithms(), supportedContentEncryptionAlgorithms()};

using Alg = KeyManagementAlgorithm;
using Enc = ContentEncryptionAlgorithm;

Secret ofLength(qsizetype size) { return Secret(QByteArrayView(QByteArray(size, 's'))); }

qsizetype sharedSize(Alg algorithm, Enc encryption)
{
    const qsizetype size = keyManagementScheme(algorithm).keySize;
    return size > 0 ? size : contentEncryptionScheme(encryption).keySize;
}

QString outcome(QByteArrayView token, const auto &key, const JweAlgorithms &allowed = everything)
{
    const auto jwe = Jwe::fromCompact(token);
    const auto text = jwe ? jwe->decrypt(key, allowed) : std::unexpected(jwe.error());
    if (text)
        return text->revealText();
    return text.error().kind == ErrorKind::Rejected ? text.error().code : QStringLiteral("of the wrong kind");
}

} // namespace

class TestEncryptedToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatWasEncryptedToItsKey_data();
    void opensWhatWasEncryptedToItsKey();
    void opensWhatWasEncryptedWithTheSecret_data();
    void opensWhatWasEncryptedWithTheSecret();
    void hidesTextsOfAnyLength_data();
    void hidesTextsOfAnyLength();
    void readsTokensUpToTheLimit();
    void usesEachKeyAndVectorOnce();
    void encryptsToNoKeyThatIsNotForIt();
    void choosesAServersKeyForEncryption();
    void derivesTheKeyOfAClientSecret();
    void carriesASignedToken();

private:
    std::unique_ptr<PrivateKey> m_rsa;
    std::unique_ptr<PrivateKey> m_ec;
};

void TestEncryptedToken::initTestCase()
{
    m_rsa = std::make_unique<PrivateKey>(PrivateKey::generate(PrivateKey::Kind::Rsa2048).value());
    m_ec = std::make_unique<PrivateKey>(PrivateKey::generate(PrivateKey::Kind::P256).value());
}

void TestEncryptedToken::opensWhatWasEncryptedToItsKey_data()
{
    QTest::addColumn<Alg>("algorithm");
    QTest::addColumn<Enc>("encryption");
    for (const Alg algorithm : supportedKeyManagementAlgorithms()) {
        for (const Enc encryption : supportedContentEncryptionAlgorithms()) {
            if (keyManagementScheme(algorithm).key != KeyManagementScheme::Key::Shared)
                QTest::addRow("%s, %s", qPrintable(name(algorithm)), qPrintable(name(encryption)))
                    << algorithm << encryption;
        }
    }
}

void TestEncryptedToken::opensWhatWasEncryptedToItsKey()
{
    QFETCH(Alg, algorithm);
    QFETCH(Enc, encryption);
    QList<PrivateKey> keys{*m_rsa};
    using enum PrivateKey::Kind;
    for (const PrivateKey::Kind kind : {P256, P384, P521, X25519})
        keys += PrivateKey::generate(kind).value();
    int fitting = 0;
    for (PrivateKey &key : keys) {
        if (!key.fits(algorithm))
            continue;
        ++fitting;
        key.setKeyId(QStringLiteral("k1"));
        const QJsonObject header{{QStringLiteral("cty"), QStringLiteral("JWT")},
                                 {QStringLiteral("apu"), QStringLiteral("QWxpY2U")}};
        const Secret text(QStringView(u"text"));
        const auto token = encryptedToken(header, text, key.publicJwk(), algorithm, encryption);
        QVERIFY(token.has_value());
        QVERIFY(Jwe::isCompact(*token));
        const auto jwe = Jwe::fromCompact(*token);
        QVERIFY(jwe.has_value());
        QCOMPARE(jwe->algorithmName(), name(algorithm));
        QCOMPARE(jwe->encryptionName(), name(encryption));
        QCOMPARE(jwe->keyId(), QStringLiteral("k1"));
        QCOMPARE(jwe->contentType(), QStringLiteral("JWT"));
        QVERIFY(!jwe->header().value(u"epk").toObject().contains(u"d"));
        QCOMPARE(outcome(*token, key), QStringLiteral("text"));
        for (const PrivateKey &other : keys) {
            if (other.privateKey() != key.privateKey())
                QCOMPARE(outcome(*token, other), QStringLiteral("decryption_failed"));
        }
        QCOMPARE(outcome(*token, ofLength(sharedSize(algorithm, encryption))), QStringLiteral("decryption_failed"));
    }
    QCOMPARE(fitting, keyManagementScheme(algorithm).key == KeyManagementScheme::Key::Rsa ? 1 : 4);
}

void TestEncryptedToken::opensWhatWasEncryptedWithTheSecret_data()
{
    QTest::addColumn<Alg>("algorithm");
    QTest::addColumn<Enc>("encryption");
    for (const Alg algorithm : supportedKeyManagementAlgorithms()) {
        for (const Enc encryption : supportedContentEncryptionAlgorithms()) {
            if (keyManagementScheme(algorithm).key == KeyManagementScheme::Key::Shared)
                QTest::addRow("%s, %s", qPrintable(name(algorithm)), qPrintable(name(encryption)))
                    << algorithm << encryption;
        }
    }
}

void TestEncryptedToken::opensWhatWasEncryptedWithTheSecret()
{
    QFETCH(Alg, algorithm);
    QFETCH(Enc, encryption);
    const Secret text(QStringView(u"text"));
    const qsizetype size = sharedSize(algorithm, encryption);
    const auto token = encryptedToken({}, text, ofLength(size), algorithm, encryption);
    QVERIFY(token.has_value());
    QCOMPARE(outcome(*token, ofLength(size)), QStringLiteral("text"));
    QCOMPARE(outcome(*token, Secret(QByteArrayView(QByteArray(size, 't')))), QStringLiteral("decryption_failed"));
    QCOMPARE(outcome(*token, *m_rsa), QStringLiteral("decryption_failed"));
    for (const qsizetype other : {0, 8, 16, 24, 32, 48, 64}) {
        if (other == size)
            continue;
        QCOMPARE(outcome(*token, ofLength(other)), QStringLiteral("decryption_failed"));
        QCOMPARE(encryptedToken({}, text, ofLength(other), algorithm, encryption).error().code,
                 QStringLiteral("unfit_key"));
    }
}

void TestEncryptedToken::hidesTextsOfAnyLength_data()
{
    QTest::addColumn<Enc>("encryption");
    for (const Enc encryption : supportedContentEncryptionAlgorithms())
        QTest::newRow(qPrintable(name(encryption))) << encryption;
}

void TestEncryptedToken::hidesTextsOfAnyLength()
{
    QFETCH(Enc, encryption);
    const Secret key = ofLength(contentEncryptionScheme(encryption).keySize);
    for (const qsizetype size : {0, 1, 15, 16, 17, 31, 32, 33, 1000}) {
        const QByteArray text(size, 'x');
        const auto token = encryptedToken({}, Secret(text), key, Alg::Dir, encryption);
        QVERIFY(token.has_value());
        QCOMPARE(outcome(*token, key), QString::fromLatin1(text));
    }
}

void TestEncryptedToken::readsTokensUpToTheLimit()
{
    constexpr qsizetype limit = 1024 * 1024;
    const Secret key = ofLength(16);
    const qsizetype rest = encryptedToken({}, Secret(), key, Alg::Dir, Enc::A128Gcm)->size();
    const QByteArray text((limit - rest) / 4 * 3, 'x');
    QCOMPARE(outcome(*encryptedToken({}, Secret(text), key, Alg::Dir, Enc::A128Gcm), key), QString::fromLatin1(text));
    QCOMPARE(outcome(*encryptedToken({}, Secret(QByteArrayView(QByteArray(text + "xxx"))), key, Alg::Dir, Enc::A128Gcm),
                     key),
             QStringLiteral("invalid_jwe"));
}

void TestEncryptedToken::usesEachKeyAndVectorOnce()
{
    const Secret text(QStringView(u"text"));
    const auto parts = [&] {
        return encryptedToken({}, text, m_ec->publicJwk(), Alg::EcdhEsA128Kw, Enc::A128CbcHs256)->split('.');
    };
    const QList<QByteArray> once = parts();
    const QList<QByteArray> again = parts();
    for (const qsizetype part : {0, 1, 2, 3, 4})
        QVERIFY(once.at(part) != again.at(part));
}

void TestEncryptedToken::encryptsToNoKeyThatIsNotForIt()
{
    Jwk key = m_rsa->publicJwk();
    const auto code = [&key](Alg algorithm) {
        const auto token = encryptedToken({}, ofLength(4), key, algorithm, Enc::A128Gcm);
        return token ? QString() : token.error().code;
    };
    QCOMPARE(code(Alg::RsaOaep), QString());
    QCOMPARE(code(Alg::EcdhEs), QStringLiteral("unfit_key"));
    QCOMPARE(code(Alg::Dir), QStringLiteral("unfit_key"));
    key.setUse(QStringLiteral("sig"));
    QCOMPARE(code(Alg::RsaOaep), QStringLiteral("unfit_key"));
    key = Jwk::fromJson(SigningKey::ed25519().publicJwk()).value();
    QCOMPARE(code(Alg::EcdhEs), QStringLiteral("unfit_key"));
}

void TestEncryptedToken::choosesAServersKeyForEncryption()
{
    Jwk signing = m_rsa->publicJwk();
    signing.setKeyId(QStringLiteral("s"));
    signing.setUse(QStringLiteral("sig"));
    Jwk encryption = m_rsa->publicJwk();
    encryption.setKeyId(QStringLiteral("e"));
    const QJsonArray keys{signing.toJson(), m_ec->publicJwk().toJson(), encryption.toJson()};
    const auto set = JwkSet::fromJson(QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson()).value();
    QCOMPARE(set.candidates({}, Alg::RsaOaep).size(), 1);
    QCOMPARE(set.candidates({}, Alg::RsaOaep).at(0).keyId(), QStringLiteral("e"));
    QCOMPARE(set.candidates({}, Alg::EcdhEs).size(), 1);
    QCOMPARE(set.candidates(QStringLiteral("e"), Alg::EcdhEs).size(), 0);
    QCOMPARE(set.candidates({}, Alg::Dir).size(), 0);
}

void TestEncryptedToken::derivesTheKeyOfAClientSecret()
{
    // OpenID Connect Core §10.2; computed with coreutils' sha256sum and sha512sum
    const Secret secret(QStringView(u"client secret"));
    const auto hex = [&secret](Alg algorithm, Enc encryption) {
        return clientSecretKey(secret, algorithm, encryption)->reveal().toByteArray().toHex();
    };
    const QByteArray sha256("e934524395ab8aa265a88f10538ab034b8196fb8d369e6fe3d519ed16bde4030");
    const QByteArray sha384(
        "1823c5f840b39643a917e2a38c8df1aff7232a28bcd7dd1236be74a93849aba9f3f7a720c021ebcb7c88a54c6794004a");
    const QByteArray sha512("42ebd50f8420774e7d51a75f4506be3669a5a6b0429ebe0528b7bd588d62d830e54d9bfa40bfff36b0ef480634"
                            "e1be104b732f8268c13b097ce8815c20692bb5");
    QCOMPARE(hex(Alg::A128Kw, Enc::A256Gcm), sha256.first(32));
    QCOMPARE(hex(Alg::A192GcmKw, Enc::A256Gcm), sha256.first(48));
    QCOMPARE(hex(Alg::A256Kw, Enc::A256CbcHs512), sha256);
    QCOMPARE(hex(Alg::Dir, Enc::A128Gcm), sha256.first(32));
    QCOMPARE(hex(Alg::Dir, Enc::A128CbcHs256), sha256);
    QCOMPARE(hex(Alg::Dir, Enc::A192CbcHs384), sha384);
    QCOMPARE(hex(Alg::Dir, Enc::A256CbcHs512), sha512);
    QVERIFY(!clientSecretKey(secret, Alg::RsaOaep, Enc::A128Gcm));
    QVERIFY(!clientSecretKey(secret, Alg::EcdhEsA128Kw, Enc::A128Gcm));
    QVERIFY(!clientSecretKey(Secret(), Alg::Dir, Enc::A128Gcm));
}

void TestEncryptedToken::carriesASignedToken()
{
    // RFC 9101 §6.1: signed for the client, then encrypted to the server
    const QJsonObject claims{{QStringLiteral("client_id"), QStringLiteral("client")},
                             {QStringLiteral("max_age"), 3600}};
    const auto client = PrivateKey::generate(PrivateKey::Kind::P256).value();
    const auto request = signedJwt({{QStringLiteral("typ"), QStringLiteral("oauth-authz-req+jwt")}}, claims, client,
                                   SignatureAlgorithm::ES256);
    QVERIFY(request.has_value());
    const auto token = encryptedToken({{QStringLiteral("cty"), QStringLiteral("JWT")}}, *request, m_rsa->publicJwk(),
                                      Alg::RsaOaep256, Enc::A256Gcm);
    QVERIFY(token.has_value());
    const auto opened = Jwe::fromCompact(*token)->decrypt(*m_rsa, everything);
    QVERIFY(opened.has_value());
    const auto jws = Jws::fromCompact(opened->reveal());
    QVERIFY(jws.has_value());
    QCOMPARE(jws->type(), QStringLiteral("oauth-authz-req+jwt"));
    const QJsonArray keys{client.publicJwk().toJson()};
    const auto set = JwkSet::fromJson(QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson()).value();
    QCOMPARE(verifiedClaims(*jws, set, {SignatureAlgorithm::ES256}), claims);
}

QTEST_GUILESS_MAIN(TestEncryptedToken)
#include "tst_encryptedtoken.moc"
