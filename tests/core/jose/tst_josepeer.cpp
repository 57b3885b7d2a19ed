// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/nodepeer.h"

#include <lanyard/base/random.h>
#include <lanyard/jose/base64url.h>
#include <lanyard/jose/encryptedtoken.h>
#include <lanyard/jose/jwe.h>
#include <lanyard/jose/jwt.h>
#include <lanyard/jose/signedtoken.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

const QByteArray content(R"({"sub":"Ada – Ἀδα"})");

const JweAlgorithms everything{supportedKeyManagementAlgorithms(), supportedContentEncryptionAlgorithms()};

QJsonObject task(const char *name, const QString &algorithm)
{
    return {{QStringLiteral("task"), QLatin1String(name)}, {QStringLiteral("alg"), algorithm}};
}

// What the peer tells; {"error"} where it did not come up.
QJsonObject told(const QJsonObject &options)
{
    NodePeer peer(QStringLiteral("jose.mjs"), options);
    return peer.start() ? peer.details() : QJsonObject{{QStringLiteral("error"), peer.errorText()}};
}

QByteArray bytes(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

PrivateKey pair(const QJsonObject &jwk)
{
    return PrivateKey::read(Secret(QByteArrayView(QJsonDocument(jwk).toJson()))).value();
}

Secret shared(const QJsonObject &jwk) { return Secret(base64UrlDecoded(bytes(jwk, "k")).value()); }

QJsonObject privateJwk(const PrivateKey &key)
{
    return QJsonDocument::fromJson(key.toJwk().reveal().toByteArray()).object();
}

QJsonObject sharedJwk(qsizetype size)
{
    return {{QStringLiteral("kty"), QStringLiteral("oct")},
            {QStringLiteral("k"), QString::fromLatin1(randomToken(static_cast<int>(size)))}};
}

QJsonObject encryptionByPeer(KeyManagementAlgorithm algorithm, const QString &curve, const QJsonArray &keys,
                             const QJsonArray &tokens)
{
    QJsonObject options = task("encrypt", name(algorithm));
    options.insert(QStringLiteral("keys"), keys);
    options.insert(QStringLiteral("tokens"), tokens);
    if (!curve.isEmpty())
        options.insert(QStringLiteral("curve"), curve);
    return told(options);
}

// What the peer has found in our tokens, or why it found nothing.
QList<QByteArray> contentsOf(const QJsonObject &answer)
{
    QList<QByteArray> contents;
    const QJsonArray array = answer.value(u"contents").toArray({answer.value(u"error")});
    for (const QJsonValue text : array)
        contents += text.toString().toUtf8();
    return contents;
}

PrivateKey::Kind kindFor(const QString &algorithm)
{
    if (algorithm == QLatin1String("ES256"))
        return PrivateKey::Kind::P256;
    if (algorithm == QLatin1String("ES384"))
        return PrivateKey::Kind::P384;
    if (algorithm == QLatin1String("ES512"))
        return PrivateKey::Kind::P521;
    return algorithm == QLatin1String("EdDSA") ? PrivateKey::Kind::Ed25519 : PrivateKey::Kind::Rsa2048;
}

} // namespace

//! Another implementation reads what we write, and the other way round.
class TestJosePeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnSignatures_data();
    void agreesOnSignatures();
    void agreesOnCodes_data();
    void agreesOnCodes();
    void agreesOnEncryptionToAKey_data();
    void agreesOnEncryptionToAKey();
    void agreesOnEncryptionWithASecret_data();
    void agreesOnEncryptionWithASecret();
    void isToldOfASignatureThatIsWrong();
};

void TestJosePeer::agreesOnSignatures_data()
{
    QTest::addColumn<SignatureAlgorithm>("algorithm");
    for (const SignatureAlgorithm algorithm : supportedSignatureAlgorithms())
        QTest::newRow(qPrintable(name(algorithm))) << algorithm;
}

