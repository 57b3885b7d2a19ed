// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <lanyard/jose/jwk.h>
#include <lanyard/jose/jws.h>

#include <QJsonArray>
#include <QTest>

#include <openssl/err.h>

using namespace Lanyard;

namespace {

const QByteArray claims(R"({"sub":"anna"})");

QJsonObject header(const QByteArray &algorithm) { return {{QStringLiteral("alg"), QString::fromLatin1(algorithm)}}; }

QString outcome(const QByteArray &token, const SigningKey &signer, const QByteArray &algorithm)
{
    const auto jws = Jws::fromCompact(token);
    if (!jws)
        return jws.error().code;
    const auto verdict = jws->verify(Jwk::fromJson(signer.publicJwk()).value(),
                                     signatureAlgorithm(QString::fromLatin1(algorithm)).value());
    return verdict ? QStringLiteral("verified") : verdict.error().code;
}

} // namespace

class TestJws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifiesEachAlgorithm_data();
    void verifiesEachAlgorithm();
    void readsHeaderAndPayload();
    void readsTokensUpToTheLimit();
    void refusesAMalformedToken_data();
    void refusesAMalformedToken();
    void refusesAWrongSignature_data();
    void refusesAWrongSignature();
    void refusesAnotherAlgorithmThanTheHeaders();
    void refusesAKeyThatIsNotForIt();
    void refusesAPssSignatureThatLostItsLeadingZero();
    void leavesOpenSslsErrorQueueAsItWas();

private:
    std::unique_ptr<SigningKey> m_rsa;
    std::unique_ptr<SigningKey> m_otherRsa;
    std::unique_ptr<SigningKey> m_ec;
};

void TestJws::initTestCase()
{
    m_rsa = std::make_unique<SigningKey>(SigningKey::rsa());
    m_otherRsa = std::make_unique<SigningKey>(SigningKey::rsa());
    m_ec = std::make_unique<SigningKey>(SigningKey::ec("P-256"));
}

void TestJws::verifiesEachAlgorithm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const SignatureAlgorithm algorithm : supportedSignatureAlgorithms())
        QTest::newRow(qPrintable(name(algorithm))) << name(algorithm).toLatin1();
}

void TestJws::verifiesEachAlgorithm()
{
    QFETCH(QByteArray, algorithm);
    // making RSA keys is what takes long here
    const bool rsa = algorithm.startsWith("RS") || algorithm.startsWith("PS");
    const SigningKey signer = rsa ? *m_rsa : SigningKey::forAlgorithm(algorithm);
    const SigningKey stranger = rsa ? *m_otherRsa : SigningKey::forAlgorithm(algorithm);
    // ECDSA is random and quick: a number with leading zeros turns up sooner or later.
    const int times = algorithm.startsWith("ES") ? 50 : 1;
    for (int i = 0; i < times; ++i)
        QCOMPARE(outcome(signer.token(header(algorithm), claims), signer, algorithm), QStringLiteral("verified"));
    const QByteArray token = signer.token(header(algorithm), claims);
    QCOMPARE(outcome(token, stranger, algorithm), QStringLiteral("invalid_signature"));
    for (const SignatureAlgorithm other : supportedSignatureAlgorithms()) {
        if (name(other).toLatin1() != algorithm)
            QCOMPARE(outcome(token, signer, name(other).toLatin1()), QStringLiteral("invalid_signature"));
    }
}

void TestJws::readsHeaderAndPayload()
{
    QJsonObject members = header("ES256");
    members.insert(QStringLiteral("kid"), QStringLiteral("k1"));
    members.insert(QStringLiteral("typ"), QStringLiteral("JWT"));
    members.insert(QStringLiteral("b64"), true); // the default, said aloud
    const auto jws = Jws::fromCompact(m_ec->token(members, claims));
    QVERIFY(jws.has_value());
    QCOMPARE(jws->header(), members);
    QCOMPARE(jws->algorithmName(), QStringLiteral("ES256"));
    QCOMPARE(jws->keyId(), QStringLiteral("k1"));
    QCOMPARE(jws->type(), QStringLiteral("JWT"));
    QCOMPARE(jws->payload(), claims);
    const auto bare = Jws::fromCompact(m_ec->token(header("ES256"), QByteArray()));
    QVERIFY(bare.has_value());
    QVERIFY(bare->keyId().isEmpty() && bare->type().isEmpty() && bare->payload().isEmpty());
}

void TestJws::readsTokensUpToTheLimit()
{
    constexpr qsizetype limit = 1024 * 1024;
    const qsizetype rest = m_ec->token(header("ES256"), QByteArray()).size();
    const QByteArray longest = m_ec->token(header("ES256"), QByteArray((limit - rest) / 4 * 3, 'x'));
    QVERIFY(longest.size() > limit - 4);
    QCOMPARE(outcome(longest, *m_ec, "ES256"), QStringLiteral("verified"));
    const QByteArray tooLong = m_ec->token(header("ES256"), QByteArray((limit - rest) / 4 * 3 + 3, 'x'));
    QCOMPARE(outcome(tooLong, *m_ec, "ES256"), QStringLiteral("invalid_jws"));
}

