// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "webaddress.h"

#include <QRegularExpression>

namespace Lanyard {

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression loopback(QStringLiteral(R"(\A(localhost|127(\.\d{1,3}){3}|\[?::1\]?)\z)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

bool isHttpsOrLoopback(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isLoopbackHost(url.host()));
}

} // namespace Lanyard
