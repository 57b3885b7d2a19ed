// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agentgreeting.h"
#include "agentsocket.h"

#include <lanyard/accounts/tokenkeeper.h>

#include <QPointer>

namespace Lanyard {

//! Hands out tokens at the agent's socket. Requests of all connections are worked on side by side; those for one
//! account share its refresh. Lives on the TokenKeeper's thread.
class AgentServer final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    AgentServer(AgentSocket &socket, AccountStore &accounts, TokenKeeper &tokens, AgentGreeting greeting);

private:
    static Task<> serve(QPointer<AgentServer> self, QPointer<AgentConnection> connection, QJsonObject request);
    [[nodiscard]] Task<Result<QJsonObject>> result(QJsonObject request, qint64 processId);
    [[nodiscard]] Task<Result<QJsonObject>> token(QJsonObject request, qint64 processId);

    AccountStore &m_accounts;
    TokenKeeper &m_tokens;
    AgentGreeting m_greeting;
};

} // namespace Lanyard
