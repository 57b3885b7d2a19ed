// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <lanyard/agent/agentgreeting.h>

namespace Lanyard {

//! Who hands out tokens to programs, by what the agent says of itself; nothing where none answers. \a own: the accounts
//! that this process works on.
[[nodiscard]] Finding agentFinding(const std::optional<AgentGreeting> &agent, const AgentAccounts &own);

} // namespace Lanyard
