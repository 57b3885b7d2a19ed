// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackconnection.h"

#include <QTcpSocket>

namespace Lanyard {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Bad Request";
    }
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_allowance(patience)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(LoopbackRequestReader::maxHeadBytes);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &LoopbackConnection::drop);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_patience.start(m_allowance);
}

void LoopbackConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_hasRequest || m_hasAnswer)
        return; // nothing after the one request counts
    const auto outcome = m_reader.add(bytes);
    if (!outcome) {
        respond(outcome.error());
    } else if (*outcome) {
        m_patience.stop();
        m_hasRequest = true;
        Q_EMIT requested(**outcome);
    }
}

void LoopbackConnection::respond(int status, const QList<std::pair<QByteArray, QByteArray>> &headers,
                                 const QByteArray &body)
{
    if (m_hasAnswer)
        return;
    m_hasAnswer = true;
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    // no store, no referrer: neither the code nor that we asked may travel on (RFC 9700 §4.2.4)
    answer += "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: "
              "nosniff\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        answer += name + ": " + value + "\r\n";
    answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0)
            Q_EMIT answered();
    });
    m_socket->write(answer);
    m_socket->disconnectFromHost();
    m_patience.start(m_allowance);
}

void LoopbackConnection::drop() { m_socket->abort(); }

} // namespace Lanyard
