// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "joseheader.h"

#include "base64url.h"

#include <lanyard/base/json.h>

#include <QJsonDocument>

namespace Lanyard {

std::expected<QJsonObject, QString> parseJoseHeader(QByteArrayView text)
{
    auto header = parseJsonObject(text);
    if (!header)
        return std::unexpected(QStringLiteral("the header is unreadable: %1").arg(header.error()));
    if (!header->value(QLatin1String("alg")).isString())
        return std::unexpected(QStringLiteral("the header has no alg"));
    for (const auto name : {QLatin1String("kid"), QLatin1String("typ"), QLatin1String("cty")}) {
        const QJsonValue value = header->value(name);
        if (!value.isUndefined() && !value.isString())
            return std::unexpected(QStringLiteral("the header's %1 is not a string").arg(name));
    }
    if (header->contains(QLatin1String("crit")))
        return std::unexpected(QStringLiteral("the header demands an extension"));
    // RFC 7797 §6 wants b64 in crit as well; a sender who forgot it must not get another meaning through.
    if (header->contains(QLatin1String("b64")) && header->value(QLatin1String("b64")) != QJsonValue(true))
        return std::unexpected(QStringLiteral("the payload is not encoded"));
    return header;
}

QByteArray encodedJoseHeader(const QJsonObject &header)
{
    return base64UrlEncoded(QJsonDocument(header).toJson(QJsonDocument::Compact));
}

} // namespace Lanyard
