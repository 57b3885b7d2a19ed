// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Lanyard {

//! An address with names in braces, such as "https://{host}/login". A much smaller thing than RFC 6570: values go in as
//! they are, so they have to be fit for their place (ProviderVariable::checked).
class UrlTemplate
{
public:
    explicit UrlTemplate(QString text)
        : m_text(std::move(text))
    { }

    //! The names in it.
    [[nodiscard]] QStringList names() const;
    //! Each name is replaced once, and what replaced it is not looked at again. A value's slash at its end gives way to
    //! one that follows in the template. Nothing where a name has no value.
    [[nodiscard]] std::optional<QString> expanded(const QMap<QString, QString> &values) const;

private:
    QString m_text;
};

} // namespace Lanyard
