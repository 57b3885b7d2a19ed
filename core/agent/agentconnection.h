// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

namespace Lanyard {

//! One program at the agent's socket. It may ask as often as it likes, and gets an answer to each request, by the id
//! that it gave; but it can't make the agent keep much for it: what is not a message, what is left half, and what is
//! not fetched ends the connection, and while many of its requests are worked on, no more are read.
class AgentConnection final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxOpenRequests = 16;
    static constexpr qint64 maxUnfetched = 256 * 1024; //!< bytes
    static constexpr std::chrono::milliseconds patienceWithHalf{5000};

    explicit AgentConnection(std::unique_ptr<QLocalSocket> socket);

    void send(const QJsonObject &message);
    //! The answer to \a request, which counts as open until then.
    void answer(const QJsonObject &request, const Result<QJsonObject> &result);

    [[nodiscard]] bool isIdle() const { return m_openRequests == 0; }

    //! The process at the other end, by the kernel's word; 0 where nobody knows.
    [[nodiscard]] qint64 processId() const;

    void close();

Q_SIGNALS:
    void requested(const QJsonObject &request);
    void closed();

private:
    void read();

    std::unique_ptr<QLocalSocket> m_socket;
    QByteArray m_received;
    QTimer m_half;
    int m_openRequests = 0;
};

} // namespace Lanyard
