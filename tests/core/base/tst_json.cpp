// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/base/json.h>

#include <QTest>

using namespace Lanyard;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsOneObject_data();
    void acceptsOneObject();
    void refusesWhatTwoReadersCouldReadTwoWays_data();
    void refusesWhatTwoReadersCouldReadTwoWays();
};

void TestJson::acceptsOneObject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("nested") << QByteArray(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})");
    QTest::newRow("colons in strings") << QByteArray(R"({"a:b":"c:d","e\"f":"\\"})");
    QTest::newRow("white space") << QByteArray(" \n{ \"a\" : 1 }\n ");
}

void TestJson::acceptsOneObject()
{
    QFETCH(QByteArray, text);
    const auto object = parseJsonObject(text);
    QVERIFY2(object.has_value(), qPrintable(object ? QString() : object.error()));
}

void TestJson::refusesWhatTwoReadersCouldReadTwoWays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("twice") << QByteArray(R"({"iss":"a","iss":"b"})");
    QTest::newRow("twice, escaped") << QByteArray(R"({"iss":"a","\u0069ss":"b"})");
    QTest::newRow("twice, below") << QByteArray(R"({"x":[{"a":1,"a":1}]})");
    QTest::newRow("twice, dropping an object") << QByteArray(R"({"a":{"b":1},"a":{"b":1,"c":2}})");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("trailing text") << QByteArray("{}x");
    QTest::newRow("two objects") << QByteArray("{}{}");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"a":)");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("deep") << "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
}

void TestJson::refusesWhatTwoReadersCouldReadTwoWays()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseJsonObject(text).has_value());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
