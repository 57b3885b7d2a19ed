// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "refresherrors.h"

#include <QCoreApplication>

namespace Lanyard {

Error noLongerWanted()
{
    return {ErrorKind::Cancelled,
            QStringLiteral("cancelled"),
            QCoreApplication::translate("Accounts", "Cancelled."),
            {},
            {}};
}

Error afterLostAnswer(Error refusal)
{
    refusal.message = QCoreApplication::translate(
        "Accounts", "An earlier renewal was interrupted, and the server no longer takes the token that it was for.");
    refusal.hint =
        QCoreApplication::translate("Accounts", "Sign in again; the account keeps its name. Nothing else is lost.");
    return refusal;
}

Error afterTwin(Error refusal)
{
    refusal.message = QCoreApplication::translate(
        "Accounts", "This account came from another machine, which may have used its sign-in in the meantime.");
    refusal.hint = QCoreApplication::translate(
        "Accounts", "Sign in again here; the account keeps its name. Each machine then has a sign-in of its own.");
    return refusal;
}

Error signInAgain(const QString &code)
{
    return {ErrorKind::SignInRequired,
            code,
            QCoreApplication::translate("Accounts", "The server gave nothing to renew this account's access with."),
            QCoreApplication::translate("Accounts", "Sign in again when you need it."),
            {}};
}

} // namespace Lanyard
