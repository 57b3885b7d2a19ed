// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "servercheck.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

Finding findingOf(const ServerAnswer &answer)
{
    const bool isSecure = answer.endpoint.scheme() == QLatin1String("https");
    // a server that refuses our certificate, or sends more than we take, has been reached, and has shown its own
    const bool isReached = !answer.error || answer.error->kind == ErrorKind::Rejected
        || answer.error->code == QLatin1String("client_certificate_refused");
    if (isReached && isSecure)
        return Finding::ok(CheckName::tls,
                           QCoreApplication::translate("Diagnosis", "%1 answers, and its certificate is trusted.")
                               .arg(answer.server()));
    if (isReached)
        return Finding::ok(
            CheckName::tls,
            QCoreApplication::translate("Diagnosis", "%1 answers. It is on this machine and needs no certificate.")
                .arg(answer.server()));
    if (answer.error->code != QLatin1String("tls"))
        return Finding::of(CheckName::tls, FindingStatus::Warning, *answer.error);
    Finding finding = Finding::of(CheckName::tls, FindingStatus::Problem, *answer.error);
    if (!answer.error->detail.isEmpty())
        finding.detail +=
            QLatin1Char(' ') + QCoreApplication::translate("Diagnosis", "What is wrong: %1").arg(answer.error->detail);
    return finding;
}

} // namespace

QList<Finding> serverFindings(const QList<ServerAnswer> &answers, const AccountServers &servers)
{
    QList<Finding> findings;
    for (const ServerAnswer &answer : answers)
        findings += findingOf(answer);
    if (servers.leftOut > 0)
        findings += Finding::ok(
            CheckName::tls,
            QCoreApplication::translate("Diagnosis",
                                        "Servers that were not asked, because their accounts were used longer ago: %1.")
                .arg(servers.leftOut));
    return findings;
}

} // namespace Lanyard
