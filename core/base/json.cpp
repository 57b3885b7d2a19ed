// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Lanyard {

namespace {

qsizetype memberCount(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count = object.size();
        for (const QJsonValue member : object)
            count += memberCount(member);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue element : array)
            count += memberCount(element);
    }
    return count;
}

// In a text that is known to be valid JSON, each colon outside a string belongs to one member.
qsizetype writtenMemberCount(QByteArrayView text)
{
    qsizetype count = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (inString && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            inString = !inString;
        else if (!inString && text[i] == ':')
            ++count;
    }
    return count;
}

} // namespace

std::expected<QJsonObject, QString> parseJsonObject(QByteArrayView text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(QStringLiteral("%1 at offset %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return std::unexpected(QStringLiteral("not a JSON object"));
    // QJsonObject keeps the last of two members of one name; the difference shows in the numbers.
    const QJsonObject object = document.object();
    if (memberCount(object) != writtenMemberCount(text))
        return std::unexpected(QStringLiteral("a member is there twice"));
    return object;
}

} // namespace Lanyard
