// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "agentgreeting.h"
#include "agenttoken.h"

namespace Lanyard {

//! Asks the running agent. Where there is none that serves the same accounts, that one hangs, or it dies before it
//! has answered, there is no answer, and the caller works alone: the accounts' locks make that safe at any moment.
class AgentClient
{
public:
    AgentClient(QString socketPath, AgentAccounts accounts);

    //! Nothing where no agent answered; else its token or its error. Errors besides: Internal, code agent_silent, where
    //! it took the request and did not answer in time.
    [[nodiscard]] Task<std::optional<Result<AgentTokenAnswer>>> token(QString account, TokenKeeper::Wish wish,
                                                                      CallContext context) const;

    //! What the agent at \a socketPath says of itself, whatever accounts it serves. Nothing where none answers.
    [[nodiscard]] static Task<std::optional<AgentGreeting>> greeting(QString socketPath);

private:
    QString m_socketPath;
    AgentAccounts m_accounts;
};

} // namespace Lanyard
