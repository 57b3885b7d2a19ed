// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "connectionlimit.h"

#include <QTcpSocket>

#include <chrono>

using namespace std::chrono_literals;

namespace Lanyard::Demo {

namespace {

constexpr qint64 maximumRequestSize = 65536;
constexpr auto maximumSilence = 30s;
constexpr auto maximumFarewell = 2s;

} // namespace

ConnectionLimit::ConnectionLimit(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    socket->setReadBufferSize(2 * maximumRequestSize);
    connect(socket, &QTcpSocket::readyRead, this, &ConnectionLimit::received);
    connect(socket, &QTcpSocket::bytesWritten, this, &ConnectionLimit::answered);
    connect(&m_deadline, &QTimer::timeout, this, &ConnectionLimit::end);
    m_deadline.setSingleShot(true);
    m_deadline.start(maximumSilence);
}

void ConnectionLimit::received()
{
    // The HTTP server reads all there is each time, so all of this is new
    m_unanswered += m_socket->bytesAvailable();
    if (m_unanswered > maximumRequestSize)
        refuse();
}

void ConnectionLimit::answered()
{
    m_unanswered = 0;
    m_deadline.start(maximumSilence);
}

void ConnectionLimit::refuse()
{
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr); // the HTTP server reads no more of it
    disconnect(m_socket, &QTcpSocket::bytesWritten, this, nullptr);
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_socket->write("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    // Closing with something unread would reset the connection, and the client would never see why
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { m_socket->skip(m_socket->bytesAvailable()); });
    m_socket->skip(m_socket->bytesAvailable());
    m_deadline.start(maximumFarewell);
}

void ConnectionLimit::end()
{
    m_socket->abort(); // upon which the HTTP server deletes it
}

} // namespace Lanyard::Demo
