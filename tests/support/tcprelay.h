// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTcpServer>
#include <QUrl>

namespace Lanyard {

//! A way to a server on 127.0.0.1 that the test can close and open again, at the same port: the server is away
//! meanwhile, and keeps what it knows. It works while the thread's event loop runs.
class TcpRelay final : public QObject
{
    Q_OBJECT

public:
    explicit TcpRelay(quint16 serverPort);

    //! The server's address by this way.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;

    //! Listens no more; the port then refuses connections.
    void close();
    void open();

private:
    void accept();

    QTcpServer m_server;
    quint16 m_serverPort = 0;
    quint16 m_port = 0;
};

} // namespace Lanyard
