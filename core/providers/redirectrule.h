// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Lanyard {

//! Which loopback redirect URIs a provider takes (RFC 8252 §7.3, and where it departs from that).
struct RedirectRule
{
    QString host = QStringLiteral("127.0.0.1"); //!< "127.0.0.1", "localhost" or "[::1]", as it has to be spelt
    QString path = QStringLiteral("/callback");
    bool anyPort = true; //!< the server compares without the port
    QList<quint16> ports{}; //!< in the order to try them, where not any port will do
    bool ipv6 = false; //!< "[::1]" will do in place of host
    QString responseMode = QStringLiteral("query"); //!< or "form_post"
    bool registered = true; //!< the server wants to know the URIs beforehand
    bool omittedForPaste = false; //!< without a redirect_uri the server shows the code for copying

    //! The redirect URI for a listener on that port.
    [[nodiscard]] QString uri(quint16 port) const { return uri(host, port); }

    //! The same on another spelling of loopback, such as "[::1]" where ipv6 allows it.
    [[nodiscard]] QString uri(const QString &loopbackHost, quint16 port) const;
    //! What has to stand in the registration; empty where the server does not ask.
    [[nodiscard]] QStringList urisToRegister() const;

    friend bool operator==(const RedirectRule &, const RedirectRule &) = default;
};

} // namespace Lanyard
