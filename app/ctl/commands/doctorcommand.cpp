// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/output.h"

#include <lanyard/diagnosis/findingreport.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

QJsonObject jsonOf(const Finding &finding)
{
    return {{QStringLiteral("check"), finding.check},
            {QStringLiteral("status"), statusName(finding.status)},
            {QStringLiteral("detail"), finding.detail},
            {QStringLiteral("hint"), finding.hint}};
}

Task<Result<>> runDoctor(Invocation call)
{
    if (const auto understood = call.noArgument(); !understood)
        co_return std::unexpected(understood.error());
    const DiagnosisSubjects subjects = call.services.diagnosisSubjects();
    const QList<Finding> findings = co_await diagnose(subjects);
    if (call.json) {
        QJsonArray array;
        for (const Finding &finding : findings)
            array += jsonOf(finding);
        Output::json(array);
        co_return Result<>();
    }
    for (const QString &line : reportLines(findings))
        Output::line(line);
    co_return Result<>();
}

} // namespace

Command doctorCommand()
{
    return {
        QStringLiteral("doctor"),
        QStringLiteral("doctor"),
        QCoreApplication::translate("lanyardctl", "Checks keyring, browser, loopback, clock, proxy, TLS and policy."),
        {},
        runDoctor};
}

} // namespace Lanyard
