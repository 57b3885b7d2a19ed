// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Lanyard {

//! What a person does in the browser; the defaults sign in at oidc-provider.mjs's pages and consent.
struct BrowserScript
{
    QUrl url;
    //! The name to sign in with, and whether to deny the request afterwards. Steps take the place of both.
    QString user = QStringLiteral("ada");
    bool deny = false;
    //! {"fill":"Label","with":"text"}, {"click":"Visible name"}, {"see":"words on the page"}; an empty array only
    //! looks.
    std::optional<QJsonArray> steps{};
    //! The origin where the address bar has to end; by default the one of the redirect_uri in url.
    QUrl until{};
    bool dark = false;
    //! A PNG file of the last page.
    QString screenshot{};
    std::chrono::milliseconds timeout = std::chrono::seconds(20);
};

struct BrowserVisit
{
    //! Empty where every step was done; else which was not, and why.
    QString error{};
    QUrl finalUrl{};
    QString title{};
    QString text{};
    int status = 0;
    //! Requests that went elsewhere than loopback; Chromium is kept from sending them.
    QStringList foreignRequests{};
    QStringList consoleErrors{};
};

//! One visit of headless Chromium, with a profile of its own that is gone afterwards. It begins at construction and
//! goes on while the thread's event loop runs, so a loopback listener in the same thread can answer.
class BrowserPeer
{
public:
    explicit BrowserPeer(const BrowserScript &script);
    //! Ends a visit that is still going on.
    ~BrowserPeer();
    Q_DISABLE_COPY_MOVE(BrowserPeer)

    //! Runs the event loop until the visit is over. It always ends: the script's time-out bounds it.
    [[nodiscard]] BrowserVisit wait();

    [[nodiscard]] static BrowserVisit visit(const BrowserScript &script);

private:
    QProcess m_process;
    std::chrono::milliseconds m_timeout;
};

} // namespace Lanyard
