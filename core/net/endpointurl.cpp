// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "endpointurl.h"

#include <lanyard/base/webaddress.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

int portOf(const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); }

QString whatIsWrong(const QUrl &url)
{
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return QStringLiteral("not an absolute URL");
    if (!isTrustworthyUrl(url))
        return QStringLiteral("neither https nor http on loopback");
    if (!url.userInfo().isEmpty())
        return QStringLiteral("has user information");
    if (url.hasFragment())
        return QStringLiteral("has a fragment");
    return {};
}

} // namespace

Result<QUrl> endpointUrl(const QString &text, const QString &member)
{
    QUrl url(text, QUrl::StrictMode);
    if (const QString wrong = whatIsWrong(url); !wrong.isEmpty()) {
        return failure(
            ErrorKind::Rejected, QStringLiteral("invalid_metadata"),
            QCoreApplication::translate("Net", "The server names an address that is not safe to use."),
            QCoreApplication::translate("Net", "Check the server's address, or ask whoever runs the server."),
            QStringLiteral("%1: %2").arg(member, wrong));
    }
    return url;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace Lanyard
