// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

namespace Lanyard::Demo {

//! A page, or a part of one, from the resources, with {{names}} to fill in.
class HtmlTemplate
{
public:
    //! `name` of a file in app/demo/pages, without the suffix.
    explicit HtmlTemplate(QLatin1StringView name);

    //! Fills in a text, which is escaped.
    HtmlTemplate &text(QLatin1StringView name, const QString &value);
    //! Fills in markup that another template made.
    HtmlTemplate &markup(QLatin1StringView name, const QString &html);

    //! The result; every name must have been given.
    [[nodiscard]] QString html() const;

private:
    QString m_source;
    QHash<QString, QString> m_values;
};

} // namespace Lanyard::Demo
