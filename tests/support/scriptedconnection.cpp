// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scriptedconnection.h"

#include <QTcpSocket>

#include <sys/socket.h>

#include <utility>

namespace Lanyard {

namespace {

constexpr qint64 fillerLimit = 256LL * 1024 * 1024;
constexpr qint64 buffered = 64LL * 1024;

//! The length of the first request in the bytes; 0 while it is not whole. Bodies need a Content-Length.
qsizetype lengthOfRequest(const QByteArray &bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const RecordedRequest request{.head = bytes.first(end), .body = {}};
    const auto length = end + 4 + request.header("content-length").toLongLong();
    return bytes.size() < length ? 0 : length;
}

} // namespace

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, qsizetype number, Ask ask, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
    , m_ask(std::move(ask))
{
    m_socket->setParent(this);
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    m_next.callOnTimeout(this, &ScriptedConnection::play);
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        Q_EMIT ended(m_received);
        deleteLater();
    });
}

void ScriptedConnection::reset()
{
    // Closing with a linger time of zero is what makes the kernel send RST instead of FIN.
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

void ScriptedConnection::read()
{
    m_received += m_socket->readAll();
    const auto length = lengthOfRequest(m_received);
    if (m_answering || length == 0)
        return;
    const auto end = m_received.indexOf("\r\n\r\n");
    const RecordedRequest request{
        .head = m_received.first(end),
        .body = m_received.sliced(end + 4, length - end - 4),
        .connection = m_number,
    };
    m_received.remove(0, length);
    m_answering = true;
    m_sent = 0;
    m_answer = m_ask(request);
    m_next.start(m_answer.delay);
}

void ScriptedConnection::play()
{
    const auto chunk = m_answer.chunk > 0 ? m_answer.chunk : m_answer.bytes.size();
    m_socket->write(m_answer.bytes.mid(m_sent, chunk));
    m_sent += chunk;
    if (m_sent < m_answer.bytes.size())
        m_next.start(m_answer.pause);
    else
        finish();
}

void ScriptedConnection::finish()
{
    switch (m_answer.afterwards) {
    case ScriptedAnswer::Afterwards::Keep:
        m_answering = false;
        read();
        break;
    case ScriptedAnswer::Afterwards::Close:
        m_socket->disconnectFromHost();
        break;
    case ScriptedAnswer::Afterwards::Reset:
        m_socket->flush();
        reset();
        break;
    case ScriptedAnswer::Afterwards::Hang:
        break;
    case ScriptedAnswer::Afterwards::Endless:
        connect(m_socket, &QTcpSocket::bytesWritten, this, &ScriptedConnection::fill);
        fill();
        break;
    }
}

void ScriptedConnection::fill()
{
    while (m_socket->bytesToWrite() < buffered && m_filled < fillerLimit && !m_answer.filler.isEmpty())
        m_filled += m_socket->write(m_answer.filler);
    if (m_filled >= fillerLimit)
        m_socket->disconnectFromHost();
}

} // namespace Lanyard
