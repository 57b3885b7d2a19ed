// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <lanyard/jose/base64url.h>
#include <lanyard/jose/encryptedtoken.h>
#include <lanyard/jose/jwe.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <openssl/err.h>

using namespace Lanyard;

namespace {

const JweAlgorithms everything{supportedKeyManagementAlgorithms(), supportedContentEncryptionAlgorithms()};

using Alg = KeyManagementAlgorithm;
using Enc = ContentEncryptionAlgorithm;

Secret ofLength(qsizetype size) { return Secret(QByteArrayView(QByteArray(size, 's'))); }

QString outcome(QByteArrayView token, const auto &key, const JweAlgorithms &allowed = everything)
{
    const auto jwe = Jwe::fromCompact(token);
    const auto text = jwe ? jwe->decrypt(key, allowed) : std::unexpected(jwe.error());
    if (text)
        return text->revealText();
    return text.error().kind == ErrorKind::Rejected ? text.error().code : QStringLiteral("of the wrong kind");
}

// With another header. GCM and CBC-HMAC cover it, so the key of the content decides nothing here but what is asked.
QByteArray withHeader(const QByteArray &token, const QByteArray &header)
{
    return toBase64Url(header) + token.sliced(token.indexOf('.'));
}

QByteArray withPart(const QByteArray &token, qsizetype part, const QByteArray &bytes)
{
    QList<QByteArray> parts = token.split('.');
    parts[part] = toBase64Url(bytes);
    return parts.join('.');
}

QByteArray partOf(const QByteArray &token, qsizetype part)
{
    return base64UrlDecoded(token.split('.').at(part)).value();
}

} // namespace

class TestJwe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAMalformedToken_data();
    void refusesAMalformedToken();
    void refusesAnAlgorithmThatIsNotAllowed();
    void refusesAnUnsafeAlgorithmWhateverIsAllowed_data();
    void refusesAnUnsafeAlgorithmWhateverIsAllowed();
    void refusesAPartOfAWrongLength_data();
    void refusesAPartOfAWrongLength();
    void tellsNoWrongKeyFromAChangedToken();
    void refusesAnEphemeralKeyThatIsNotOnTheCurve_data();
    void refusesAnEphemeralKeyThatIsNotOnTheCurve();
    void neverUsesAKeyThatTheTokenBrings();
    void refusesAKeyThatIsNotForIt();
    void leavesOpenSslsErrorQueueAsItWas();

private:
    std::unique_ptr<PrivateKey> m_rsa;
    std::unique_ptr<PrivateKey> m_ec;
    QByteArray m_rsaToken;
    QByteArray m_ecToken;
};

void TestJwe::initTestCase()
{
    m_rsa = std::make_unique<PrivateKey>(PrivateKey::generate(PrivateKey::Kind::Rsa2048).value());
    m_ec = std::make_unique<PrivateKey>(PrivateKey::generate(PrivateKey::Kind::P256).value());
    const Secret text(QStringView(u"text"));
    m_rsaToken = encryptedToken({}, text, m_rsa->publicJwk(), Alg::RsaOaep, Enc::A128Gcm).value();
    m_ecToken = encryptedToken({}, text, m_ec->publicJwk(), Alg::EcdhEsA128Kw, Enc::A128CbcHs256).value();
}

