// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "languages.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

const Language &Languages::accepted(const QByteArray &acceptLanguage) const
{
    const Language *best = &m_english;
    double bestQuality = 0;
    const QStringList ranges = QString::fromLatin1(acceptLanguage).split(u',');
    for (const QString &range : ranges) {
        const QStringList parts = range.split(u';');
        const QString parameter = parts.size() > 1 ? parts.at(1).trimmed() : u"q=1"_s;
        const double quality = parameter.startsWith("q="_L1) ? parameter.sliced(2).toDouble() : 0;
        const Language *language = find(QStringView(parts.first()).trimmed());
        if (language && quality > bestQuality) {
            best = language;
            bestQuality = quality;
        }
    }
    return *best;
}

const Language &Languages::preferred(const QString &uiLocales, const QByteArray &acceptLanguage) const
{
    const QStringList tags = uiLocales.split(u' ', Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        if (const Language *language = find(tag))
            return *language;
    }
    return accepted(acceptLanguage);
}

const Language *Languages::find(QStringView tag) const
{
    const QStringView primary = tag.first(tag.contains(u'-') ? tag.indexOf(u'-') : tag.size());
    for (const Language *language : {&m_english, &m_german, &m_french}) {
        if (primary.compare(language->code(), Qt::CaseInsensitive) == 0)
            return language;
    }
    return nullptr;
}

} // namespace Lanyard::Demo
