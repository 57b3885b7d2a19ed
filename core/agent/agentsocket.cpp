// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentsocket.h"

#include "agentmessage.h"
#include "peercredentials.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Lanyard {

namespace {

constexpr int patienceMs = 2000;

} // namespace

Result<std::unique_ptr<AgentSocket>> AgentSocket::listen(const QString &path)
{
    const QString directory = QFileInfo(path).absolutePath();
    QDir().mkpath(directory);
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<AgentSocket> self(new AgentSocket(path));
    // the lock is the guard: listening on a name would quietly take it from whoever listens there
    if (!self->m_lock.tryLock(0)) {
        return failure(ErrorKind::Usage, QStringLiteral("already_running"),
                       QCoreApplication::translate("Agent", "Lanyard is running already."));
    }
    QLocalServer::removeServer(path); // left by a crash, or the lock would not be ours
    if (!self->m_server.listen(path))
        return failure(ErrorKind::Internal, QStringLiteral("socket_unavailable"),
                       QCoreApplication::translate("Agent", "Lanyard can't open its socket."),
                       QCoreApplication::translate("Agent", "Check that the folder in the detail belongs to you."),
                       self->m_server.errorString());
    return self;
}

std::unique_ptr<AgentSocket> AgentSocket::adopt(const QString &path, qintptr descriptor)
{
    std::unique_ptr<AgentSocket> self(new AgentSocket(path));
    // whoever came before the service manager has the lock and serves on; accounts have locks of their own
    self->m_lock.tryLock(0);
    self->watch(descriptor);
    return self;
}

AgentSocket::AgentSocket(const QString &path)
    : m_lock(path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AgentSocket::takeConnections);
}

bool AgentSocket::send(const QString &path, const QJsonObject &message)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(patienceMs) || !isOwnPeer(socket))
        return false;
    socket.write(AgentMessage::framed(message));
    return socket.waitForBytesWritten(patienceMs);
}

void AgentSocket::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr);
        take(std::unique_ptr<QLocalSocket>(socket));
    }
}

// Not by QLocalServer, which removes the socket's file when it ends.
void AgentSocket::watch([[maybe_unused]] qintptr descriptor)
{
#ifdef Q_OS_UNIX
    const auto listening = static_cast<int>(descriptor);
    ::fcntl(listening, F_SETFL, ::fcntl(listening, F_GETFL) | O_NONBLOCK); // who called may be gone again
    m_activated = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_activated.get(), &QSocketNotifier::activated, this, [this, listening] {
        const int accepted = ::accept(listening, nullptr, nullptr);
        if (accepted < 0)
            return;
        ::fcntl(accepted, F_SETFD, FD_CLOEXEC);
        auto socket = std::make_unique<QLocalSocket>();
        if (socket->setSocketDescriptor(accepted))
            take(std::move(socket));
        else
            ::close(accepted);
    });
#endif
}

void AgentSocket::take(std::unique_ptr<QLocalSocket> socket)
{
    if (!isOwnPeer(*socket))
        return;
    makeRoom();
    auto *connection = new AgentConnection(std::move(socket));
    connection->setParent(this);
    m_connections += connection;
    connect(connection, &AgentConnection::closed, this, [this, connection] {
        m_connections.removeOne(connection);
        connection->deleteLater();
    });
    connect(connection, &AgentConnection::requested, this,
            [this, connection](const QJsonObject &message) { Q_EMIT requested(connection, message); });
    Q_EMIT connected(connection);
}

// A program that opens connections and leaves them must not shut the others out.
void AgentSocket::makeRoom()
{
    if (m_connections.size() < maxConnections)
        return;
    const auto idle = std::ranges::find_if(m_connections, &AgentConnection::isIdle);
    (idle == m_connections.end() ? m_connections.constFirst() : *idle)->close();
}

} // namespace Lanyard