void TestJwe::refusesAMalformedToken_data()
{
    QTest::addColumn<QByteArray>("token");
    const QList<QByteArray> parts = m_rsaToken.split('.');
    const QByteArray rest = m_rsaToken.sliced(m_rsaToken.indexOf('.'));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("dots") << QByteArray("....");
    QTest::newRow("three parts, as signed ones have") << parts.first(3).join('.');
    QTest::newRow("four parts") << parts.first(4).join('.');
    QTest::newRow("six parts") << QByteArray(m_rsaToken + ".AAAA");
    QTest::newRow("an empty sixth part") << QByteArray(m_rsaToken + '.');
    QTest::newRow("header missing") << rest;
    QTest::newRow("padding behind") << QByteArray(m_rsaToken + "==");
    QTest::newRow("padding in the key") << QByteArray(m_rsaToken).replace(parts.at(1), QByteArray(parts.at(1) + "=="));
    QTest::newRow("line end behind") << QByteArray(m_rsaToken + '\n');
    QTest::newRow("space before") << QByteArray(' ' + m_rsaToken);
    QTest::newRow("plain base64") << QByteArray(m_rsaToken).replace(parts.at(4), "+/+/+/+/+/+/+/+/+/+/+w");
    QTest::newRow("bits behind the last byte") << QByteArray(parts.first(4).join('.') + ".AAAAAAAAAAAAAAAAAAAAAB");
    QTest::newRow("JSON serialization") << QByteArray(R"({"protected":"e30","ciphertext":"AA"})");
    const auto header = [&](const char *row, const QByteArray &text) {
        QTest::newRow(row) << withHeader(m_rsaToken, text);
    };
    header("header no JSON", "text");
    header("header an array", "[]");
    header("alg missing", R"({"enc":"A128GCM"})");
    header("alg a number", R"({"alg":1,"enc":"A128GCM"})");
    header("enc missing", R"({"alg":"RSA-OAEP"})");
    header("enc a number", R"({"alg":"RSA-OAEP","enc":1})");
    header("alg twice", R"({"alg":"RSA-OAEP","alg":"dir","enc":"A128GCM"})");
    header("enc twice", R"({"alg":"RSA-OAEP","enc":"A128GCM","enc":"A128GCM"})");
    header("twice within epk", R"({"alg":"ECDH-ES","enc":"A128GCM","epk":{"x":"A","x":"B"}})");
    header("zip", R"({"alg":"RSA-OAEP","enc":"A128GCM","zip":"DEF"})");
    header("zip null", R"({"alg":"RSA-OAEP","enc":"A128GCM","zip":null})");
    header("crit", R"({"alg":"RSA-OAEP","enc":"A128GCM","crit":["exp"],"exp":1})");
    header("crit empty", R"({"alg":"RSA-OAEP","enc":"A128GCM","crit":[]})");
    header("b64", R"({"alg":"RSA-OAEP","enc":"A128GCM","b64":false})");
    header("kid a number", R"({"alg":"RSA-OAEP","enc":"A128GCM","kid":1})");
    header("cty an object", R"({"alg":"RSA-OAEP","enc":"A128GCM","cty":{}})");
}

void TestJwe::refusesAMalformedToken()
{
    QFETCH(QByteArray, token);
    QCOMPARE(outcome(token, *m_rsa), QStringLiteral("invalid_jwe"));
}

void TestJwe::refusesAnAlgorithmThatIsNotAllowed()
{
    QCOMPARE(outcome(m_rsaToken, *m_rsa, {{Alg::RsaOaep}, {Enc::A128Gcm}}), QStringLiteral("text"));
    QCOMPARE(outcome(m_rsaToken, *m_rsa, {{Alg::RsaOaep256}, {Enc::A128Gcm}}), QStringLiteral("alg_not_allowed"));
    QCOMPARE(outcome(m_rsaToken, *m_rsa, {{Alg::RsaOaep}, {Enc::A256Gcm}}), QStringLiteral("enc_not_allowed"));
    QCOMPARE(outcome(m_rsaToken, *m_rsa, {}), QStringLiteral("alg_not_allowed"));
}

void TestJwe::refusesAnUnsafeAlgorithmWhateverIsAllowed_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *name : {"RSA1_5", "PBES2-HS256+A128KW", "none", "rsa-oaep", "RS256", "HS256", ""})
        QTest::addRow("\"%s\"", name) << QByteArray(name);
}

void TestJwe::refusesAnUnsafeAlgorithmWhateverIsAllowed()
{
    QFETCH(QByteArray, algorithm);
    const QByteArray header = R"({"enc":"A128GCM","p2s":"AAAAAAAAAAA","p2c":2147483647,"alg":")" + algorithm + R"("})";
    QCOMPARE(outcome(withHeader(m_rsaToken, header), *m_rsa), QStringLiteral("alg_not_allowed"));
    QCOMPARE(outcome(withHeader(m_rsaToken, header), ofLength(16)), QStringLiteral("alg_not_allowed"));
}

