// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "finding.h"

#include <algorithm>

namespace Lanyard {

Finding Finding::ok(const char *check, const QString &detail)
{
    return {QString::fromLatin1(check), FindingStatus::Ok, detail, {}};
}

Finding Finding::warning(const char *check, const QString &detail, const QString &hint)
{
    return {QString::fromLatin1(check), FindingStatus::Warning, detail, hint};
}

Finding Finding::problem(const char *check, const QString &detail, const QString &hint)
{
    return {QString::fromLatin1(check), FindingStatus::Problem, detail, hint};
}

Finding Finding::of(const char *check, FindingStatus status, const Error &error)
{
    return {QString::fromLatin1(check), status, error.message, error.hint};
}

QString statusName(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return QStringLiteral("ok");
    case FindingStatus::Warning:
        return QStringLiteral("warning");
    case FindingStatus::Problem:
        break;
    }
    return QStringLiteral("problem");
}

FindingStatus worstStatus(const QList<Finding> &findings)
{
    const auto worst = std::ranges::max_element(findings, {}, &Finding::status);
    return worst == findings.end() ? FindingStatus::Ok : worst->status;
}

} // namespace Lanyard
