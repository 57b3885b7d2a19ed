// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "storeerror.h"

#include <QCoreApplication>

#include <array>

namespace Lanyard {

Error missingEntry(const QString &detail)
{
    return {ErrorKind::SecretStore, QString::fromLatin1(SecretStoreCode::entryMissing),
            QCoreApplication::translate("SecretStore", "The account's entry is not in the secret store."),
            QCoreApplication::translate("SecretStore", "Sign in again; the account keeps its name and settings."),
            detail};
}

Error damagedEntry(const QString &detail)
{
    return {ErrorKind::SecretStore, QString::fromLatin1(SecretStoreCode::damaged),
            QCoreApplication::translate("SecretStore", "What the secret store holds is damaged."),
            QCoreApplication::translate("SecretStore", "Restore it from a backup, or sign in again to replace it."),
            detail};
}

Error unfitValue(const QString &detail)
{
    return {ErrorKind::Internal,
            QStringLiteral("unfit_value"),
            QCoreApplication::translate("SecretStore", "The secret store can't hold this value."),
            {},
            detail};
}

Error unanswered(Ending ending, const QString &detail)
{
    if (ending == Ending::Stopped) {
        return {ErrorKind::Cancelled,
                QStringLiteral("cancelled"),
                QCoreApplication::translate("SecretStore", "The request to the secret store was cancelled."),
                {},
                detail};
    }
    return errorFor(SecretStoreState::TimedOut, detail);
}

SecretStoreState stateOf(const Error &error)
{
    constexpr std::array states{SecretStoreState::Locked, SecretStoreState::PromptDismissed, SecretStoreState::Denied,
                                SecretStoreState::NoBackend};
    for (const auto state : states) {
        if (error.code == errorFor(state).code)
            return state;
    }
    return SecretStoreState::TimedOut;
}

bool hasCode(const Error &error, const char *code) { return error.code == QLatin1String(code); }

} // namespace Lanyard
