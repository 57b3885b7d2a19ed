// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scriptedhttpserver.h"

#include "scriptedconnection.h"

#include <QTcpSocket>

#include <utility>

namespace Lanyard {

ScriptedHttpServer::ScriptedHttpServer(const QList<ScriptedAnswer> &answers)
    : m_answers(answers)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedHttpServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port to listen on: %s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
}

QUrl ScriptedHttpServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void ScriptedHttpServer::close() { m_server.close(); }

qsizetype ScriptedHttpServer::openConnections() const { return findChildren<QTcpSocket *>().size(); }

void ScriptedHttpServer::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        const auto ask = [this](const RecordedRequest &request) { return answerTo(request); };
        const auto *connection = new ScriptedConnection(socket, m_connections - 1, ask, this);
        connect(connection, &ScriptedConnection::ended, this, [this](const QByteArray &unfinished) {
            if (!unfinished.isEmpty())
                m_unfinished.append(unfinished);
        });
    }
}

ScriptedAnswer ScriptedHttpServer::answerTo(const RecordedRequest &request)
{
    m_requests.append(request);
    if (!m_answers.isEmpty())
        return m_answers.takeFirst();
    return m_byPath.value(request.path(), ScriptedAnswer::http(500, "text/plain", "no answer was scripted"));
}

} // namespace Lanyard
