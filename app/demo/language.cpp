// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "language.h"

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

Language::Language(const QString &code)
    : m_code(code)
{
    if (code != "en"_L1 && !m_translator.load(u":/demo/i18n/demo_%1.qm"_s.arg(code)))
        qWarning("The translation %ls is missing", qUtf16Printable(code));
}

QString Language::translate(const char *context, const char *source) const
{
    const QString translated = m_translator.translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace Lanyard::Demo