void TestJwe::refusesAPartOfAWrongLength_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Secret>("key");
    for (const Enc encryption : supportedContentEncryptionAlgorithms()) {
        const ContentEncryptionScheme &scheme = contentEncryptionScheme(encryption);
        const Secret key = ofLength(scheme.keySize);
        const auto token = encryptedToken({}, ofLength(20), key, Alg::Dir, encryption).value();
        const auto row = [&, encryption](const char *what, const QByteArray &changed) {
            QTest::addRow("%s, %s", qPrintable(name(encryption)), what) << changed << key;
        };
        const QByteArray iv = partOf(token, 2);
        const QByteArray tag = partOf(token, 4);
        row("vector empty", withPart(token, 2, {}));
        row("vector short", withPart(token, 2, iv.chopped(1)));
        row("vector long", withPart(token, 2, iv + 'x'));
        row("content empty", withPart(token, 3, {}));
        row("content short", withPart(token, 3, partOf(token, 3).chopped(1)));
        row("tag empty", withPart(token, 4, {}));
        row("tag of one byte", withPart(token, 4, tag.first(1)));
        row("tag of twelve bytes", withPart(token, 4, tag.first(12)));
        row("tag short", withPart(token, 4, tag.chopped(1)));
        row("tag long", withPart(token, 4, tag + 'x'));
        row("tag twice", withPart(token, 4, tag + tag));
        row("an encrypted key with dir", withPart(token, 1, "key"));
        row("all empty", token.first(token.indexOf('.')) + "....");
    }
}

void TestJwe::refusesAPartOfAWrongLength()
{
    QFETCH(QByteArray, token);
    QFETCH(Secret, key);
    QCOMPARE(outcome(token, key), QStringLiteral("decryption_failed"));
}

void TestJwe::tellsNoWrongKeyFromAChangedToken()
{
    // RFC 7516 §11.5: whoever sends us tokens must not learn whether the padding of the key was right.
    const auto failed = [this](const QByteArray &token) {
        return Jwe::fromCompact(token)->decrypt(*m_rsa, everything).error();
    };
    const QByteArray tag = partOf(m_rsaToken, 4);
    const Error changed = failed(withPart(m_rsaToken, 4, QByteArray(tag.size(), 'x')));
    QCOMPARE(changed.code, QStringLiteral("decryption_failed"));
    QCOMPARE(failed(withPart(m_rsaToken, 1, QByteArray(256, 'x'))), changed);
    QCOMPARE(failed(withPart(m_rsaToken, 1, QByteArray(256, '\xff'))), changed);
    QCOMPARE(failed(withPart(m_rsaToken, 1, QByteArray(255, 'x'))), changed);
    QCOMPARE(failed(withPart(m_rsaToken, 1, QByteArray(512, 'x'))), changed);
    QCOMPARE(failed(withPart(m_rsaToken, 1, {})), changed);
    // rightly encrypted, but a key for another enc
    const auto other = encryptedToken({}, ofLength(4), m_rsa->publicJwk(), Alg::RsaOaep, Enc::A256Gcm).value();
    QCOMPARE(failed(withPart(m_rsaToken, 1, partOf(other, 1))), changed);
    const auto jwe = Jwe::fromCompact(m_rsaToken);
    const auto stranger = PrivateKey::generate(PrivateKey::Kind::Rsa2048).value();
    QCOMPARE(jwe->decrypt(stranger, everything).error(), changed);
}

void TestJwe::refusesAnEphemeralKeyThatIsNotOnTheCurve_data()
{
    QTest::addColumn<QJsonValue>("epk");
    const QJsonObject good = SigningKey::ec("P-256").publicJwk();
    const auto with = [](QJsonObject members, const char *name, const QJsonValue &value) {
        members.insert(QLatin1String(name), value);
        return members;
    };
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a string") << QJsonValue(QStringLiteral("key"));
    QTest::newRow("beside the curve") << QJsonValue(with(good, "y", good.value(u"x")));
    QTest::newRow("the point at infinity")
        << QJsonValue(with(with(good, "x", QString(43, u'A')), "y", QString(43, u'A')));
    QTest::newRow("beyond the field") << QJsonValue(with(good, "x", QString(QString(42, u'_') + u'8')));
    QTest::newRow("on another curve") << QJsonValue(SigningKey::ec("P-384").publicJwk());
    QTest::newRow("of another curve's name") << QJsonValue(with(good, "crv", QStringLiteral("secp256k1")));
    QTest::newRow("Ed25519") << QJsonValue(SigningKey::ed25519().publicJwk());
    QTest::newRow("X25519") << QJsonValue(with(SigningKey::ed25519().publicJwk(), "crv", QStringLiteral("X25519")));
    QTest::newRow("RSA") << QJsonValue(SigningKey::rsa().publicJwk());
}

