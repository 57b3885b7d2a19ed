// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/secrets/scrypt.h>

#include <QTest>

using namespace Lanyard;

class TestScrypt : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // RFC 7914 §12; a key of 32 bytes is the first half of the 64 bytes given there
    void derivesTheKeysOfTheRfc_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<quint64>("n");
        QTest::addColumn<quint64>("r");
        QTest::addColumn<quint64>("p");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("empty") << QByteArray() << QByteArray() << quint64(16) << quint64(1) << quint64(1)
                               << QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442");
        QTest::newRow("NaCl") << QByteArray("password") << QByteArray("NaCl") << quint64(1024) << quint64(8)
                              << quint64(16)
                              << QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162");
        QTest::newRow("SodiumChloride") << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << quint64(16384)
                                        << quint64(8) << quint64(1)
                                        << QByteArray(
                                               "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2");
    }

    void derivesTheKeysOfTheRfc()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(QByteArray, salt);
        QFETCH(quint64, n);
        QFETCH(quint64, r);
        QFETCH(quint64, p);
        QFETCH(QByteArray, key);
        const auto made = scryptKey(Secret(QByteArrayView(passphrase)), salt, {n, r, p});
        QVERIFY(made.has_value());
        QCOMPARE(made->reveal().toByteArray().toHex(), key);
    }

    void bearsItsOwnDefaults()
    {
        QVERIFY(ScryptParameters().areBearable());
        QVERIFY(scryptKey(Secret(u"a"), "salt", {}).has_value());
    }

    void refusesParametersThatWouldExhaustTheMachine_data()
    {
        QTest::addColumn<quint64>("n");
        QTest::addColumn<quint64>("r");
        QTest::addColumn<quint64>("p");
        QTest::newRow("no n") << quint64(0) << quint64(8) << quint64(1);
        QTest::newRow("n of one") << quint64(1) << quint64(8) << quint64(1);
        QTest::newRow("n no power of two") << quint64(65535) << quint64(8) << quint64(1);
        QTest::newRow("half a gigabyte") << (quint64(1) << 19U) << quint64(8) << quint64(1);
        QTest::newRow("largest n") << (quint64(1) << 63U) << quint64(8) << quint64(1);
        QTest::newRow("no r") << quint64(1024) << quint64(0) << quint64(1);
        QTest::newRow("large r") << quint64(2) << (quint64(1) << 20U) << quint64(1);
        QTest::newRow("r that overflows") << quint64(1024) << (quint64(1) << 57U) << quint64(1);
        QTest::newRow("no p") << quint64(1024) << quint64(8) << quint64(0);
        QTest::newRow("hours of p") << quint64(1024) << quint64(8) << quint64(1000000);
    }

    void refusesParametersThatWouldExhaustTheMachine()
    {
        QFETCH(quint64, n);
        QFETCH(quint64, r);
        QFETCH(quint64, p);
        const ScryptParameters parameters{n, r, p};
        QVERIFY(!parameters.areBearable());
        QVERIFY(!scryptKey(Secret(u"a"), "salt", parameters));
    }
};

QTEST_GUILESS_MAIN(TestScrypt)
#include "tst_scrypt.moc"
