// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "loopbackrequest.h"

#include <lanyard/base/result.h>
#include <lanyard/oauth/authorizationresponse.h>

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Lanyard {

class LoopbackConnection;

//! Receives the redirect of one sign-in (RFC 8252 §7.3): on 127.0.0.1 and [::1] only, with the Host header checked, so
//! that no page can rebind a name to it. Whatever is not the right answer is answered and forgotten, and the listener
//! goes on; the first right one wins. The browser is then sent on to an address without the code, where the page says
//! how it ended as soon as conclude() tells.
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    //! Whether parameters that arrived at the right path are the answer that is waited for.
    using Judge = std::function<bool(const ResponseParameters &)>;

    //! How long a connection may take over its request.
    static constexpr std::chrono::seconds usualPatience{10};

    //! Errors: Network, code port_busy, naming the port.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>>
    listen(const LoopbackRedirect &redirect, std::chrono::milliseconds patience = usualPatience);

    [[nodiscard]] QUrl redirectUri() const;
    //! From now on redirects are judged; before, they are answered with 503.
    void accept(Judge judge);
    //! The answer came another way: the next browser that asks is told so.
    void stopAccepting();
    //! How the sign-in ended, for the page. settled() follows once a waiting browser has it, or when none asks.
    void conclude(const QByteArray &html, const QByteArray &contentSecurityPolicy);

Q_SIGNALS:
    void settled();

private:
    LoopbackListener(LoopbackRedirect redirect, std::chrono::milliseconds patience);

    [[nodiscard]] bool bind(quint16 port);
    void takeConnections(QTcpServer &server);
    void answer(LoopbackConnection &connection, const LoopbackRequest &request);
    void answerRedirect(LoopbackConnection &connection, const LoopbackRequest &request);
    void answerResultPage(LoopbackConnection &connection);
    void showPage(LoopbackConnection &connection);
    [[nodiscard]] bool isOurHost(const QByteArray &host) const;
    [[nodiscard]] QByteArray resultPath() const;

    LoopbackRedirect m_redirect;
    std::chrono::milliseconds m_patience;
    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
    quint16 m_port = 0;
    QByteArray m_host;
    Judge m_judge;
    bool m_isWon = false;
    bool m_browserIsComing = false;
    QByteArray m_html;
    QByteArray m_policy;
    QList<QPointer<LoopbackConnection>> m_connections;
    QList<QPointer<LoopbackConnection>> m_waiting;
    QTimer m_settling;
};

} // namespace Lanyard
