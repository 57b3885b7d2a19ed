// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/policy/jsontext.h>

#include <QTest>

using namespace Lanyard;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereMembersAre_data();
    void knowsWhereMembersAre();
    void namesThePlaceOfADefect_data();
    void namesThePlaceOfADefect();
    void escapesPointers();
};

void TestJsonText::knowsWhereMembersAre_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("the whole") << "" << 1 << 1;
    QTest::newRow("first") << "/a" << 2 << 3;
    QTest::newRow("second on a line") << "/b" << 2 << 11;
    QTest::newRow("behind braces in a string") << "/c" << 3 << 3;
    QTest::newRow("element") << "/c/0" << 3 << 10;
    QTest::newRow("element below an object") << "/c/1/d" << 4 << 6;
    QTest::newRow("name with an escape") << "/e\"f" << 5 << 3;
    QTest::newRow("name with a slash and a tilde") << "/g~1h~0" << 6 << 3;
    QTest::newRow("behind characters of several bytes") << "/i" << 7 << 13;
    QTest::newRow("missing: its object") << "/c/1/x" << 4 << 4;
    QTest::newRow("missing altogether") << "/x/y" << 1 << 1;
}

void TestJsonText::knowsWhereMembersAre()
{
    const QByteArray text("{\n"
                          "  \"a\": 1, \"b\": \"}]{[,:\\\"\",\n"
                          "  \"c\": [ true,\n"
                          "   { \"d\": null } ],\n"
                          "  \"e\\\"f\": {},\n"
                          "  \"g/h~\": [],\n"
                          "  \"ä\": \"…\", \"i\": -1.5e3 }\n");
    QFETCH(QString, pointer);
    const auto json = JsonText::parse(text);
    QVERIFY(json.has_value());
    QTEST(json->positionOf(pointer).line, "line");
    QTEST(json->positionOf(pointer).column, "column");
}

void TestJsonText::namesThePlaceOfADefect_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("comma too many") << QByteArray("{\n\"a\": 1,\n}") << 3;
    QTest::newRow("comma missing") << QByteArray("{\n\"a\": 1\n\"b\": 2\n}") << 3;
    QTest::newRow("colon missing") << QByteArray("{\n\n\"a\" 1\n}") << 3;
    QTest::newRow("word") << QByteArray("{\n\"a\": yes\n}") << 2;
    QTest::newRow("comment") << QByteArray("{\n\"a\": 1\n// why\n}") << 3;
    QTest::newRow("cut") << QByteArray("{\n\"a\": [1,\n2") << 3;
    QTest::newRow("text behind") << QByteArray("{\n}\nx") << 3;
    QTest::newRow("twice") << QByteArray("{\n\"a\": 1,\n\"b\": 2,\n\"a\": 3\n}") << 4;
    QTest::newRow("twice, below") << QByteArray("{\n\"a\": [ {\n\"b\": 2,\n\"\\u0062\": 3 } ]\n}") << 4;
    QTest::newRow("array") << QByteArray("[]") << 1;
    QTest::newRow("nothing") << QByteArray() << 1;
}

void TestJsonText::namesThePlaceOfADefect()
{
    QFETCH(QByteArray, text);
    const auto json = JsonText::parse(text);
    QVERIFY(!json.has_value());
    QVERIFY(!json.error().reason.isEmpty());
    QTEST(json.error().position.line, "line");
}

void TestJsonText::escapesPointers()
{
    QCOMPARE(jsonPointer(QStringLiteral("/a"), QStringLiteral("b~/c")), QStringLiteral("/a/b~0~1c"));
    QCOMPARE(jsonPointer(QString(), qsizetype(3)), QStringLiteral("/3"));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
