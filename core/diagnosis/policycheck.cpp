// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "policycheck.h"

#include <QCoreApplication>

namespace Lanyard {

Finding policyFinding(const Policy &policy, const QString &path)
{
    if (policy.defect)
        return Finding::of(CheckName::policy, FindingStatus::Problem, *policy.defect);
    if (policy.notice)
        return Finding::of(CheckName::policy, FindingStatus::Warning, *policy.notice);
    if (policy == Policy{})
        return Finding::ok(CheckName::policy,
                           QCoreApplication::translate("Diagnosis", "The administrator has set no policy."));
    return Finding::ok(CheckName::policy,
                       QCoreApplication::translate("Diagnosis", "The administrator's policy in %1 applies.").arg(path));
}

QList<Finding> providerFindings(const QList<FileProblem> &problems, qsizetype providers)
{
    QList<Finding> findings;
    for (const FileProblem &problem : problems) {
        findings += Finding::problem(
            CheckName::providers, problem.toText(),
            QCoreApplication::translate("Diagnosis", "Mend the file or remove it. The other providers work."));
    }
    const auto count = static_cast<int>(providers);
    if (findings.isEmpty())
        findings +=
            Finding::ok(CheckName::providers,
                        QCoreApplication::translate("Diagnosis", "%n providers can be linked.", nullptr, count));
    return findings;
}

} // namespace Lanyard
