// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentclient.h"

#include "agentmessage.h"
#include "peercredentials.h"

#include <lanyard/base/errorjson.h>

#include <QCoreApplication>
#include <QCoroLocalSocket>

namespace Lanyard {

namespace {

// An agent that the service manager has to start first needs some of it; one that is stopped costs all of it.
constexpr std::chrono::milliseconds patienceWithGreeting{3000};

//! One connection to an agent.
class Dialogue
{
public:
    //! Nothing where no agent of this person's greets.
    [[nodiscard]] Task<std::optional<AgentGreeting>> begin(QString path)
    {
        const QDeadlineTimer deadline(patienceWithGreeting);
        m_socket.connectToServer(path);
        const bool isConnected = co_await qCoro(m_socket).waitForConnected(patienceWithGreeting);
        if (!isConnected || !isOwnPeer(m_socket))
            co_return std::nullopt;
        const std::optional<QJsonObject> message = co_await next(deadline);
        co_return message ? AgentGreeting::fromJson(*message) : std::nullopt;
    }

    void send(const QJsonObject &request)
    {
        m_socket.write(AgentMessage::framed(request));
        m_socket.flush();
    }

    [[nodiscard]] Task<std::optional<QJsonObject>> next(QDeadlineTimer deadline)
    {
        for (;;) {
            m_received += m_socket.readAll();
            const auto message = AgentMessage::take(m_received);
            if (!message)
                co_return std::nullopt; // another protocol version
            if (*message)
                co_return **message;
            if (!isOpen() || deadline.hasExpired())
                co_return std::nullopt;
            const auto left = deadline.isForever() ? std::chrono::milliseconds(-1)
                                                   : std::chrono::milliseconds(deadline.remainingTime());
            co_await qCoro(m_socket).waitForReadyRead(left);
        }
    }

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }

private:
    QLocalSocket m_socket;
    QByteArray m_received;
};

Error silent()
{
    return {ErrorKind::Internal,
            QStringLiteral("agent_silent"),
            QCoreApplication::translate("Agent", "The running Lanyard took the request and did not answer."),
            QCoreApplication::translate("Agent", "Quit Lanyard and start it again; no account is lost by that."),
            {}};
}

} // namespace

AgentClient::AgentClient(QString socketPath, AgentAccounts accounts)
    : m_socketPath(std::move(socketPath))
    , m_accounts(std::move(accounts))
{ }

Task<std::optional<Result<AgentTokenAnswer>>> AgentClient::token(QString account, TokenKeeper::Wish wish,
                                                                 CallContext context) const
{
    const AgentAccounts accounts = m_accounts;
    Dialogue dialogue;
    const std::optional<AgentGreeting> greeting = co_await dialogue.begin(m_socketPath);
    if (!greeting || greeting->accounts != accounts)
        co_return std::nullopt;
    QJsonObject request = AgentTokenRequest{account, wish}.toJson();
    request.insert(QStringLiteral("do"), QLatin1String(AgentTokenRequest::verb));
    request.insert(QStringLiteral("id"), 1);
    dialogue.send(request);
    const std::optional<QJsonObject> message = co_await dialogue.next(context.deadline);
    if (!message && dialogue.isOpen())
        co_return Result<AgentTokenAnswer>(std::unexpected(silent()));
    if (!message)
        co_return std::nullopt;
    const QJsonValue error = message->value(QLatin1String("error"));
    if (error.isObject())
        co_return Result<AgentTokenAnswer>(std::unexpected(errorFromJson(error.toObject())));
    co_return AgentTokenAnswer::fromJson(message->value(QLatin1String("result")).toObject());
}

Task<std::optional<AgentGreeting>> AgentClient::greeting(QString socketPath)
{
    Dialogue dialogue;
    const std::optional<AgentGreeting> greeting = co_await dialogue.begin(socketPath);
    co_return greeting;
}

} // namespace Lanyard
