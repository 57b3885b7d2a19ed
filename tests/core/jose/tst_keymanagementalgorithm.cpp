// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <lanyard/jose/contentencryptionalgorithm.h>
#include <lanyard/jose/jwk.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

QJsonObject with(QJsonObject members, const char *name, const QJsonValue &value)
{
    members.insert(QLatin1String(name), value);
    return members;
}

} // namespace

class TestKeyManagementAlgorithm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesEachAlgorithmAsRegistered();
    void namesEachEncryptionAsRegistered();
    void refusesWhatIsUnsafeOrUnknown_data();
    void refusesWhatIsUnsafeOrUnknown();
    void fitsTheEncryptionItAllows_data();
    void fitsTheEncryptionItAllows();

private:
    QJsonObject m_rsa;
    QJsonObject m_ec;
    QJsonObject m_okp;
};

void TestKeyManagementAlgorithm::initTestCase()
{
    m_rsa = SigningKey::rsa().publicJwk();
    m_ec = SigningKey::ec("P-256").publicJwk();
    m_okp = SigningKey::ed25519().publicJwk();
}

void TestKeyManagementAlgorithm::namesEachAlgorithmAsRegistered()
{
    QStringList names;
    for (const KeyManagementAlgorithm algorithm : supportedKeyManagementAlgorithms()) {
        names += name(algorithm);
        QVERIFY(keyManagementAlgorithm(name(algorithm)) == algorithm);
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("RSA-OAEP RSA-OAEP-256 ECDH-ES ECDH-ES+A128KW ECDH-ES+A192KW ECDH-ES+A256KW A128KW A192KW "
                            "A256KW A128GCMKW A192GCMKW A256GCMKW dir"));
}

void TestKeyManagementAlgorithm::namesEachEncryptionAsRegistered()
{
    QStringList names;
    for (const ContentEncryptionAlgorithm algorithm : supportedContentEncryptionAlgorithms()) {
        names += name(algorithm);
        QVERIFY(contentEncryptionAlgorithm(name(algorithm)) == algorithm);
    }
    QCOMPARE(names.join(u' '), QStringLiteral("A128GCM A192GCM A256GCM A128CBC-HS256 A192CBC-HS384 A256CBC-HS512"));
    for (const QString &other :
         {QStringLiteral("a128gcm"), QStringLiteral("A128CBC"), QStringLiteral("C20P"), QString()})
        QVERIFY(!contentEncryptionAlgorithm(other));
}

void TestKeyManagementAlgorithm::refusesWhatIsUnsafeOrUnknown_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"RSA1_5", "PBES2-HS256+A128KW", "none", "RS256", "HS256", "rsa-oaep", "RSA-OAEP ", "DIR",
                             "RSA-OAEP-512", "ECDH-1PU", ""})
        QTest::addRow("\"%s\"", name) << QString::fromLatin1(name);
}

void TestKeyManagementAlgorithm::refusesWhatIsUnsafeOrUnknown()
{
    QFETCH(QString, name);
    QVERIFY(!keyManagementAlgorithm(name));
}

void TestKeyManagementAlgorithm::fitsTheEncryptionItAllows_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QString>("algorithms");
    const QString rsa = QStringLiteral("RSA-OAEP RSA-OAEP-256");
    const QString agreed = QStringLiteral("ECDH-ES ECDH-ES+A128KW ECDH-ES+A192KW ECDH-ES+A256KW");
    QTest::newRow("RSA") << m_rsa << rsa;
    QTest::newRow("P-256") << m_ec << agreed;
    QTest::newRow("P-384") << SigningKey::ec("P-384").publicJwk() << agreed;
    QTest::newRow("P-521") << SigningKey::ec("P-521").publicJwk() << agreed;
    QTest::newRow("X25519") << with(m_okp, "crv", QStringLiteral("X25519")) << agreed;
    QTest::newRow("Ed25519") << m_okp << QString();
    QTest::newRow("alg") << with(m_rsa, "alg", QStringLiteral("RSA-OAEP-256")) << QStringLiteral("RSA-OAEP-256");
    QTest::newRow("alg for signatures") << with(m_rsa, "alg", QStringLiteral("RS256")) << QString();
    QTest::newRow("alg RSA1_5") << with(m_rsa, "alg", QStringLiteral("RSA1_5")) << QString();
    QTest::newRow("use enc") << with(m_rsa, "use", QStringLiteral("enc")) << rsa;
    QTest::newRow("use sig") << with(m_rsa, "use", QStringLiteral("sig")) << QString();
    QTest::newRow("key_ops with wrapKey") << with(m_rsa, "key_ops", QJsonArray{QStringLiteral("wrapKey")}) << rsa;
    QTest::newRow("key_ops with deriveKey") << with(m_ec, "key_ops", QJsonArray{QStringLiteral("deriveKey")}) << agreed;
    QTest::newRow("key_ops with verify") << with(m_rsa, "key_ops", QJsonArray{QStringLiteral("verify")}) << QString();
    QTest::newRow("key_ops empty") << with(m_rsa, "key_ops", QJsonArray()) << QString();
}

void TestKeyManagementAlgorithm::fitsTheEncryptionItAllows()
{
    QFETCH(QJsonObject, members);
    QFETCH(QString, algorithms);
    const auto key = Jwk::fromJson(members);
    QVERIFY(key.has_value());
    QStringList fitting;
    for (const KeyManagementAlgorithm algorithm : supportedKeyManagementAlgorithms()) {
        if (key->fits(algorithm))
            fitting += name(algorithm);
    }
    QCOMPARE(fitting.join(u' '), algorithms);
}

QTEST_GUILESS_MAIN(TestKeyManagementAlgorithm)
#include "tst_keymanagementalgorithm.moc"