void TestJws::refusesAMalformedToken_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = m_ec->token(header("ES256"), claims);
    const QList<QByteArray> parts = good.split('.');
    QCOMPARE(outcome(good, *m_ec, "ES256"), QStringLiteral("verified"));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("token");
    QTest::newRow("two parts") << QByteArray(parts.at(0) + '.' + parts.at(1));
    QTest::newRow("four parts") << QByteArray(good + ".AAAA");
    QTest::newRow("an empty fourth part") << QByteArray(good + '.');
    QTest::newRow("five parts, as encrypted ones have") << QByteArray(good + '.' + parts.at(1) + '.' + parts.at(2));
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("header missing") << QByteArray('.' + parts.at(1) + '.' + parts.at(2));
    QTest::newRow("padding in the header")
        << QByteArray(toBase64Url(R"({"alg":"ES256"} )") + "==." + parts.at(1) + ".AA");
    QTest::newRow("padding behind") << QByteArray(good + "==");
    QTest::newRow("space before") << QByteArray(' ' + good);
    QTest::newRow("line end behind") << QByteArray(good + '\n');
    QTest::newRow("space inside") << QByteArray(parts.at(0) + ". " + parts.at(1) + '.' + parts.at(2));
    QTest::newRow("zero byte") << QByteArray(good + '\0');
    QTest::newRow("bits behind the last byte") << QByteArray(parts.at(0) + '.' + parts.at(1) + ".AAB");
    QTest::newRow("JSON, general") << QByteArray(R"({"payload":")" + parts.at(1) + R"(","signatures":[{"protected":")"
                                                 + parts.at(0) + R"(","signature":")" + parts.at(2) + R"("}]})");
    QTest::newRow("JSON, flattened") << QByteArray(R"({"payload":")" + parts.at(1) + R"(","protected":")" + parts.at(0)
                                                   + R"(","signature":")" + parts.at(2) + R"("})");
    const std::pair<const char *, QByteArray> headers[] = {
        {"header not JSON", "ES256"},
        {"header an array", R"(["alg","ES256"])"},
        {"header a string", R"("ES256")"},
        {"header cut", R"({"alg":"ES256")"},
        {"header with more behind", R"({"alg":"ES256"}{})"},
        {"header not UTF-8", "{\"alg\":\"ES256\",\"x\":\"\xff\"}"},
        {"alg missing", R"({"typ":"JWT"})"},
        {"alg a number", R"({"alg":256})"},
        {"alg null", R"({"alg":null})"},
        {"alg an array", R"({"alg":["ES256"]})"},
        {"alg twice", R"({"alg":"none","alg":"ES256"})"},
        {"alg twice, escaped", R"({"alg":"none","\u0061lg":"ES256"})"},
        {"another member twice", R"({"alg":"ES256","kid":"a","kid":"b"})"},
        {"kid a number", R"({"alg":"ES256","kid":1})"},
        {"typ an object", R"({"alg":"ES256","typ":{}})"},
        {"crit unknown", R"({"alg":"ES256","crit":["exp"],"exp":1})"},
        {"crit empty", R"({"alg":"ES256","crit":[]})"},
        {"crit null", R"({"alg":"ES256","crit":null})"},
        {"crit b64", R"({"alg":"ES256","crit":["b64"],"b64":false})"},
        {"b64 false", R"({"alg":"ES256","b64":false})"},
        {"b64 a string", R"({"alg":"ES256","b64":"true"})"},
    };
    for (const auto &[title, text] : headers)
        QTest::newRow(title) << m_ec->token(text, claims, "ES256");
}

void TestJws::refusesAMalformedToken()
{
    QFETCH(QByteArray, token);
    const auto jws = Jws::fromCompact(token);
    QVERIFY(!jws);
    QCOMPARE(jws.error().kind, ErrorKind::Rejected);
    QCOMPARE(jws.error().code, QStringLiteral("invalid_jws"));
    QVERIFY(!jws.error().message.isEmpty() && !jws.error().hint.isEmpty() && !jws.error().detail.isEmpty());
}

