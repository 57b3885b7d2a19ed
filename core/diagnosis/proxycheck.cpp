// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "proxycheck.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace Lanyard {

Finding proxyFinding()
{
    const auto proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(QStringLiteral("https://example.com/"))));
    const QNetworkProxy proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    if (proxy.type() == QNetworkProxy::NoProxy)
        return Finding::ok(CheckName::proxy, QCoreApplication::translate("Diagnosis", "No proxy is set."));
    return Finding::ok(CheckName::proxy,
                       QCoreApplication::translate("Diagnosis", "Requests go through %1, port %2.")
                           .arg(proxy.hostName())
                           .arg(proxy.port()));
}

} // namespace Lanyard
