// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileproblem.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <expected>
#include <utility>

namespace Lanyard {

//! Where a value breaks a schema.
struct JsonViolation
{
    QString pointer; //!< JSON pointer (RFC 6901) to the value, or to the object that lacks or has the member
    QString message; //!< translated

    friend bool operator==(const JsonViolation &, const JsonViolation &) = default;
};

//! A JSON Schema (draft 2020-12), as far as our configuration files use it:
//! $ref to #/$defs, type, enum, required, properties, additionalProperties, propertyNames, items, minItems,
//! uniqueItems, minLength, pattern, minimum, maximum, if/then/else, and the annotations. Why not a library: see
//! docs/decisions/0003.
class JsonSchema
{
public:
    //! Refuses a schema of which it would have to ignore something. The error is technical.
    [[nodiscard]] static std::expected<JsonSchema, QString> fromJson(const QJsonObject &schema);
    [[nodiscard]] static std::expected<JsonSchema, FileProblem> read(const QString &path);

    [[nodiscard]] QList<JsonViolation> violations(const QJsonValue &value) const;

private:
    JsonSchema(QJsonObject schema, QHash<QString, QRegularExpression> patterns)
        : m_schema(std::move(schema))
        , m_patterns(std::move(patterns))
    { }

    QJsonObject m_schema;
    QHash<QString, QRegularExpression> m_patterns; //!< compiled once: that is what a check would spend its time on
};

} // namespace Lanyard
