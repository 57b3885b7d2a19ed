// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentsocket.h"

#include "agentmessage.h"
#include "peercredentials.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

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
    if (!self->m_server.listen(path)) {
        return failure(ErrorKind::Internal, QStringLiteral("socket_unavailable"),
                       QCoreApplication::translate("Agent", "Lanyard can't open its socket."),
                       QCoreApplication::translate("Agent", "Check that the folder in the detail belongs to you."),
                       self->m_server.errorString());
    }
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
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwnPeer(*socket)) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        auto bytes = std::make_shared<QByteArray>();
        const auto read = [this, socket, bytes] {
            *bytes += socket->readAll();
            for (;;) {
                const auto message = AgentMessage::take(*bytes);
                if (!message)
                    return socket->abort();
                if (!*message)
                    return;
                Q_EMIT received(**message);
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace Lanyard
