// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackproxybypass.h"

#include <lanyard/base/webaddress.h>

#include <QNetworkProxy>

namespace Lanyard {

QList<QNetworkProxy> LoopbackProxyBypass::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()) || isLoopbackHost(query.url().host()))
        return {QNetworkProxy::NoProxy};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace Lanyard
