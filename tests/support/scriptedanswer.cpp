// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scriptedanswer.h"

#include <QJsonDocument>

namespace Lanyard {

ScriptedAnswer ScriptedAnswer::http(int status, const QByteArray &mediaType, const QByteArray &body,
                                    const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    if (!mediaType.isEmpty())
        bytes += "Content-Type: " + mediaType + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return raw(bytes, Afterwards::Keep);
}

ScriptedAnswer ScriptedAnswer::json(const QJsonObject &object, int status, const Headers &headers)
{
    return http(status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), headers);
}

ScriptedAnswer ScriptedAnswer::raw(const QByteArray &bytes, Afterwards afterwards)
{
    return {.bytes = bytes, .afterwards = afterwards};
}

ScriptedAnswer ScriptedAnswer::slowly(qsizetype bytesAtATime, std::chrono::milliseconds pauseBetween) const
{
    auto answer = *this;
    answer.chunk = bytesAtATime;
    answer.pause = pauseBetween;
    return answer;
}

} // namespace Lanyard
