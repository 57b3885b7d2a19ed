// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "findingreport.h"

#include <QSysInfo>

namespace Lanyard {

namespace {

constexpr int checkWidth = 10;

QString mark(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return QStringLiteral("✓");
    case FindingStatus::Warning:
        return QStringLiteral("!");
    case FindingStatus::Problem:
        break;
    }
    return QStringLiteral("✗");
}

} // namespace

QStringList reportLines(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines +=
            QStringLiteral("%1 %2  %3").arg(mark(finding.status)).arg(finding.check, -checkWidth).arg(finding.detail);
        if (!finding.hint.isEmpty())
            lines += QString(checkWidth + 4, QLatin1Char(' ')) + finding.hint;
    }
    return lines;
}

QString reportText(const QList<Finding> &findings)
{
    const QString about =
        QStringLiteral("Lanyard %1, Qt %2, %3")
            .arg(QStringLiteral(LANYARD_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    return (QStringList{about} + reportLines(findings)).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace Lanyard
