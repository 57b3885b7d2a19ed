// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "webaddress.h"

namespace Lanyard {

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") || host == QLatin1String("localhost");
}

bool isTrustworthyUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isLoopbackHost(url.host()));
}

bool isHttpsOrLoopback(const QUrl &url)
{
    return isTrustworthyUrl(url) && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace Lanyard
