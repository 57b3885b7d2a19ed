// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonschema.h"

#include "jsonfile.h"
#include "schemavisit.h"

#include <QRegularExpression>
#include <QSet>

namespace Lanyard {

namespace {

using Words = QSet<QString>;

// Goes through a schema for what would have to be ignored.
class SchemaReview
{
public:
    explicit SchemaReview(const QJsonObject &root)
        : m_definitions(root.value(QLatin1String("$defs")).toObject())
    { }

    //! Empty where everything can be kept.
    [[nodiscard]] QString defect(const QJsonObject &schema)
    {
        for (auto keyword = schema.begin(); keyword != schema.end(); ++keyword) {
            if (const QString found = defect(keyword.key(), keyword.value()); !found.isEmpty())
                return found;
        }
        return {};
    }

    //! The patterns that were met, compiled.
    [[nodiscard]] QHash<QString, QRegularExpression> patterns() const { return m_patterns; }

private:
    [[nodiscard]] QString defect(const QString &keyword, const QJsonValue &value);
    [[nodiscard]] QString patternDefect(const QString &pattern);

    QJsonObject m_definitions;
    QHash<QString, QRegularExpression> m_patterns{};
};

QString SchemaReview::defect(const QString &keyword, const QJsonValue &value)
{
    static const auto words = [](const char *list) {
        const QStringList split = QString::fromLatin1(list).split(QLatin1Char(' '));
        return Words(split.begin(), split.end());
    };
    static const Words plain =
        words("type enum required minItems uniqueItems minLength minimum maximum $schema $id $comment title "
              "description default examples");
    static const Words schemas = words("items additionalProperties propertyNames if then else");
    static const Words maps = words("properties $defs");

    if (schemas.contains(keyword))
        return defect(value.toObject());
    if (maps.contains(keyword)) {
        const QJsonObject members = value.toObject();
        for (const QJsonValue member : members) {
            if (const QString found = defect(member.toObject()); !found.isEmpty())
                return found;
        }
        return {};
    }
    if (keyword == QLatin1String("$ref")) {
        const QString prefix = QStringLiteral("#/$defs/");
        const QString reference = value.toString();
        const bool found = reference.startsWith(prefix) && m_definitions.contains(reference.sliced(prefix.size()));
        return found ? QString() : QStringLiteral("unresolved reference %1").arg(reference);
    }
    if (keyword == QLatin1String("pattern"))
        return patternDefect(value.toString());
    return plain.contains(keyword) ? QString() : QStringLiteral("unsupported keyword %1").arg(keyword);
}

QString SchemaReview::patternDefect(const QString &pattern)
{
    // JSON Schema's patterns are ECMA 262's, where $ is the very end; PCRE's also stands before a last line feed.
    QString translated = pattern;
    if (translated.endsWith(QLatin1Char('$')) && !translated.endsWith(QLatin1String("\\$")))
        translated.replace(translated.size() - 1, 1, QStringLiteral("\\z"));
    const QRegularExpression expression(translated);
    m_patterns.insert(pattern, expression);
    return expression.isValid() ? QString() : QStringLiteral("broken pattern %1").arg(pattern);
}

} // namespace

std::expected<JsonSchema, QString> JsonSchema::fromJson(const QJsonObject &schema)
{
    if (schema.isEmpty())
        return std::unexpected(QStringLiteral("an empty schema"));
    SchemaReview review(schema);
    if (const QString defect = review.defect(schema); !defect.isEmpty())
        return std::unexpected(defect);
    return JsonSchema(schema, review.patterns());
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
    SchemaVisit visit(m_schema, m_patterns);
    visit.check(value, m_schema, QString());
    return visit.violations();
}

} // namespace Lanyard
