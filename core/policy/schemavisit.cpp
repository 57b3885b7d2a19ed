// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "schemavisit.h"

#include "jsontext.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace Lanyard {

namespace {

// The name that a person would call the value by.
QString nameOf(const QString &pointer)
{
    QString name = pointer.isEmpty() ? QStringLiteral("{}") : pointer.sliced(1);
    return name.replace(QLatin1Char('/'), QLatin1Char('.'))
        .replace(QLatin1String("~1"), QLatin1String("/"))
        .replace(QLatin1String("~0"), QLatin1String("~"));
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array)
        list.append(element.toString());
    return list;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    static const QHash<QString, QJsonValue::Type> types{
        {QStringLiteral("null"), QJsonValue::Null},     {QStringLiteral("boolean"), QJsonValue::Bool},
        {QStringLiteral("number"), QJsonValue::Double}, {QStringLiteral("string"), QJsonValue::String},
        {QStringLiteral("array"), QJsonValue::Array},   {QStringLiteral("object"), QJsonValue::Object},
    };
    return types.value(type, QJsonValue::Undefined) == value.type();
}

} // namespace

void SchemaVisit::check(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
{
    const QString reference = schema.value(QLatin1String("$ref")).toString();
    if (!reference.isEmpty()) {
        const QJsonObject definitions = m_root.value(QLatin1String("$defs")).toObject();
        check(value, definitions.value(reference.section(QLatin1Char('/'), -1)).toObject(), pointer);
    }
    if (!hasRightType(value, schema, pointer))
        return; // whatever else is wrong follows from that
    checkEnum(value, schema, pointer);
    if (value.isString())
        checkString(value.toString(), schema, pointer);
    else if (value.isDouble())
        checkNumber(value.toDouble(), schema, pointer);
    else if (value.isArray())
        checkArray(value.toArray(), schema, pointer);
    else if (value.isObject())
        checkObject(value.toObject(), schema, pointer);
    checkCondition(value, schema, pointer);
}

bool SchemaVisit::hasRightType(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
{
    const QJsonValue type = schema.value(QLatin1String("type"));
    if (type.isUndefined())
        return true;
    const QStringList types = type.isArray() ? strings(type) : QStringList(type.toString());
    if (std::ranges::any_of(types, [&value](const QString &name) { return isOfType(value, name); }))
        return true;
    complain(pointer,
             QCoreApplication::translate("JsonSchema", "“%1” has the wrong type. It has to be: %2.")
                 .arg(nameOf(pointer), types.join(QLatin1String(", "))));
    return false;
}

void SchemaVisit::checkEnum(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
{
    const QJsonValue allowed = schema.value(QLatin1String("enum"));
    if (allowed.isArray() && !allowed.toArray().contains(value)) {
        complain(
            pointer,
            QCoreApplication::translate("JsonSchema", "“%1” has a value that is not known. It has to be one of: %2.")
                .arg(nameOf(pointer), strings(allowed).join(QLatin1String(", "))));
    }
}

void SchemaVisit::checkString(const QString &text, const QJsonObject &schema, const QString &pointer)
{
    // minLength counts characters, of which some are two QChars
    if (text.toUcs4().size() < schema.value(QLatin1String("minLength")).toInt())
        complain(pointer, QCoreApplication::translate("JsonSchema", "“%1” is too short.").arg(nameOf(pointer)));
    const QString pattern = schema.value(QLatin1String("pattern")).toString();
    if (!pattern.isEmpty() && !m_patterns.value(pattern).match(text).hasMatch())
        complain(pointer,
                 QCoreApplication::translate("JsonSchema", "“%1” is not written as it has to be: %2")
                     .arg(nameOf(pointer), pattern));
}

void SchemaVisit::checkNumber(double number, const QJsonObject &schema, const QString &pointer)
{
    const QJsonValue minimum = schema.value(QLatin1String("minimum"));
    const QJsonValue maximum = schema.value(QLatin1String("maximum"));
    if (minimum.isDouble() && number < minimum.toDouble())
        complain(pointer,
                 QCoreApplication::translate("JsonSchema", "“%1” has to be at least %2.")
                     .arg(nameOf(pointer), QString::number(minimum.toDouble())));
    if (maximum.isDouble() && number > maximum.toDouble())
        complain(pointer,
                 QCoreApplication::translate("JsonSchema", "“%1” has to be at most %2.")
                     .arg(nameOf(pointer), QString::number(maximum.toDouble())));
}

void SchemaVisit::checkArray(const QJsonArray &array, const QJsonObject &schema, const QString &pointer)
{
    if (array.size() < schema.value(QLatin1String("minItems")).toInt())
        complain(pointer, QCoreApplication::translate("JsonSchema", "“%1” has too few elements.").arg(nameOf(pointer)));
    const bool unique = schema.value(QLatin1String("uniqueItems")).toBool();
    const QJsonValue items = schema.value(QLatin1String("items"));
    QJsonArray seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString element = jsonPointer(pointer, i);
        if (unique && seen.contains(array.at(i)))
            complain(element, QCoreApplication::translate("JsonSchema", "“%1” is there twice.").arg(nameOf(element)));
        seen.append(array.at(i));
        if (items.isObject())
            check(array.at(i), items.toObject(), element);
    }
}

void SchemaVisit::checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &pointer)
{
    const QStringList required = strings(schema.value(QLatin1String("required")));
    for (const QString &name : required) {
        if (!object.contains(name))
            complain(
                pointer,
                QCoreApplication::translate("JsonSchema", "“%1” is missing.").arg(nameOf(jsonPointer(pointer, name))));
    }
    for (auto member = object.begin(); member != object.end(); ++member)
        checkMember(member.key(), member.value(), schema, jsonPointer(pointer, member.key()));
}

void SchemaVisit::checkMember(const QString &name, const QJsonValue &value, const QJsonObject &schema,
                              const QString &pointer)
{
    const QJsonValue names = schema.value(QLatin1String("propertyNames"));
    if (names.isObject())
        check(name, names.toObject(), pointer);
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
    if (properties.contains(name))
        check(value, properties.value(name).toObject(), pointer);
    else if (others.isObject())
        check(value, others.toObject(), pointer);
    else if (others.isBool() && !others.toBool())
        complain(pointer, QCoreApplication::translate("JsonSchema", "“%1” is not known here.").arg(nameOf(pointer)));
}

void SchemaVisit::checkCondition(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
{
    const QJsonValue condition = schema.value(QLatin1String("if"));
    if (!condition.isObject())
        return;
    SchemaVisit trial(m_root, m_patterns);
    trial.check(value, condition.toObject(), pointer);
    const QString branch = trial.violations().isEmpty() ? QStringLiteral("then") : QStringLiteral("else");
    if (schema.contains(branch))
        check(value, schema.value(branch).toObject(), pointer);
}

} // namespace Lanyard
