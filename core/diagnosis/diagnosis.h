// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <lanyard/accounts/account.h>
#include <lanyard/agent/agentgreeting.h>
#include <lanyard/base/secretstore.h>
#include <lanyard/net/httpclient.h>
#include <lanyard/policy/fileproblem.h>
#include <lanyard/policy/policy.h>

namespace Lanyard {

//! What is looked at. The pointers are not owned.
struct DiagnosisSubjects
{
    SecretStore *secrets = nullptr; //!< outlives the diagnosis
    std::optional<Error> secretsAreElsewhere; //!< why it is not the store that counts
    HttpClient *http = nullptr; //!< its clock is the one that is checked
    QList<Account> accounts; //!< whose servers are asked
    Policy policy;
    QString policyPath;
    QList<FileProblem> providerProblems;
    qsizetype providers = 0; //!< that can be linked
    QString agentSocket;
    AgentAccounts agentAccounts; //!< those that this process works on
};

//! Looks at everything around Lanyard that has to work for it to work, on the thread of the subjects. Changes nothing,
//! opens nothing, asks the person for nothing: a locked keyring stays locked. Takes ten seconds at most; what is not
//! there is a finding, never an error.
[[nodiscard]] Task<QList<Finding>> diagnose(DiagnosisSubjects subjects);

} // namespace Lanyard
