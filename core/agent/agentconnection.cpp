// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentconnection.h"

#include "agentmessage.h"
#include "peercredentials.h"

#include <lanyard/base/errorjson.h>

namespace Lanyard {

AgentConnection::AgentConnection(std::unique_ptr<QLocalSocket> socket)
    : m_socket(std::move(socket))
{
    // what is not read here waits in the kernel, and makes the sender wait
    m_socket->setReadBufferSize(AgentMessage::maxBytes);
    m_half.setSingleShot(true);
    m_half.setInterval(patienceWithHalf);
    connect(&m_half, &QTimer::timeout, this, &AgentConnection::close);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &AgentConnection::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &AgentConnection::closed);
    QMetaObject::invokeMethod(this, &AgentConnection::read, Qt::QueuedConnection); // what came before we listened
}

void AgentConnection::send(const QJsonObject &message)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    m_socket->write(AgentMessage::framed(message));
    m_socket->flush();
    if (m_socket->bytesToWrite() > maxUnfetched)
        close();
}

void AgentConnection::answer(const QJsonObject &request, const Result<QJsonObject> &result)
{
    if (m_openRequests-- == maxOpenRequests)
        QMetaObject::invokeMethod(this, &AgentConnection::read, Qt::QueuedConnection); // what waited meanwhile
    const QString id = QStringLiteral("id");
    if (result)
        send({{id, request.value(id)}, {QStringLiteral("result"), *result}});
    else
        send({{id, request.value(id)}, {QStringLiteral("error"), toJson(result.error())}});
}

qint64 AgentConnection::processId() const { return peerProcessId(*m_socket); }

void AgentConnection::close() { m_socket->abort(); }

void AgentConnection::read()
{
    if (m_openRequests >= maxOpenRequests || m_socket->state() == QLocalSocket::UnconnectedState)
        return;
    m_received += m_socket->readAll();
    while (m_openRequests < maxOpenRequests) {
        const auto message = AgentMessage::take(m_received);
        if (!message)
            return close();
        if (!*message)
            break;
        ++m_openRequests;
        Q_EMIT requested(**message);
    }
    const bool isHalf = !m_received.isEmpty() && m_openRequests < maxOpenRequests;
    if (!isHalf)
        m_half.stop();
    else if (!m_half.isActive())
        m_half.start();
}

} // namespace Lanyard
