// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentend.h"

namespace Lanyard {

AgentEnd::AgentEnd(const EndRequest &request, const AgentHost &agent)
{
    connect(&request, &EndRequest::made, this, &AgentEnd::reached);
    connect(&agent, &AgentHost::secretsMoved, this, [this](const Error &error) {
        m_result = std::unexpected(error);
        Q_EMIT reached();
    });
}

} // namespace Lanyard
