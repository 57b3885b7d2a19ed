// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loopbackrequest.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace Lanyard {

//! One connection to a loopback listener (RFC 8252 §7.3): one request, one answer, then it is closed. Whoever sends
//! slowly, too much or not HTTP is answered and dropped. Deletes itself when the socket is gone.
class LoopbackConnection final : public QObject
{
    Q_OBJECT

public:
    //! Takes the socket over. A request, and then the taking of its answer, may each last as long as the patience does.
    LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds patience, QObject *parent);

    void respond(int status, const QList<std::pair<QByteArray, QByteArray>> &headers = {}, const QByteArray &body = {});

    //! Whether a whole request has come and waits for its answer.
    [[nodiscard]] bool hasRequest() const { return m_hasRequest; }

    void drop();

Q_SIGNALS:
    void requested(const Lanyard::LoopbackRequest &request);
    //! The whole answer has left.
    void answered();

private:
    void read();

    QTcpSocket *m_socket;
    std::chrono::milliseconds m_allowance;
    LoopbackRequestReader m_reader;
    QTimer m_patience;
    bool m_hasRequest = false;
    bool m_hasAnswer = false;
};

} // namespace Lanyard
