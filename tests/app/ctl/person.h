// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

namespace Lanyard {

//! A person whose browser is plain HTTP: fills in the pages of oidc-provider.mjs, and follows redirects as far as to
//! the loopback listener. Keeps its cookies, as a browser does.
class Person
{
public:
    //! What a page answered.
    struct Page
    {
        int status = 0;
        QUrl redirect{}; //!< where it sends the browser, if anywhere
        QByteArray body{};
    };

    explicit Person(QString name = QStringLiteral("ada"));

    //! Signs in and consents, or denies; the redirect to the client, which is not visited yet. Empty where it never
    //! came.
    [[nodiscard]] QUrl signIn(const QUrl &authorizationUrl, bool consents = true);
    [[nodiscard]] Page visit(const QUrl &url);
    //! Signs in and carries the redirect to the listener, up to the page there.
    [[nodiscard]] Page signInAndReturn(const QUrl &authorizationUrl, bool consents = true);

private:
    Page exchange(const QUrl &url, const QByteArray &form);

    QString m_name;
    QNetworkAccessManager m_network;
};

} // namespace Lanyard
