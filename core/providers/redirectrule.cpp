// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "redirectrule.h"

namespace Lanyard {

QString RedirectRule::uri(const QString &loopbackHost, quint16 port) const
{
    return QStringLiteral("http://%1:%2%3").arg(loopbackHost, QString::number(port), path);
}

QStringList RedirectRule::urisToRegister() const
{
    if (!registered)
        return {};
    QStringList hosts{host};
    if (ipv6 && host != QLatin1String("[::1]"))
        hosts.append(QStringLiteral("[::1]"));
    QStringList uris;
    for (const QString &each : std::as_const(hosts)) {
        if (anyPort) // an empty path and "/" are the same one (RFC 3986 §6.2.3)
            uris.append(QStringLiteral("http://") + each + (path == QLatin1String("/") ? QString() : path));
        for (const quint16 port : ports)
            uris.append(uri(each, port));
    }
    return uris;
}

} // namespace Lanyard