void TestJosePeer::agreesOnSignatures()
{
    QFETCH(SignatureAlgorithm, algorithm);
    auto key = PrivateKey::generate(kindFor(name(algorithm))).value();
    key.setKeyId(QStringLiteral("ours"));
    const auto token = signedToken({{QStringLiteral("typ"), QStringLiteral("JWT")}}, content, key, algorithm);
    QVERIFY(token.has_value());
    QJsonObject options = task("sign", name(algorithm));
    options.insert(QStringLiteral("key"), key.publicJwk().toJson());
    options.insert(QStringLiteral("token"), token->revealText());
    const QJsonObject answer = told(options);
    QVERIFY2(!answer.contains(u"error"), bytes(answer, "error").constData());
    QCOMPARE(bytes(answer, "payload"), content);
    QCOMPARE(bytes(answer.value(u"header").toObject(), "kid"), QByteArray("ours"));

    const auto jws = Jws::fromCompact(bytes(answer, "ownToken"));
    QVERIFY(jws.has_value());
    QCOMPARE(jws->payload(), content);
    QVERIFY(jws->verify(pair(answer.value(u"ownKey").toObject()).publicJwk(), algorithm).has_value());
}

void TestJosePeer::agreesOnCodes_data()
{
    QTest::addColumn<MacAlgorithm>("algorithm");
    for (const MacAlgorithm algorithm : supportedMacAlgorithms())
        QTest::newRow(qPrintable(name(algorithm))) << algorithm;
}

void TestJosePeer::agreesOnCodes()
{
    QFETCH(MacAlgorithm, algorithm);
    const QJsonObject ours = sharedJwk(macSize(algorithm));
    const auto token = signedToken({}, content, shared(ours), algorithm, ShortSecret::Refuse);
    QVERIFY(token.has_value());
    QJsonObject options = task("sign", name(algorithm));
    options.insert(QStringLiteral("key"), ours);
    options.insert(QStringLiteral("token"), token->revealText());
    const QJsonObject answer = told(options);
    QVERIFY2(!answer.contains(u"error"), bytes(answer, "error").constData());
    QCOMPARE(bytes(answer, "payload"), content);

    const auto jws = Jws::fromCompact(bytes(answer, "ownToken"));
    QVERIFY(jws.has_value());
    const Secret theirs = shared(answer.value(u"ownKey").toObject());
    const auto claims = verifiedClaims(*jws, theirs, {algorithm}, ShortSecret::Refuse);
    QVERIFY(claims.has_value());
    QCOMPARE(*claims, QJsonDocument::fromJson(content).object());
}

void TestJosePeer::agreesOnEncryptionToAKey_data()
{
    QTest::addColumn<KeyManagementAlgorithm>("algorithm");
    QTest::addColumn<PrivateKey::Kind>("kind");
    QTest::addColumn<QString>("curve");
    const std::tuple<PrivateKey::Kind, QString> curves[] = {{PrivateKey::Kind::P256, QStringLiteral("P-256")},
                                                            {PrivateKey::Kind::P384, QStringLiteral("P-384")},
                                                            {PrivateKey::Kind::P521, QStringLiteral("P-521")},
                                                            {PrivateKey::Kind::X25519, QStringLiteral("X25519")}};
    for (const KeyManagementAlgorithm algorithm : supportedKeyManagementAlgorithms()) {
        const auto key = keyManagementScheme(algorithm).key;
        if (key == KeyManagementScheme::Key::Rsa)
            QTest::newRow(qPrintable(name(algorithm))) << algorithm << PrivateKey::Kind::Rsa2048 << QString();
        for (const auto &[kind, curve] : curves) {
            if (key == KeyManagementScheme::Key::Agreed)
                QTest::addRow("%s, %s", qPrintable(name(algorithm)), qPrintable(curve)) << algorithm << kind << curve;
        }
    }
}

