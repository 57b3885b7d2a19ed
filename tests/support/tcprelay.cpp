// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tcprelay.h"

#include <QTcpSocket>

namespace Lanyard {

namespace {

void pass(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}

} // namespace

TcpRelay::TcpRelay(quint16 serverPort)
    : m_serverPort(serverPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TcpRelay::accept);
    open();
}

QUrl TcpRelay::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void TcpRelay::close() { m_server.close(); }

void TcpRelay::open()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port)) // any, the first time
        qFatal("no loopback port to listen on: %s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
}

void TcpRelay::accept()
{
    while (auto *client = m_server.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        pass(client, server);
        pass(server, client);
        server->connectToHost(QHostAddress::LocalHost, m_serverPort); // what is written before waits for it
    }
}

} // namespace Lanyard