void TestJws::refusesAWrongSignature_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("signature");
    const auto input = [](const QByteArray &algorithm) {
        return QByteArray(toBase64Url(R"({"alg":")" + algorithm + R"("})") + '.' + toBase64Url(claims));
    };
    const QByteArray es = m_ec->signature(input("ES256"), "ES256");
    QTest::newRow("ES256, none") << QByteArray("ES256") << QByteArray();
    QTest::newRow("ES256, DER") << QByteArray("ES256") << m_ec->rawSignature(input("ES256"), "ES256");
    QTest::newRow("ES256, zeros") << QByteArray("ES256") << QByteArray(64, '\0');
    QTest::newRow("ES256, r only") << QByteArray("ES256") << es.first(32);
    QTest::newRow("ES256, a byte less") << QByteArray("ES256") << es.chopped(1);
    QTest::newRow("ES256, a byte more") << QByteArray("ES256") << QByteArray(es + '\0');
    QTest::newRow("ES256, widened halves")
        << QByteArray("ES256") << QByteArray('\0' + es.first(32) + '\0' + es.last(32));
    QTest::newRow("ES256, s before r") << QByteArray("ES256") << QByteArray(es.last(32) + es.first(32));
    QTest::newRow("ES256, with SHA-512") << QByteArray("ES256") << m_ec->signature(input("ES256"), "ES512");
    const QByteArray rs = m_rsa->signature(input("RS256"), "RS256");
    QTest::newRow("RS256, none") << QByteArray("RS256") << QByteArray();
    QTest::newRow("RS256, zeros") << QByteArray("RS256") << QByteArray(256, '\0');
    QTest::newRow("RS256, one") << QByteArray("RS256") << QByteArray(QByteArray(255, '\0') + '\x01');
    QTest::newRow("RS256, a byte more") << QByteArray("RS256") << QByteArray('\0' + rs);
    QTest::newRow("RS256, a byte less") << QByteArray("RS256") << rs.chopped(1);
    QTest::newRow("RS256, with SHA-512") << QByteArray("RS256") << m_rsa->signature(input("RS256"), "RS512");
    QTest::newRow("RS256, PSS") << QByteArray("RS256") << m_rsa->signature(input("RS256"), "PS256");
    QTest::newRow("PS256, PKCS #1") << QByteArray("PS256") << m_rsa->signature(input("PS256"), "RS256");
    QTest::newRow("PS256, no salt") << QByteArray("PS256") << m_rsa->rawSignature(input("PS256"), "PS256", 0);
    QTest::newRow("PS256, short salt") << QByteArray("PS256") << m_rsa->rawSignature(input("PS256"), "PS256", 20);
    QTest::newRow("PS256, longest salt") << QByteArray("PS256") << m_rsa->rawSignature(input("PS256"), "PS256", 222);
}

void TestJws::refusesAWrongSignature()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, signature);
    const QByteArray token =
        toBase64Url(R"({"alg":")" + algorithm + R"("})") + '.' + toBase64Url(claims) + '.' + toBase64Url(signature);
    QCOMPARE(outcome(token, algorithm == "ES256" ? *m_ec : *m_rsa, algorithm), QStringLiteral("invalid_signature"));
}

void TestJws::refusesAnotherAlgorithmThanTheHeaders()
{
    // rightly signed with PS256, but the header says RS256
    const QByteArray token = m_rsa->token(R"({"alg":"RS256"})", claims, "PS256");
    QCOMPARE(outcome(token, *m_rsa, "PS256"), QStringLiteral("invalid_signature"));
    QCOMPARE(outcome(token, *m_rsa, "RS256"), QStringLiteral("invalid_signature"));
}

void TestJws::refusesAKeyThatIsNotForIt()
{
    const auto jws = Jws::fromCompact(m_ec->token(header("ES256"), claims));
    QVERIFY(jws.has_value());
    QJsonObject members = m_ec->publicJwk();
    QVERIFY(jws->verify(Jwk::fromJson(members).value(), SignatureAlgorithm::ES256).has_value());
    members.insert(QStringLiteral("use"), QStringLiteral("enc"));
    const auto verdict = jws->verify(Jwk::fromJson(members).value(), SignatureAlgorithm::ES256);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, QStringLiteral("invalid_signature"));
}

void TestJws::refusesAPssSignatureThatLostItsLeadingZero()
{
    const QByteArray input = toBase64Url(R"({"alg":"PS256"})") + '.' + toBase64Url(claims);
    QByteArray signature;
    // One in 256 begins with a zero; 20,000 in a row that don't are never seen.
    for (int i = 0; i < 20'000 && !signature.startsWith('\0'); ++i)
        signature = m_rsa->signature(input, "PS256");
    QVERIFY(signature.startsWith('\0'));
    const auto token = [&input](const QByteArray &end) { return QByteArray(input + '.' + toBase64Url(end)); };
    QCOMPARE(outcome(token(signature), *m_rsa, "PS256"), QStringLiteral("verified"));
    QCOMPARE(outcome(token(signature.sliced(1)), *m_rsa, "PS256"), QStringLiteral("invalid_signature"));
}

void TestJws::leavesOpenSslsErrorQueueAsItWas()
{
    ERR_clear_error();
    ERR_raise(ERR_LIB_USER, 42); // of somebody else
    const QByteArray token = m_rsa->token(R"({"alg":"RS256"})", claims, "PS256");
    QCOMPARE(outcome(token, *m_rsa, "RS256"), QStringLiteral("invalid_signature"));
    QCOMPARE(ERR_GET_REASON(ERR_get_error()), 42);
    QCOMPARE(ERR_get_error(), 0UL);
}

QTEST_GUILESS_MAIN(TestJws)
#include "tst_jws.moc"
