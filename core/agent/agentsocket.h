// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QJsonObject>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace Lanyard {

//! The socket on which the running Lanyard is found, mode 0600 in a folder of mode 0700, answering only the same
//! person. Who holds it is the one instance; a second start sends it a message and ends.
class AgentSocket final : public QObject
{
    Q_OBJECT

public:
    //! Becomes the one instance. A socket file whose owner is gone is taken over. Errors: Usage, code already_running;
    //! Internal.
    [[nodiscard]] static Result<std::unique_ptr<AgentSocket>> listen(const QString &path);
    //! Sends one message to the running instance; false where there is none. Waits at most two seconds.
    [[nodiscard]] static bool send(const QString &path, const QJsonObject &message);

Q_SIGNALS:
    void received(const QJsonObject &message);

private:
    explicit AgentSocket(const QString &path);

    void takeConnections();

    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Lanyard
