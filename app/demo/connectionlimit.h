// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Lanyard::Demo {

//! Bounds what a client may send without getting an answer, and for how long. It has to be there before the HTTP server
//! reads from the socket, which owns it.
class ConnectionLimit : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionLimit(QTcpSocket *socket);

private:
    void received();
    void answered();
    void refuse();
    void end();

    QTcpSocket *m_socket;
    QTimer m_deadline;
    qint64 m_unanswered = 0;
};

} // namespace Lanyard::Demo
