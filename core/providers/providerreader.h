// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "provider.h"

#include <QJsonObject>

namespace Lanyard {

//! Makes a Provider from the JSON of its file, which has to keep to the schema already.
class ProviderReader
{
public:
    //! Texts are taken in the first of the languages ("de-AT" counts as "de", too) that they are there in, else in
    //! English.
    explicit ProviderReader(QStringList languages);

    //! The source is a path or "built-in"; the path is what relative icon paths start from.
    [[nodiscard]] Provider read(const QJsonObject &json, const QString &path) const;

private:
    [[nodiscard]] QString text(const QJsonValue &value) const;
    [[nodiscard]] QList<ProviderVariable> variables(const QJsonArray &array) const;
    [[nodiscard]] QList<VariableChoice> choices(const QJsonArray &array) const;
    [[nodiscard]] ProviderRegistration registration(const QJsonObject &json) const;
    [[nodiscard]] ProviderScopes scopes(const QJsonObject &json) const;

    QStringList m_languages;
};

} // namespace Lanyard
