// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agentconnection.h"

#include <QLocalServer>
#include <QLockFile>
#include <QSocketNotifier>

namespace Lanyard {

//! A socket on which a running Lanyard is found, mode 0600 in a folder of mode 0700, answering only the same person.
//! Who holds it is the one: a second one is told so.
class AgentSocket final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxConnections = 128;

    //! Becomes the one. A socket file whose owner is gone is taken over. Errors: Usage, code already_running; Internal.
    [[nodiscard]] static Result<std::unique_ptr<AgentSocket>> listen(const QString &path);
    //! Takes the socket at \a path that the service manager listens on, and goes on listening on when we end.
    [[nodiscard]] static std::unique_ptr<AgentSocket> adopt(const QString &path, qintptr descriptor);
    //! Sends one message to the running instance; false where there is none. Waits at most two seconds.
    [[nodiscard]] static bool send(const QString &path, const QJsonObject &message);

Q_SIGNALS:
    //! Both belong to the socket, and are gone with closed().
    void connected(Lanyard::AgentConnection *connection);
    void requested(Lanyard::AgentConnection *connection, const QJsonObject &message);

private:
    explicit AgentSocket(const QString &path);

    void takeConnections();
    void watch(qintptr descriptor);
    void take(std::unique_ptr<QLocalSocket> socket);
    void makeRoom();

    QLockFile m_lock;
    QLocalServer m_server;
    std::unique_ptr<QSocketNotifier> m_activated; //!< in place of the server, for a socket that is not ours
    QList<AgentConnection *> m_connections; //!< the oldest first
};

} // namespace Lanyard
