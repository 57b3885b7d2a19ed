// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosis.h"

#include "agentcheck.h"
#include "browsercheck.h"
#include "clockcheck.h"
#include "keyringcheck.h"
#include "loopbackcheck.h"
#include "policycheck.h"
#include "proxycheck.h"
#include "servercheck.h"
#include "tlscheck.h"

#include <lanyard/agent/agentclient.h>

namespace Lanyard {

Task<QList<Finding>> diagnose(DiagnosisSubjects subjects)
{
    const CallContext context{QDeadlineTimer(std::chrono::seconds(10)), {}};
    const AccountServers servers = AccountServers::of(subjects.accounts);
    const QDateTime now = subjects.http->clock().now();
    // at the same time: none of them runs later than it is made
    const Task<SecretStoreStatus> keyring = subjects.secrets->status(context);
    const Task<QList<ServerAnswer>> asked = askServers(servers.endpoints, subjects.http, context);
    const Task<std::optional<AgentGreeting>> greeted = AgentClient::greeting(subjects.agentSocket);
    const SecretStoreStatus status = co_await keyring;
    const QList<ServerAnswer> answers = co_await asked;
    const std::optional<AgentGreeting> agent = co_await greeted;

    QList<Finding> findings;
    findings += subjects.secretsAreElsewhere
        ? Finding::of(CheckName::keyring, FindingStatus::Problem, *subjects.secretsAreElsewhere)
        : keyringFinding(status);
    findings += browserFinding();
    findings += loopbackFinding();
    findings += clockFinding(now, answers);
    findings += proxyFinding();
    findings += tlsFinding();
    findings += serverFindings(answers, servers);
    findings += policyFinding(subjects.policy, subjects.policyPath);
    findings += agentFinding(agent, subjects.agentAccounts);
    findings += providerFindings(subjects.providerProblems, subjects.providers);
    co_return std::as_const(findings);
}

} // namespace Lanyard
