// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonschema.h"

#include "jsonfile.h"
#include "schemavisit.h"

#include <QSet>

namespace Lanyard {

namespace {

// The first keyword that would be ignored, or empty.
QString unknownKeyword(const QJsonObject &schema);

QString unknownKeywordInEach(const QJsonObject &schemas)
{
    for (const QJsonValue schema : schemas) {
        if (const QString unknown = unknownKeyword(schema.toObject()); !unknown.isEmpty())
            return unknown;
    }
    return {};
}

QString unknownKeyword(const QJsonObject &schema)
{
    static const QSet<QString> plain{
        QStringLiteral("$ref"),        QStringLiteral("type"),     QStringLiteral("enum"),
        QStringLiteral("required"),    QStringLiteral("minItems"), QStringLiteral("uniqueItems"),
        QStringLiteral("minLength"),   QStringLiteral("pattern"),  QStringLiteral("minimum"),
        QStringLiteral("maximum"),     QStringLiteral("$schema"),  QStringLiteral("$id"),
        QStringLiteral("title"),       QStringLiteral("default"),  QStringLiteral("examples"),
        QStringLiteral("description"), QStringLiteral("$comment")};
    static const QSet<QString> schemas{QStringLiteral("items"),         QStringLiteral("additionalProperties"),
                                       QStringLiteral("propertyNames"), QStringLiteral("if"),
                                       QStringLiteral("then"),          QStringLiteral("else")};
    static const QSet<QString> maps{QStringLiteral("properties"), QStringLiteral("$defs")};
    for (auto keyword = schema.begin(); keyword != schema.end(); ++keyword) {
        QString unknown;
        if (schemas.contains(keyword.key()))
            unknown = unknownKeyword(keyword.value().toObject());
        else if (maps.contains(keyword.key()))
            unknown = unknownKeywordInEach(keyword.value().toObject());
        else if (!plain.contains(keyword.key()))
            unknown = keyword.key();
        if (!unknown.isEmpty())
            return unknown;
    }
    return {};
}

} // namespace

std::expected<JsonSchema, QString> JsonSchema::fromJson(const QJsonObject &schema)
{
    if (schema.isEmpty())
        return std::unexpected(QStringLiteral("an empty schema"));
    if (const QString unknown = unknownKeyword(schema); !unknown.isEmpty())
        return std::unexpected(QStringLiteral("unsupported keyword %1").arg(unknown));
    return JsonSchema(schema);
}

std::expected<JsonSchema, FileProblem> JsonSchema::read(const QString &path)
{
    const auto file = JsonFile::read(path);
    if (!file)
        return std::unexpected(file.error());
    auto schema = fromJson(file->object());
    if (!schema)
        return std::unexpected(FileProblem{.path = path, .message = schema.error()});
    return *std::move(schema);
}

QList<JsonViolation> JsonSchema::violations(const QJsonValue &value) const
{
    SchemaVisit visit(m_schema);
    visit.check(value, m_schema, QString());
    return visit.violations();
}

} // namespace Lanyard
