// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonscanner.h"

#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Lanyard {

JsonScanner::JsonScanner(QByteArrayView text)
    : m_text(text)
{
    if (m_text.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    (void)next();
    m_offsets.insert(QString(), m_at);
    value(QString());
}

// The next character that means something, without taking it.
char JsonScanner::next()
{
    while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
        ++m_at;
    return m_at < m_text.size() ? m_text[m_at] : '\0';
}

QString JsonScanner::string()
{
    const qsizetype start = m_at++;
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    ++m_at;
    const QByteArray literal = '[' + m_text.sliced(start, qMin(m_at, m_text.size()) - start).toByteArray() + ']';
    return QJsonDocument::fromJson(literal).array().at(0).toString();
}

void JsonScanner::value(const QString &pointer)
{
    switch (next()) {
    case '{':
        object(pointer);
        break;
    case '[':
        array(pointer);
        break;
    case '"':
        (void)string();
        break;
    default:
        skipScalar();
    }
}

void JsonScanner::object(const QString &pointer)
{
    for (++m_at; next() == '"';) {
        const qsizetype start = m_at;
        const QString name = string();
        const QString member = jsonPointer(pointer, name);
        if (m_offsets.contains(member) && !m_duplicate)
            m_duplicate = Duplicate{.name = name, .offset = start};
        m_offsets.insert(member, start);
        (void)next();
        ++m_at; // the colon
        value(member);
        if (next() == ',')
            ++m_at;
    }
    ++m_at; // the closing brace
}

void JsonScanner::array(const QString &pointer)
{
    ++m_at;
    for (qsizetype index = 0; next() != ']' && m_at < m_text.size(); ++index) {
        const QString element = jsonPointer(pointer, index);
        m_offsets.insert(element, m_at);
        value(element);
        if (next() == ',')
            ++m_at;
    }
    ++m_at; // the closing bracket
}

void JsonScanner::skipScalar()
{
    while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
        ++m_at;
}

} // namespace Lanyard
