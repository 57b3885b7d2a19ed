// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentmessage.h"

#include <lanyard/base/json.h>

#include <QJsonDocument>
#include <QtEndian>

namespace Lanyard {

QByteArray AgentMessage::framed(QJsonObject message)
{
    message.insert(QStringLiteral("version"), protocolVersion);
    const QByteArray body = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray frame(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(body.size()), frame.data());
    return frame + body;
}

std::expected<std::optional<QJsonObject>, QString> AgentMessage::take(QByteArray &received)
{
    constexpr qsizetype head = sizeof(quint32);
    if (received.size() < head)
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(received.constData());
    if (size > maxBytes)
        return std::unexpected(QStringLiteral("a message of %1 bytes").arg(size));
    if (received.size() < head + static_cast<qsizetype>(size))
        return std::nullopt;
    auto message = parseJsonObject(QByteArrayView(received).sliced(head, size));
    received.remove(0, head + size);
    if (!message)
        return std::unexpected(message.error());
    if (message->value(QLatin1String("version")).toInt() != protocolVersion)
        return std::unexpected(QStringLiteral("another protocol version"));
    return *message;
}

} // namespace Lanyard
