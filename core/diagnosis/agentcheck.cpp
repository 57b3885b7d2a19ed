// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentcheck.h"

#include <QCoreApplication>

namespace Lanyard {

Finding agentFinding(const std::optional<AgentGreeting> &agent, const AgentAccounts &own)
{
    if (!agent)
        return Finding::ok(CheckName::agent,
                           QCoreApplication::translate("Diagnosis", "None is running: each command works by itself."));
    const QString detail = QCoreApplication::translate("Diagnosis", "%1 %2 hands out tokens, as process %3.")
                               .arg(agent->program, agent->programVersion)
                               .arg(agent->processId);
    if (agent->accounts == own)
        return Finding::ok(CheckName::agent, detail);
    return Finding::warning(
        CheckName::agent, detail,
        QCoreApplication::translate("Diagnosis",
                                    "It serves other accounts or another secret store, so commands work by "
                                    "themselves. Start it in the same environment to use it."));
}

} // namespace Lanyard
