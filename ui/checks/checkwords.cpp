// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "checkwords.h"

#include <algorithm>

namespace Lanyard {

QString CheckWords::name(const QString &check)
{
    const std::pair<const char *, QString> names[] = {
        {CheckName::keyring, tr("Keyring")},
        {CheckName::browser, tr("Browser")},
        {CheckName::loopback, tr("Way back from the browser")},
        {CheckName::clock, tr("Clock")},
        {CheckName::proxy, tr("Proxy")},
        {CheckName::tls, tr("Secure connections")},
        {CheckName::policy, tr("Administrator's policy")},
        {CheckName::agent, tr("Tokens for other programs")},
        {CheckName::providers, tr("Providers")},
    };
    for (const auto &[stable, shown] : names) {
        if (check == QLatin1String(stable))
            return shown;
    }
    return check;
}

QString CheckWords::word(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return tr("Fine");
    case FindingStatus::Warning:
        return tr("Note");
    case FindingStatus::Problem:
        break;
    }
    return tr("Problem");
}

DisplayState CheckWords::shape(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return DisplayState::Active;
    case FindingStatus::Warning:
        return DisplayState::SignInRequired;
    case FindingStatus::Problem:
        break;
    }
    return DisplayState::Error;
}

QString CheckWords::summary(const QList<Finding> &findings)
{
    const auto count = [&findings](FindingStatus status) {
        return static_cast<int>(std::ranges::count(findings, status, &Finding::status));
    };
    QStringList parts;
    if (const int problems = count(FindingStatus::Problem); problems > 0)
        parts += problems == 1 ? tr("1 problem") : tr("%n problems", nullptr, problems);
    if (const int notes = count(FindingStatus::Warning); notes > 0)
        parts += notes == 1 ? tr("1 note") : tr("%n notes", nullptr, notes);
    return parts.isEmpty() ? tr("Everything that Lanyard needs works.") : parts.join(tr(", ", "between two counts"));
}

} // namespace Lanyard