void TestJwe::refusesAnEphemeralKeyThatIsNotOnTheCurve()
{
    QFETCH(QJsonValue, epk);
    QJsonObject header = Jwe::fromCompact(m_ecToken)->header();
    header.insert(QStringLiteral("epk"), epk);
    const QByteArray token = withHeader(m_ecToken, QJsonDocument(header).toJson(QJsonDocument::Compact));
    QCOMPARE(outcome(token, *m_ec), QStringLiteral("decryption_failed"));
    // a point of small order gives the same secret to everybody (RFC 7748 §6.1)
    const auto montgomery = PrivateKey::generate(PrivateKey::Kind::X25519).value();
    header.insert(QStringLiteral("epk"),
                  QJsonObject{{QStringLiteral("kty"), QStringLiteral("OKP")},
                              {QStringLiteral("crv"), QStringLiteral("X25519")},
                              {QStringLiteral("x"), QString(43, u'A')}});
    const QByteArray small = withHeader(m_ecToken, QJsonDocument(header).toJson(QJsonDocument::Compact));
    const auto refused = Jwe::fromCompact(small)->decrypt(montgomery, everything);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("the header's epk gives no key"));
}

void TestJwe::neverUsesAKeyThatTheTokenBrings()
{
    const auto attacker = PrivateKey::generate(PrivateKey::Kind::Rsa2048).value();
    const QJsonObject header{{QStringLiteral("jwk"), attacker.publicJwk().toJson()},
                             {QStringLiteral("jku"), QStringLiteral("https://attacker.example/jwks")},
                             {QStringLiteral("x5u"), QStringLiteral("https://attacker.example/cert")},
                             {QStringLiteral("x5c"), QJsonArray{QStringLiteral("MIIB")}}};
    const Secret text(QStringView(u"text"));
    const auto ours = encryptedToken(header, text, m_rsa->publicJwk(), Alg::RsaOaep, Enc::A128Gcm).value();
    QCOMPARE(outcome(ours, *m_rsa), QStringLiteral("text")); // ignored, not forbidden
    const auto theirs = encryptedToken(header, text, attacker.publicJwk(), Alg::RsaOaep, Enc::A128Gcm).value();
    QCOMPARE(outcome(theirs, *m_rsa), QStringLiteral("decryption_failed"));
}

void TestJwe::refusesAKeyThatIsNotForIt()
{
    PrivateKey key = *m_rsa;
    key.setUse(QStringLiteral("sig"));
    QCOMPARE(outcome(m_rsaToken, key), QStringLiteral("decryption_failed"));
    key.setUse(QStringLiteral("enc"));
    QCOMPARE(outcome(m_rsaToken, key), QStringLiteral("text"));
    key.setAlgorithm(QStringLiteral("RSA-OAEP-256"));
    QCOMPARE(outcome(m_rsaToken, key), QStringLiteral("decryption_failed"));
}

void TestJwe::leavesOpenSslsErrorQueueAsItWas()
{
    ERR_clear_error();
    ERR_raise(ERR_LIB_USER, 42); // of somebody else
    QVERIFY(!Jwe::fromCompact(withPart(m_rsaToken, 1, QByteArray(256, 'x')))->decrypt(*m_rsa, everything));
    QVERIFY(!Jwe::fromCompact(withPart(m_ecToken, 1, QByteArray(40, 'x')))->decrypt(*m_ec, everything));
    QCOMPARE(ERR_GET_REASON(ERR_get_error()), 42);
    QCOMPARE(ERR_get_error(), 0UL);
}

QTEST_GUILESS_MAIN(TestJwe)
#include "tst_jwe.moc"
