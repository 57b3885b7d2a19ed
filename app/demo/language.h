// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QTranslator>

namespace Lanyard::Demo {

//! One of the languages that the pages speak.
class Language
{
public:
    //! `code` as in HTML's lang attribute. English is what the source says, so it has no file.
    explicit Language(const QString &code);

    [[nodiscard]] QString code() const { return m_code; }

    //! Like QCoreApplication::translate, but for one request; what isn't translated stays English.
    [[nodiscard]] QString translate(const char *context, const char *source) const;

private:
    QString m_code;
    QTranslator m_translator;
};

} // namespace Lanyard::Demo
