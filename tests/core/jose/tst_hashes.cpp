// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/jose/hashes.h>

#include <QTest>

using namespace Lanyard;

class TestHashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheLeftHalf_data();
    void givesTheLeftHalf();
    void givesTheSameForTheSameHash();
};

void TestHashes::givesTheLeftHalf_data()
{
    QTest::addColumn<SignatureAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("hash");
    // OpenID Connect Core, appendix A.3 and A.4
    const QByteArray accessToken("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
    const QByteArray code("Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk");
    QTest::newRow("at_hash of RS256") << SignatureAlgorithm::RS256 << accessToken
                                      << QByteArray("77QmUPtjPfzWtF2AnpK9RQ");
    QTest::newRow("c_hash of RS256") << SignatureAlgorithm::RS256 << code << QByteArray("LDktKdoQak3Pk0cnXxCltA");
    QTest::newRow("PS256") << SignatureAlgorithm::PS256 << code << QByteArray("LDktKdoQak3Pk0cnXxCltA");
    QTest::newRow("ES256") << SignatureAlgorithm::ES256 << code << QByteArray("LDktKdoQak3Pk0cnXxCltA");
    // computed with coreutils' sha384sum and sha512sum
    QTest::newRow("RS384") << SignatureAlgorithm::RS384 << accessToken
                           << QByteArray("jtAeDp945y1dDqU3nkIVGNZP1HjH_MFs");
    QTest::newRow("PS384") << SignatureAlgorithm::PS384 << accessToken
                           << QByteArray("jtAeDp945y1dDqU3nkIVGNZP1HjH_MFs");
    QTest::newRow("ES384") << SignatureAlgorithm::ES384 << accessToken
                           << QByteArray("jtAeDp945y1dDqU3nkIVGNZP1HjH_MFs");
    QTest::newRow("RS512") << SignatureAlgorithm::RS512 << accessToken
                           << QByteArray("q7nS86GgvvFaZkzALLWqJYaJIKw2wCDAVfCAsm5CrBM");
    QTest::newRow("PS512") << SignatureAlgorithm::PS512 << accessToken
                           << QByteArray("q7nS86GgvvFaZkzALLWqJYaJIKw2wCDAVfCAsm5CrBM");
    QTest::newRow("ES512") << SignatureAlgorithm::ES512 << accessToken
                           << QByteArray("q7nS86GgvvFaZkzALLWqJYaJIKw2wCDAVfCAsm5CrBM");
    QTest::newRow("EdDSA") << SignatureAlgorithm::EdDSA << accessToken
                           << QByteArray("q7nS86GgvvFaZkzALLWqJYaJIKw2wCDAVfCAsm5CrBM");
}

void TestHashes::givesTheLeftHalf()
{
    QFETCH(SignatureAlgorithm, algorithm);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, hash);
    QCOMPARE(leftHalfHash(algorithm, value), hash);
}

void TestHashes::givesTheSameForTheSameHash()
{
    QCOMPARE(leftHalfHash(MacAlgorithm::HS256, "code"), leftHalfHash(SignatureAlgorithm::RS256, "code"));
    QCOMPARE(leftHalfHash(MacAlgorithm::HS384, "code"), leftHalfHash(SignatureAlgorithm::RS384, "code"));
    QCOMPARE(leftHalfHash(MacAlgorithm::HS512, "code"), leftHalfHash(SignatureAlgorithm::RS512, "code"));
}

QTEST_APPLESS_MAIN(TestHashes)
#include "tst_hashes.moc"
