// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recordedrequest.h"
#include "scriptedanswer.h"

#include <QHash>
#include <QTcpServer>
#include <QUrl>

namespace Lanyard {

//! A server on 127.0.0.1, any free port, that answers what the test wrote down, byte by byte, and records what it was
//! asked. It works while the thread's event loop runs, and shares no code with what it tests. Each request takes the
//! next answer of the list; when the list is empty, the one set for its path; else it gets status 500.
class ScriptedHttpServer final : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedHttpServer(const QList<ScriptedAnswer> &answers = {});

    //! An address on this server.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;

    void append(const ScriptedAnswer &answer) { m_answers.append(answer); }

    //! Every request for the path gets this one, while the list is empty.
    void setAnswer(const QByteArray &path, const ScriptedAnswer &answer) { m_byPath.insert(path, answer); }

    //! Listens no more; the port then refuses connections.
    void close();

    [[nodiscard]] const QList<RecordedRequest> &requests() const { return m_requests; }

    //! How many connections there were.
    [[nodiscard]] qsizetype connections() const { return m_connections; }

    [[nodiscard]] qsizetype openConnections() const;

    //! What came in on connections that are over and was no whole request.
    [[nodiscard]] const QByteArrayList &unfinishedRequests() const { return m_unfinished; }

private:
    void accept();
    ScriptedAnswer answerTo(const RecordedRequest &request);

    QTcpServer m_server;
    quint16 m_port = 0;
    QList<ScriptedAnswer> m_answers;
    QHash<QByteArray, ScriptedAnswer> m_byPath;
    QList<RecordedRequest> m_requests;
    qsizetype m_connections = 0;
    QByteArrayList m_unfinished;
};

} // namespace Lanyard
