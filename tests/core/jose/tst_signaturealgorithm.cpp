// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/jose/signaturealgorithm.h>

#include <QTest>

using namespace Lanyard;

class TestSignatureAlgorithm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachAlgorithmAsRegistered();
    void takesTheNewNameOfEdDsa();
    void refusesWhatVerifiesNothing_data();
    void refusesWhatVerifiesNothing();
};

void TestSignatureAlgorithm::namesEachAlgorithmAsRegistered()
{
    const QStringList registered =
        QStringLiteral("RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA").split(u' ');
    QStringList names;
    for (const SignatureAlgorithm algorithm : supportedSignatureAlgorithms()) {
        names += name(algorithm);
        QVERIFY(signatureAlgorithm(name(algorithm)) == algorithm);
    }
    QCOMPARE(names, registered);
}

void TestSignatureAlgorithm::takesTheNewNameOfEdDsa()
{
    QVERIFY(signatureAlgorithm(QStringLiteral("Ed25519")) == SignatureAlgorithm::EdDSA);
    QCOMPARE(name(SignatureAlgorithm::EdDSA), QStringLiteral("EdDSA"));
}

void TestSignatureAlgorithm::refusesWhatVerifiesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"none",  "None",   "NONE",   "nOnE", "none ",  "",         "HS256",  "HS384", "HS512", "rs256",
          "Rs256", " RS256", "RS256 ", "RS1",  "RSA1_5", "RSA-OAEP", "ES256K", "Ed448", "eddsa", "dir"})
        QTest::addRow("\"%s\"", name) << QString::fromLatin1(name);
}

void TestSignatureAlgorithm::refusesWhatVerifiesNothing()
{
    QFETCH(QString, name);
    QVERIFY(!signatureAlgorithm(name));
}

QTEST_APPLESS_MAIN(TestSignatureAlgorithm)
#include "tst_signaturealgorithm.moc"
