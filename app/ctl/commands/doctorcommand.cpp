// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/diagnosis.h"
#include "ctl/output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

QString mark(const QString &status)
{
    if (status == QLatin1String("ok"))
        return QStringLiteral("✓");
    return status == QLatin1String("warning") ? QStringLiteral("!") : QStringLiteral("✗");
}

Task<Result<>> runDoctor(Invocation call)
{
    if (const auto understood = call.noArgument(); !understood)
        co_return std::unexpected(understood.error());
    const QList<Finding> findings = co_await diagnose(&call.services);
    QJsonArray array;
    for (const Finding &finding : findings) {
        if (!call.json) {
            Output::line(
                QStringLiteral("%1 %2  %3").arg(mark(finding.status)).arg(finding.check, -10).arg(finding.detail));
            if (!finding.hint.isEmpty())
                Output::line(QStringLiteral("              ") + finding.hint);
        }
        array += QJsonObject{{QStringLiteral("check"), finding.check},
                             {QStringLiteral("status"), finding.status},
                             {QStringLiteral("detail"), finding.detail},
                             {QStringLiteral("hint"), finding.hint}};
    }
    if (call.json)
        Output::json(array);
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
