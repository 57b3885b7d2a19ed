// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "urltemplate.h"

#include <QRegularExpression>

namespace Lanyard {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral(R"(\{([a-z][a-z0-9_]*)\})"));
    return expression;
}

} // namespace

QStringList UrlTemplate::names() const
{
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(m_text))
        found.append(match.captured(1));
    return found;
}

std::optional<QString> UrlTemplate::expanded(const QMap<QString, QString> &values) const
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(m_text)) {
        QString value = values.value(match.captured(1));
        if (value.isEmpty())
            return {};
        result += QStringView(m_text).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        while (QStringView(m_text).sliced(end).startsWith(QLatin1Char('/')) && value.endsWith(QLatin1Char('/')))
            value.chop(1);
        result += value;
    }
    result += QStringView(m_text).sliced(end);
    return result;
}

} // namespace Lanyard
