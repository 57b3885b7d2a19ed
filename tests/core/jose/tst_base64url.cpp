// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/jose/base64url.h>

#include <QTest>

using namespace Lanyard;

class TestBase64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsTheSame_data();
    void writesAndReadsTheSame();
    void readsBackEveryByte();
    void refusesASecondSpelling_data();
    void refusesASecondSpelling();
};

void TestBase64Url::writesAndReadsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648 §10, without the padding
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("the two that differ") << QByteArray("\xfb\xff\xfe") << QByteArray("-__-");
    QTest::newRow("RFC 7515 appendix C") << QByteArray("\x03\xec\xff\xe0\xc1") << QByteArray("A-z_4ME");
    QTest::newRow("zeros") << QByteArray(3, '\0') << QByteArray("AAAA");
}

void TestBase64Url::writesAndReadsTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(base64UrlEncoded(bytes), text);
    QCOMPARE(base64UrlDecoded(text), std::optional(bytes));
}

void TestBase64Url::readsBackEveryByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        bytes.append(static_cast<char>(i));
        QCOMPARE(base64UrlDecoded(base64UrlEncoded(bytes)), std::optional(bytes));
    }
}

void TestBase64Url::refusesASecondSpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("Zg==");
    QTest::newRow("half the padding") << QByteArray("Zg=");
    QTest::newRow("only padding") << QByteArray("====");
    QTest::newRow("padding inside") << QByteArray("Zg==Zm8");
    QTest::newRow("space before") << QByteArray(" Zm9v");
    QTest::newRow("space inside") << QByteArray("Zm 9v");
    QTest::newRow("line end") << QByteArray("Zm9v\n");
    QTest::newRow("tab") << QByteArray("Zm\t9v");
    QTest::newRow("plus") << QByteArray("+_-_");
    QTest::newRow("slash") << QByteArray("-/-_");
    QTest::newRow("dot") << QByteArray("Zm9v.");
    QTest::newRow("zero byte") << QByteArray("Zm9v\0", 5);
    QTest::newRow("not ASCII") << QByteArray("Zm9v\xc3\xa9");
    QTest::newRow("one character") << QByteArray("Z");
    QTest::newRow("one character too many") << QByteArray("Zm9vY");
    QTest::newRow("bits behind one byte") << QByteArray("Zh");
    QTest::newRow("bits behind two bytes") << QByteArray("Zm9");
}

void TestBase64Url::refusesASecondSpelling()
{
    QFETCH(QByteArray, text);
    QVERIFY(!base64UrlDecoded(text));
}

QTEST_APPLESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
