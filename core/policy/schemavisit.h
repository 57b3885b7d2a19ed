// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonschema.h"

#include <QJsonArray>

#include <utility>

namespace Lanyard {

//! One pass of a value through a schema, from the root of both down; collects the violations on its way.
class SchemaVisit
{
public:
    SchemaVisit(QJsonObject root, QHash<QString, QRegularExpression> patterns)
        : m_root(std::move(root))
        , m_patterns(std::move(patterns))
    { }

    void check(const QJsonValue &value, const QJsonObject &schema, const QString &pointer);

    [[nodiscard]] QList<JsonViolation> violations() const { return m_violations; }

private:
    [[nodiscard]] bool hasRightType(const QJsonValue &value, const QJsonObject &schema, const QString &pointer);
    void checkEnum(const QJsonValue &value, const QJsonObject &schema, const QString &pointer);
    void checkString(const QString &text, const QJsonObject &schema, const QString &pointer);
    void checkNumber(double number, const QJsonObject &schema, const QString &pointer);
    void checkArray(const QJsonArray &array, const QJsonObject &schema, const QString &pointer);
    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &pointer);
    void checkMember(const QString &name, const QJsonValue &value, const QJsonObject &schema, const QString &pointer);
    void checkCondition(const QJsonValue &value, const QJsonObject &schema, const QString &pointer);

    void complain(const QString &pointer, const QString &message)
    {
        m_violations.append({.pointer = pointer, .message = message});
    }

    QJsonObject m_root;
    QHash<QString, QRegularExpression> m_patterns; //!< by how the schema writes them
    QList<JsonViolation> m_violations;
};

} // namespace Lanyard
