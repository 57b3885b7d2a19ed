// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbacklistener.h"

#include "loopbackconnection.h"

#include <lanyard/net/formbody.h>

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace Lanyard {

namespace {

constexpr int mostConnections = 32;
constexpr int portTries = 16;
constexpr std::chrono::milliseconds timeForTheBrowser{1500};

Error portBusy(const QList<quint16> &ports)
{
    QStringList names;
    for (const quint16 port : ports)
        names += QString::number(port);
    return {ErrorKind::Network,
            QStringLiteral("port_busy"),
            QCoreApplication::translate("LoopbackListener",
                                        "Another program uses port %1, which the sign-in needs to come back.")
                .arg(names.join(QStringLiteral(", "))),
            QCoreApplication::translate(
                "LoopbackListener",
                "Close that program and try again, or sign in and paste the address that the browser ends on."),
            {}};
}

bool isPrefetch(const LoopbackRequest &request)
{
    return request.header("sec-purpose").startsWith("prefetch") || request.header("purpose") == "prefetch"
        || request.header("x-moz") == "prefetch";
}

bool isForm(const LoopbackRequest &request)
{
    return request.header("content-type").split(';').constFirst().trimmed().toLower() == FormBody::contentType();
}

} // namespace

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::listen(const LoopbackRedirect &redirect,
                                                                   std::chrono::milliseconds patience)
{
    std::unique_ptr<LoopbackListener> listener(new LoopbackListener(redirect, patience));
    if (redirect.ports.isEmpty()) {
        // the port that IPv4 got may be taken on IPv6: then another one
        for (int i = 0; i < portTries; ++i) {
            if (listener->bind(0))
                return listener;
        }
    }
    for (const quint16 port : redirect.ports) {
        if (listener->bind(port))
            return listener;
    }
    return std::unexpected(portBusy(redirect.ports));
}

LoopbackListener::LoopbackListener(LoopbackRedirect redirect, std::chrono::milliseconds patience)
    : m_redirect(std::move(redirect))
    , m_patience(patience)
{
    for (QTcpServer *server : {&m_ipv4, &m_ipv6}) {
        server->setProxy(QNetworkProxy::NoProxy); // an application-wide proxy would make it listen elsewhere
        connect(server, &QTcpServer::newConnection, this, [this, server] { takeConnections(*server); });
    }
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &LoopbackListener::settled, Qt::SingleShotConnection);
}

bool LoopbackListener::bind(quint16 port)
{
    m_ipv4.close();
    m_ipv6.close();
    const bool hasIpv4 = m_ipv4.listen(QHostAddress::LocalHost, port);
    if (!hasIpv4 && m_ipv4.serverError() == QAbstractSocket::AddressInUseError)
        return false;
    m_port = hasIpv4 ? m_ipv4.serverPort() : port;
    const bool hasIpv6 = m_ipv6.listen(QHostAddress::LocalHostIPv6, m_port);
    if (!hasIpv6 && m_ipv6.serverError() == QAbstractSocket::AddressInUseError)
        return false;
    if (!hasIpv4 && !hasIpv6)
        return false;
    if (!hasIpv4)
        m_port = m_ipv6.serverPort();
    // where this machine has no IPv4, its literal can't be reached either (RFC 8252 §7.3)
    m_host =
        !hasIpv4 && m_redirect.host == QLatin1String("127.0.0.1") ? QByteArray("[::1]") : m_redirect.host.toLatin1();
    return true;
}

QUrl LoopbackListener::redirectUri() const
{
    QUrl uri;
    uri.setScheme(QStringLiteral("http"));
    uri.setHost(QString::fromLatin1(m_host));
    uri.setPort(m_port);
    uri.setPath(m_redirect.path);
    return uri;
}

void LoopbackListener::accept(Judge judge) { m_judge = std::move(judge); }

void LoopbackListener::stopAccepting() { m_isWon = true; }

void LoopbackListener::conclude(const QByteArray &html, const QByteArray &contentSecurityPolicy)
{
    m_isWon = true;
    m_html = html;
    m_policy = contentSecurityPolicy;
    m_settling.start(m_browserIsComing ? timeForTheBrowser : std::chrono::milliseconds(0));
    for (const auto &connection : std::as_const(m_waiting)) {
        if (connection)
            showPage(*connection);
    }
    m_waiting.clear();
}

void LoopbackListener::takeConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        m_connections.removeIf([](const auto &connection) { return !connection; });
        const auto idle =
            std::ranges::find_if(m_connections, [](const auto &connection) { return !connection->hasRequest(); });
        if (m_connections.size() >= mostConnections && idle != m_connections.end()) {
            (*idle)->drop(); // the longest silent one makes room
            m_connections.erase(idle); // it is deleted only later, and must not make room twice
        }
        auto *connection = new LoopbackConnection(socket, m_patience, this);
        m_connections.append(connection);
        connect(connection, &LoopbackConnection::requested, this,
                [this, connection](const LoopbackRequest &request) { answer(*connection, request); });
    }
}

void LoopbackListener::answer(LoopbackConnection &connection, const LoopbackRequest &request)
{
    if (!isOurHost(request.header("host")))
        return connection.respond(421); // DNS rebinding, or a proxy gone astray
    const bool isRedirect = request.path == m_redirect.path.toLatin1();
    const bool isResult = request.path == resultPath();
    if (!isRedirect && !isResult)
        return connection.respond(404);
    const QByteArray method = isRedirect && m_redirect.formPost ? "POST" : "GET";
    if (request.method != method)
        return connection.respond(405, {{"Allow", method}});
    if (isPrefetch(request))
        return connection.respond(503); // the person has not gone there yet
    if (isRedirect)
        answerRedirect(connection, request);
    else
        answerResultPage(connection);
}

void LoopbackListener::answerRedirect(LoopbackConnection &connection, const LoopbackRequest &request)
{
    if (!m_judge)
        return connection.respond(503);
    if (!m_isWon) {
        if (m_redirect.formPost && !isForm(request))
            return connection.respond(400);
        // listening goes on if this is not it: nobody but the server can end the sign-in from outside
        if (!m_judge(formDecoded(m_redirect.formPost ? request.body : request.query)))
            return connection.respond(400);
        m_isWon = true;
    }
    m_browserIsComing = true;
    connection.respond(303, {{"Location", resultPath()}});
}

void LoopbackListener::answerResultPage(LoopbackConnection &connection)
{
    if (!m_isWon)
        return connection.respond(404);
    if (m_html.isEmpty())
        m_waiting.append(&connection);
    else
        showPage(connection);
}

void LoopbackListener::showPage(LoopbackConnection &connection)
{
    connect(&connection, &LoopbackConnection::answered, this, [this] { m_settling.start(0); });
    connection.respond(200, {{"Content-Type", "text/html; charset=utf-8"}, {"Content-Security-Policy", m_policy}},
                       m_html);
}

bool LoopbackListener::isOurHost(const QByteArray &host) const
{
    const QByteArray port = ':' + QByteArray::number(m_port);
    return host == "127.0.0.1" + port || host == "[::1]" + port || host.toLower() == "localhost" + port;
}

QByteArray LoopbackListener::resultPath() const
{
    return m_redirect.path == QLatin1String("/done") ? "/finished" : "/done";
}

} // namespace Lanyard
