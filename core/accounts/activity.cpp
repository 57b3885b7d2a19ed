// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activity.h"

#include <algorithm>

namespace Lanyard {

const QList<ActivityKind> &allActivityKinds()
{
    using enum ActivityKind;
    static const QList<ActivityKind> kinds{TokenHandedOut, TokenFailed, Refreshed, RefreshFailed, SignInRequired,
                                           Linked,         Relinked,    Unlinked,  Imported,      Exported};
    return kinds;
}

QString kindName(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::TokenHandedOut:
        return QStringLiteral("token-handed-out");
    case ActivityKind::TokenFailed:
        return QStringLiteral("token-failed");
    case ActivityKind::Refreshed:
        return QStringLiteral("refreshed");
    case ActivityKind::RefreshFailed:
        return QStringLiteral("refresh-failed");
    case ActivityKind::SignInRequired:
        return QStringLiteral("sign-in-required");
    case ActivityKind::Linked:
        return QStringLiteral("linked");
    case ActivityKind::Relinked:
        return QStringLiteral("relinked");
    case ActivityKind::Unlinked:
        return QStringLiteral("unlinked");
    case ActivityKind::Imported:
        return QStringLiteral("imported");
    case ActivityKind::Exported:
        break;
    }
    return QStringLiteral("exported");
}

std::optional<ActivityKind> activityKind(const QString &name)
{
    const auto found =
        std::ranges::find_if(allActivityKinds(), [&name](ActivityKind kind) { return kindName(kind) == name; });
    return found == allActivityKinds().cend() ? std::nullopt : std::optional(*found);
}

} // namespace Lanyard