void TestJosePeer::agreesOnEncryptionToAKey()
{
    QFETCH(KeyManagementAlgorithm, algorithm);
    QFETCH(PrivateKey::Kind, kind);
    QFETCH(QString, curve);
    const QJsonObject parties{{QStringLiteral("apu"), QStringLiteral("QWxpY2U")},
                              {QStringLiteral("apv"), QStringLiteral("Qm9i")}};
    const auto key = PrivateKey::generate(kind).value();
    QJsonArray keys;
    QJsonArray tokens;
    for (const ContentEncryptionAlgorithm encryption : supportedContentEncryptionAlgorithms()) {
        const auto token = encryptedToken(parties, Secret(content), key.publicJwk(), algorithm, encryption);
        QVERIFY(token.has_value());
        keys.append(privateJwk(key));
        tokens.append(QString::fromLatin1(*token));
    }
    const QJsonObject answer = encryptionByPeer(algorithm, curve, keys, tokens);
    QCOMPARE(contentsOf(answer), QList<QByteArray>(tokens.size(), content));
    for (const ContentEncryptionAlgorithm encryption : supportedContentEncryptionAlgorithms()) {
        const QByteArray enc = name(encryption).toLatin1();
        const auto jwe = Jwe::fromCompact(bytes(answer.value(u"ownTokens").toObject(), enc));
        QVERIFY(jwe.has_value());
        QCOMPARE(jwe->contentType(), QStringLiteral("JWT"));
        const QJsonObject theirs = answer.value(u"ownKeys").toObject().value(name(encryption)).toObject();
        const auto text = jwe->decrypt(pair(theirs), everything);
        QVERIFY2(text.has_value(), enc.constData());
        QCOMPARE(text->reveal().toByteArray(), content);
    }
}

void TestJosePeer::agreesOnEncryptionWithASecret_data()
{
    QTest::addColumn<KeyManagementAlgorithm>("algorithm");
    for (const KeyManagementAlgorithm algorithm : supportedKeyManagementAlgorithms()) {
        if (keyManagementScheme(algorithm).key == KeyManagementScheme::Key::Shared)
            QTest::newRow(qPrintable(name(algorithm))) << algorithm;
    }
}

void TestJosePeer::agreesOnEncryptionWithASecret()
{
    QFETCH(KeyManagementAlgorithm, algorithm);
    const qsizetype wrappingSize = keyManagementScheme(algorithm).keySize;
    QJsonArray keys;
    QJsonArray tokens;
    for (const ContentEncryptionAlgorithm encryption : supportedContentEncryptionAlgorithms()) {
        const QJsonObject ours =
            sharedJwk(wrappingSize > 0 ? wrappingSize : contentEncryptionScheme(encryption).keySize);
        const auto token = encryptedToken({}, Secret(content), shared(ours), algorithm, encryption);
        QVERIFY(token.has_value());
        keys.append(ours);
        tokens.append(QString::fromLatin1(*token));
    }
    const QJsonObject answer = encryptionByPeer(algorithm, {}, keys, tokens);
    QCOMPARE(contentsOf(answer), QList<QByteArray>(tokens.size(), content));
    for (const ContentEncryptionAlgorithm encryption : supportedContentEncryptionAlgorithms()) {
        const QByteArray enc = name(encryption).toLatin1();
        const auto jwe = Jwe::fromCompact(bytes(answer.value(u"ownTokens").toObject(), enc));
        QVERIFY(jwe.has_value());
        const QJsonObject theirs = answer.value(u"ownKeys").toObject().value(name(encryption)).toObject();
        const auto text = jwe->decrypt(shared(theirs), everything);
        QVERIFY2(text.has_value(), enc.constData());
        QCOMPARE(text->reveal().toByteArray(), content);
    }
}

void TestJosePeer::isToldOfASignatureThatIsWrong()
{
    const auto key = PrivateKey::generate(PrivateKey::Kind::P256).value();
    const auto stranger = PrivateKey::generate(PrivateKey::Kind::P256).value();
    QJsonObject options = task("sign", QStringLiteral("ES256"));
    options.insert(QStringLiteral("key"), stranger.publicJwk().toJson());
    options.insert(QStringLiteral("token"), signedToken({}, content, key, SignatureAlgorithm::ES256)->revealText());
    QVERIFY(bytes(told(options), "error").startsWith("ERR_JWS_SIGNATURE_VERIFICATION_FAILED"));
}

QTEST_GUILESS_MAIN(TestJosePeer)
#include "tst_josepeer.moc"
