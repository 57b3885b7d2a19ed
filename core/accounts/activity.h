// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

#include <QDateTime>
#include <QList>

#include <optional>

namespace Lanyard {

enum class ActivityKind {
    TokenHandedOut,
    TokenFailed, //!< a program asked and got none, without a renewal having been tried
    Refreshed,
    RefreshFailed,
    SignInRequired, //!< a renewal showed that the account needs the person
    Linked,
    Relinked, //!< signed in again to an account that was linked
    Unlinked, //!< with an error where the access at the server could not be ended
    Imported,
    Exported,
};

//! The stable name: "token-handed-out".
[[nodiscard]] QString kindName(ActivityKind kind);
[[nodiscard]] std::optional<ActivityKind> activityKind(const QString &name);
[[nodiscard]] const QList<ActivityKind> &allActivityKinds();

//! A line of the activity log. What it says of the account is as it was then, so that it outlives the account. It never
//! holds a secret.
struct Activity
{
    qint64 id = 0; //!< of the line
    QDateTime time; //!< in UTC
    QDateTime lastTime; //!< the same, where it happened again within the hour: then one line stands for all of them
    //! How often, at least: another hand-out to the same program within minutes is not worth a write of its own.
    int count = 1;
    ActivityKind kind = ActivityKind::TokenHandedOut;
    QString accountId;
    QString label;
    QString provider; //!< its id
    QString providerName;
    QString program; //!< the path of the one that asked, or its name; empty for Lanyard itself
    std::optional<Error> error; //!< kind, code, message and hint of what failed

    friend bool operator==(const Activity &, const Activity &) = default;
};

//! What is sought in the log. Empty members seek nothing in particular.
struct ActivityQuery
{
    QString search; //!< words that are all in the label, the provider, the program or the error
    QString accountId;
    QList<ActivityKind> kinds;
    QDateTime since;

    friend bool operator==(const ActivityQuery &, const ActivityQuery &) = default;
};

} // namespace Lanyard
