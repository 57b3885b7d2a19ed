// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jsontext.h"

#include "jsonscanner.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Lanyard {

namespace {

JsonPosition positionAt(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(qBound(qsizetype(0), offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {.line = static_cast<int>(before.count('\n')) + 1,
            .column = static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

} // namespace

std::expected<JsonText, JsonText::Defect> JsonText::parse(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        // Qt mostly points behind the character that it could not read; white space before that is not the place to
        // look
        const int behind = error.error == QJsonParseError::GarbageAtEnd ? 0 : 1;
        qsizetype offset = qBound(0, error.offset - behind, static_cast<int>(text.size()));
        while (offset > 0 && offset < text.size() && QByteArrayView(" \t\r\n").contains(text[offset]))
            --offset;
        return std::unexpected(Defect{.position = positionAt(text, offset), .reason = error.errorString()});
    }
    if (!document.isObject())
        return std::unexpected(
            Defect{.position = {}, .reason = QCoreApplication::translate("JsonText", "This is not a JSON object.")});

    JsonScanner scanner(text);
    JsonText result;
    result.m_offsets = scanner.offsets();
    if (const auto &duplicate = scanner.duplicate()) {
        return std::unexpected(
            Defect{.position = positionAt(text, duplicate->offset),
                   .reason = QCoreApplication::translate("JsonText", "“%1” is there twice.").arg(duplicate->name)});
    }
    result.m_text = text;
    result.m_object = document.object();
    return result;
}

JsonPosition JsonText::positionOf(const QString &pointer) const
{
    QString known = pointer;
    while (!known.isEmpty() && !m_offsets.contains(known))
        known.truncate(known.lastIndexOf(QLatin1Char('/')));
    return positionAt(m_text, m_offsets.value(known, 0));
}

QString jsonPointer(const QString &parent, const QString &step)
{
    QString escaped = step;
    escaped.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return parent + QLatin1Char('/') + escaped;
}

QString jsonPointer(const QString &parent, qsizetype index)
{
    return parent + QLatin1Char('/') + QString::number(index);
}

} // namespace Lanyard
