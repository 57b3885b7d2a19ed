// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/policy/jsonschema.h>

#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

QJsonObject object(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject result = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", text.constData(), qPrintable(error.errorString()));
    return result;
}

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachViolationAndItsPlace_data();
    void findsEachViolationAndItsPlace();
    void refusesASchemaThatItCannotKeep_data();
    void refusesASchemaThatItCannotKeep();
};

void TestJsonSchema::findsEachViolationAndItsPlace_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("pointers");
    const auto row = [](const char *name, const char *schema, const char *json, const QStringList &pointers) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(json) << pointers;
    };
    const QString a = QStringLiteral("/a");

    row("type, right", R"({"properties":{"a":{"type":"string"}}})", R"({"a":""})", {});
    row("type, wrong", R"({"properties":{"a":{"type":"string"}}})", R"({"a":1})", {a});
    row("type, one of two", R"({"properties":{"a":{"type":["string","null"]}}})", R"({"a":null})", {});
    row("type, none of two", R"({"properties":{"a":{"type":["string","null"]}}})", R"({"a":[]})", {a});
    row("integer, whole", R"({"properties":{"a":{"type":"integer"}}})", R"({"a":1.0})", {});
    row("integer, broken", R"({"properties":{"a":{"type":"integer"}}})", R"({"a":1.5})", {a});
    row("true is no number", R"({"properties":{"a":{"type":"number"}}})", R"({"a":true})", {a});
    row("enum, right", R"({"properties":{"a":{"enum":["x",1]}}})", R"({"a":1})", {});
    row("enum, wrong", R"({"properties":{"a":{"enum":["x",1]}}})", R"({"a":"1"})", {a});
    row("required, there", R"({"required":["a"]})", R"({"a":null})", {});
    row("required, missing twice", R"({"required":["a","b"]})", "{}", {QString(), QString()});
    row("not known", R"({"properties":{"a":{}},"additionalProperties":false})", R"({"a":1,"b":1,"c":1})",
        {QStringLiteral("/b"), QStringLiteral("/c")});
    row("others by a schema", R"({"properties":{"a":{}},"additionalProperties":{"type":"string"}})", R"({"a":1,"b":1})",
        {QStringLiteral("/b")});
    row("names", R"({"propertyNames":{"pattern":"^x"}})", R"({"xa":1,"a":1})", {a});
    row("items", R"({"properties":{"a":{"items":{"type":"string"}}}})", R"({"a":["",1,"",null]})",
        {QStringLiteral("/a/1"), QStringLiteral("/a/3")});
    row("too few items", R"({"properties":{"a":{"minItems":1}}})", R"({"a":[]})", {a});
    row("twice", R"({"properties":{"a":{"uniqueItems":true}}})", R"({"a":[1,{"b":1},"1",{"b":1}]})",
        {QStringLiteral("/a/3")});
    row("long enough", R"({"properties":{"a":{"minLength":1}}})", "{\"a\":\"\xf0\x9f\x94\x91\"}", {});
    row("two halves are one character", R"({"properties":{"a":{"minLength":2}}})", "{\"a\":\"\xf0\x9f\x94\x91\"}", {a});
    row("pattern anywhere", R"({"properties":{"a":{"pattern":"b+"}}})", R"({"a":"abba"})", {});
    row("pattern nowhere", R"({"properties":{"a":{"pattern":"^b+$"}}})", R"({"a":"abba"})", {a});
    row("pattern ends at the end", R"({"properties":{"a":{"pattern":"^a$"}}})", R"({"a":"a\n"})", {a});
    row("pattern on no string", R"({"properties":{"a":{"pattern":"^b+$"}}})", R"({"a":1})", {});
    row("minimum", R"({"properties":{"a":{"minimum":2}}})", R"({"a":1})", {a});
    row("maximum", R"({"properties":{"a":{"maximum":2}}})", R"({"a":3})", {a});
    row("bounds belong", R"({"properties":{"a":{"minimum":2,"maximum":2}}})", R"({"a":2})", {});
    row("if, then", R"({"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}})", R"({"a":1})",
        {QString()});
    row("if, else", R"({"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}})", R"({"c":1})",
        {});
    row("$ref with its neighbours",
        R"({"$defs":{"s":{"type":"string"}},"properties":{"a":{"$ref":"#/$defs/s","minLength":2}}})", R"({"a":"x"})",
        {a});
    row("$ref to a list of itself",
        R"({"$defs":{"t":{"type":"array","items":{"$ref":"#/$defs/t"}}},"properties":{"a":{"$ref":"#/$defs/t"}}})",
        R"({"a":[[],[[1]]]})", {QStringLiteral("/a/1/0/0")});
}

void TestJsonSchema::findsEachViolationAndItsPlace()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, json);
    const auto parsed = JsonSchema::fromJson(object(schema));
    QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error()));
    QStringList pointers;
    const QList<JsonViolation> violations = parsed->violations(object(json));
    for (const JsonViolation &violation : violations) {
        pointers.append(violation.pointer);
        QVERIFY(!violation.message.isEmpty());
    }
    QTEST(pointers, "pointers");
}

void TestJsonSchema::refusesASchemaThatItCannotKeep_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("at the top") << QByteArray(R"({"oneOf":[]})");
    QTest::newRow("in a member") << QByteArray(R"({"properties":{"a":{"not":{}}}})");
    QTest::newRow("in a definition") << QByteArray(R"({"$defs":{"a":{"items":{"format":"uri"}}}})");
    QTest::newRow("in a branch") << QByteArray(R"({"if":{"required":["a"]},"else":{"maxLength":3}})");
    QTest::newRow("a reference elsewhere") << QByteArray(R"({"properties":{"a":{"$ref":"other.json"}}})");
    QTest::newRow("a reference to nothing") << QByteArray(R"({"properties":{"a":{"$ref":"#/$defs/b"}}})");
    QTest::newRow("a broken pattern") << QByteArray(R"({"properties":{"a":{"pattern":"("}}})");
}

void TestJsonSchema::refusesASchemaThatItCannotKeep()
{
    QFETCH(QByteArray, schema);
    QVERIFY(!JsonSchema::fromJson(object(schema)).has_value());
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
