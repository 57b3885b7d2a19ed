// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

namespace Lanyard {

//! A person with a browser that knows forms and cookies and nothing else: signs in at oidc-provider.mjs's pages and
//! consents. For what is not about the browser; BrowserPeer is the real one.
class FormSignIn
{
public:
    explicit FormSignIn(const QString &user = QStringLiteral("ada"));

    //! Opens the authorization URL and follows it to the redirect URI, which is not opened. Empty where it did not get
    //! there; errorText() tells why. Runs the event loop meanwhile.
    [[nodiscard]] QUrl signIn(const QUrl &authorizationUrl, const QUrl &redirectUri);

    [[nodiscard]] QString errorText() const { return m_error; }

private:
    [[nodiscard]] QByteArray formFor(const QByteArray &page) const;

    QString m_user;
    QString m_error;
    QNetworkAccessManager m_network;
};

} // namespace Lanyard
