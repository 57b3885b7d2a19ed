// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "htmltemplate.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

HtmlTemplate::HtmlTemplate(QLatin1StringView name)
{
    QFile file(u":/demo/pages/%1.html"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The page %s is missing", name.data());
    m_source = QString::fromUtf8(file.readAll());
    const auto licence = m_source.indexOf("-->\n"_L1); // is for those who read the source
    m_source = m_source.sliced(licence < 0 ? 0 : licence + 4);
}

HtmlTemplate &HtmlTemplate::text(QLatin1StringView name, const QString &value)
{
    return markup(name, value.toHtmlEscaped());
}

HtmlTemplate &HtmlTemplate::markup(QLatin1StringView name, const QString &html)
{
    m_values.insert(name, html);
    return *this;
}

QString HtmlTemplate::html() const
{
    // In one pass, so that a value that looks like a name is left alone
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = m_source.indexOf("{{"_L1, from);
        const qsizetype close = open < 0 ? -1 : m_source.indexOf("}}"_L1, open);
        if (close < 0)
            return result + QStringView(m_source).sliced(from);
        result += QStringView(m_source).sliced(from, open - from);
        const QString name = m_source.sliced(open + 2, close - open - 2);
        Q_ASSERT_X(m_values.contains(name), "HtmlTemplate", qPrintable(name));
        result += m_values.value(name);
        from = close + 2;
    }
}

} // namespace Lanyard::Demo
