// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "rawconnection.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QTimer>

namespace Lanyard {

namespace {

QByteArray hostOf(const QUrl &url) { return url.authority(QUrl::FullyEncoded).toLatin1(); }

QByteArray targetOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded)
        .toLatin1();
}

} // namespace

int RawAnswer::status() const { return bytes.startsWith("HTTP/1.1 ") ? bytes.mid(9, 3).toInt() : 0; }

QByteArray RawAnswer::header(QByteArrayView name) const
{
    const auto lines = bytes.left(bytes.indexOf("\r\n\r\n")).split('\n');
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QByteArray RawAnswer::body() const
{
    const auto end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : bytes.sliced(end + 4);
}

RawConnection::RawConnection(quint16 port, const QHostAddress &address)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(address, port);
}

void RawConnection::send(const QByteArray &bytes) { m_socket.write(bytes); }

RawAnswer RawConnection::answer(std::chrono::milliseconds patience)
{
    QEventLoop loop;
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!isClosed())
        loop.exec();
    return {m_socket.readAll()};
}

RawAnswer RawConnection::ask(quint16 port, const QByteArray &bytes, const QHostAddress &address)
{
    RawConnection connection(port, address);
    connection.send(bytes);
    return connection.answer();
}

QByteArray browserGet(const QUrl &url, const QByteArray &moreHeaders)
{
    return "GET " + targetOf(url) + " HTTP/1.1\r\nHost: " + hostOf(url)
        + "\r\nUpgrade-Insecure-Requests: 1\r\nUser-Agent: Mozilla/5.0\r\nAccept: text/html\r\n" + moreHeaders
        + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nConnection: keep-alive\r\n\r\n";
}

QByteArray browserPost(const QUrl &url, const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray type = contentType.isEmpty() ? QByteArray() : "Content-Type: " + contentType + "\r\n";
    return "POST " + targetOf(url) + " HTTP/1.1\r\nHost: " + hostOf(url) + "\r\nOrigin: https://login.example\r\n"
        + type + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace Lanyard
