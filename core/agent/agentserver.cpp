// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentserver.h"

#include "agenttoken.h"

#include <lanyard/platform/callingprogram.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

// As long as the longest that a command may take (CLI.md), less what it needs itself.
constexpr std::chrono::seconds patience{40};

} // namespace

AgentServer::AgentServer(AgentSocket &socket, AccountStore &accounts, TokenKeeper &tokens, AgentGreeting greeting)
    : m_accounts(accounts)
    , m_tokens(tokens)
    , m_greeting(std::move(greeting))
{
    connect(&socket, &AgentSocket::connected, this,
            [this](AgentConnection *connection) { connection->send(m_greeting.toJson()); });
    connect(&socket, &AgentSocket::requested, this,
            [this](AgentConnection *connection, const QJsonObject &request) { serve(this, connection, request); });
}

Task<> AgentServer::serve(QPointer<AgentServer> self, QPointer<AgentConnection> connection, QJsonObject request)
{
    const qint64 processId = connection->processId();
    const Result<QJsonObject> done = co_await self->result(request, processId);
    if (connection)
        connection->answer(request, done);
}

Task<Result<QJsonObject>> AgentServer::result(QJsonObject request, qint64 processId)
{
    const QString verb = request.value(QLatin1String("do")).toString();
    if (verb == QLatin1String(AgentTokenRequest::verb))
        co_return co_await token(request, processId);
    co_return failure(ErrorKind::Usage, QStringLiteral("unknown_request"),
                      QCoreApplication::translate("Agent", "This version of Lanyard does not know such a request."));
}

Task<Result<QJsonObject>> AgentServer::token(QJsonObject request, qint64 processId)
{
    Result<AgentTokenRequest> wanted = AgentTokenRequest::fromJson(request);
    if (!wanted)
        co_return std::unexpected(wanted.error());
    if (wanted->wish.program.isEmpty()) // a command says whom it works for
        wanted->wish.program = programOf(processId);
    const Result<Account> account = m_accounts.find(wanted->account);
    if (!account)
        co_return std::unexpected(account.error());
    const CallContext context{QDeadlineTimer(patience), {}};
    const Result<TokenSet> tokens = co_await m_tokens.token(account->id, wanted->wish, context);
    if (!tokens)
        co_return std::unexpected(tokens.error());
    co_return AgentTokenAnswer{account->id, account->username, *tokens}.toJson();
}

} // namespace Lanyard
