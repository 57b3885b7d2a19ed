// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <lanyard/jose/jwkset.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

QJsonObject named(QJsonObject members, const char *keyId)
{
    members.insert(QStringLiteral("kid"), QLatin1String(keyId));
    return members;
}

QByteArray document(const QJsonArray &keys)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson();
}

QStringList keyIds(const QList<Jwk> &keys)
{
    QStringList ids;
    for (const Jwk &key : keys)
        ids += key.keyId();
    return ids;
}

} // namespace

class TestJwkSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOthersWhereOneKeyIsGarbage();
    void offersTheKeysThatComeIntoQuestion();
    void acceptsASetWithoutKeys_data();
    void acceptsASetWithoutKeys();
    void refusesWhatIsNoSet_data();
    void refusesWhatIsNoSet();
};

void TestJwkSet::keepsTheOthersWhereOneKeyIsGarbage()
{
    const QJsonObject broken{{QStringLiteral("kty"), QStringLiteral("RSA")},
                             {QStringLiteral("n"), QStringLiteral("*")}};
    const auto set = JwkSet::fromJson(
        document({named(SigningKey::ec("P-256").publicJwk(), "a"), named(broken, "b"), QStringLiteral("no object"),
                  QJsonValue::Null, QJsonArray(), named(SigningKey::rsa(1024).publicJwk(), "c"),
                  named(SigningKey::ed25519().publicJwk(), "d")}));
    QVERIFY(set.has_value());
    QCOMPARE(keyIds(set->keys()), QStringList({QStringLiteral("a"), QStringLiteral("d")}));
    QVERIFY(!set->isEmpty());
}

void TestJwkSet::offersTheKeysThatComeIntoQuestion()
{
    QJsonObject encryption = named(SigningKey::ec("P-256").publicJwk(), "three");
    encryption.insert(QStringLiteral("use"), QStringLiteral("enc"));
    // RFC 7517 §4.5: keys of different types may share an id
    const auto set = JwkSet::fromJson(
        document({named(SigningKey::ec("P-256").publicJwk(), "one"), named(SigningKey::ed25519().publicJwk(), "one"),
                  named(SigningKey::ec("P-256").publicJwk(), "two"), encryption, SigningKey::ec("P-384").publicJwk()}));
    QVERIFY(set.has_value());
    const auto found = [&set](const char *keyId, SignatureAlgorithm algorithm) {
        return keyIds(set->candidates(QLatin1String(keyId), algorithm)).join(u',');
    };
    QCOMPARE(found("one", SignatureAlgorithm::ES256), QStringLiteral("one"));
    QCOMPARE(set->candidates(QStringLiteral("one"), SignatureAlgorithm::EdDSA).value(0, set->keys().at(0)).keyType(),
             QStringLiteral("OKP"));
    QCOMPARE(found("", SignatureAlgorithm::ES256), QStringLiteral("one,two"));
    QVERIFY(set->candidates(QStringLiteral("three"), SignatureAlgorithm::ES256).isEmpty());
    QVERIFY(set->candidates(QStringLiteral("One"), SignatureAlgorithm::ES256).isEmpty());
    QVERIFY(set->candidates(QStringLiteral("one"), SignatureAlgorithm::ES384).isEmpty()); // the nameless key is not it
    QCOMPARE(set->candidates({}, SignatureAlgorithm::ES384).size(), 1);
    QVERIFY(set->candidates({}, SignatureAlgorithm::RS256).isEmpty());
}

void TestJwkSet::acceptsASetWithoutKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << QByteArray(R"({"keys":[]})");
    QTest::newRow("none that is usable") << QByteArray(R"({"keys":[{"kty":"oct","k":"AAAA"}]})");
    QTest::newRow("more members") << QByteArray(R"({"keys":[],"made_by":"somebody"})");
}

void TestJwkSet::acceptsASetWithoutKeys()
{
    QFETCH(QByteArray, text);
    const auto set = JwkSet::fromJson(text);
    QVERIFY(set.has_value());
    QVERIFY(set->isEmpty());
}

void TestJwkSet::refusesWhatIsNoSet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("an array") << QByteArray(R"([{"kty":"RSA"}])");
    QTest::newRow("keys missing") << QByteArray(R"({"kty":"RSA"})");
    QTest::newRow("keys an object") << QByteArray(R"({"keys":{"a":{"kty":"RSA"}}})");
    QTest::newRow("keys null") << QByteArray(R"({"keys":null})");
    QTest::newRow("keys twice") << QByteArray(R"({"keys":[],"keys":[]})");
    QTest::newRow("kid twice") << QByteArray(R"({"keys":[{"kty":"oct","kid":"a","kid":"b"}]})");
}

void TestJwkSet::refusesWhatIsNoSet()
{
    QFETCH(QByteArray, text);
    const auto set = JwkSet::fromJson(text);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::Rejected);
    QCOMPARE(set.error().code, QStringLiteral("invalid_jwks"));
}

QTEST_GUILESS_MAIN(TestJwkSet)
#include "tst_jwkset.moc"
