// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "migrationerrors.h"

#include <QCoreApplication>

namespace Lanyard {

Error alreadyMoving()
{
    return {ErrorKind::Usage,
            QStringLiteral("already_moving"),
            QCoreApplication::translate("Accounts", "Another Lanyard is moving the secrets just now."),
            QCoreApplication::translate("Accounts", "Wait until it is done."),
            {}};
}

Error refreshUnfinished(const QString &name)
{
    return {ErrorKind::SecretStore,
            QStringLiteral("refresh_unfinished"),
            QCoreApplication::translate("Accounts",
                                        "The last renewal of “%1” was interrupted, so its secrets can't be moved yet.")
                .arg(name),
            QCoreApplication::translate("Accounts", "Renew it once more, and then move them. Nothing was changed."),
            {}};
}

Error differs(const QString &name)
{
    return {ErrorKind::SecretStore,
            QStringLiteral("differs"),
            QCoreApplication::translate("Accounts", "Both secret stores hold secrets of “%1”, and not the same ones.")
                .arg(name),
            QCoreApplication::translate(
                "Accounts", "Unlink the account and link it again, and then move them. Nothing was changed."),
            {}};
}

Error notVerified(const QString &name)
{
    return {ErrorKind::SecretStore,
            QStringLiteral("not_verified"),
            QCoreApplication::translate("Accounts", "The new secret store does not hold what was written for “%1”.")
                .arg(name),
            QCoreApplication::translate("Accounts", "Try again. Until it succeeds, everything stays where it is."),
            {}};
}

} // namespace Lanyard
