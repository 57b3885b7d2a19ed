// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recordedrequest.h"
#include "scriptedanswer.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace Lanyard {

//! One connection of a ScriptedHttpServer: reads requests and plays the answers. Dies with its socket.
class ScriptedConnection final : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<ScriptedAnswer(const RecordedRequest &)>;

    //! Takes the socket; ask is called for each request that has come in whole.
    ScriptedConnection(QTcpSocket *socket, qsizetype number, Ask ask, QObject *parent);

Q_SIGNALS:
    //! With the beginning of a request that never came in whole, if there was one.
    void ended(const QByteArray &unfinished);

private:
    void read();
    void play();
    void finish();
    void reset();
    void fill();

    QTcpSocket *m_socket;
    qsizetype m_number;
    Ask m_ask;
    QByteArray m_received;
    ScriptedAnswer m_answer;
    qsizetype m_sent = 0;
    qint64 m_filled = 0;
    bool m_answering = false;
    QTimer m_next;
};

} // namespace Lanyard
