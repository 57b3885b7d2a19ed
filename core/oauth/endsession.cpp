// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "endsession.h"

#include <lanyard/net/formbody.h>

namespace Lanyard {

std::optional<QUrl> endSessionUrl(const ServerMetadata &server, const QString &clientId, const QString &logoutHint)
{
    QUrl url = server.endSessionEndpoint();
    if (url.isEmpty())
        return std::nullopt;
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const auto add = [&query](const QByteArray &name, const QString &value) {
        if (value.isEmpty())
            return;
        if (!query.isEmpty())
            query += '&';
        query += name + '=' + formEncoded(value.toUtf8());
    };
    add("client_id", clientId);
    add("logout_hint", logoutHint);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace Lanyard
