// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretstore.h"

#include <QCoreApplication>

namespace Lanyard {

Error errorFor(SecretStoreState state, const QString &detail)
{
    const auto error = [&detail](const char *code, const QString &message, const QString &hint) {
        return Error{ErrorKind::SecretStore, QString::fromLatin1(code), message, hint, detail};
    };
    switch (state) {
    case SecretStoreState::Ready:
        break;
    case SecretStoreState::Locked:
        return error(
            SecretStoreCode::locked, QCoreApplication::translate("SecretStore", "The keyring is locked."),
            QCoreApplication::translate("SecretStore", "Unlock the keyring and try again. Your accounts are safe."));
    case SecretStoreState::PromptDismissed:
        return error(
            SecretStoreCode::promptDismissed,
            QCoreApplication::translate("SecretStore", "The keyring stayed locked because its prompt was closed."),
            QCoreApplication::translate("SecretStore",
                                        "Try again and enter the keyring's password. Your accounts are safe."));
    case SecretStoreState::Denied:
        return error(
            SecretStoreCode::denied, QCoreApplication::translate("SecretStore", "The keyring refused access."),
            QCoreApplication::translate("SecretStore", "Allow Lanyard in the keyring's settings and try again."));
    case SecretStoreState::NoBackend:
        return error(
            SecretStoreCode::noBackend,
            QCoreApplication::translate("SecretStore", "No keyring is running on this machine."),
            QCoreApplication::translate(
                "SecretStore", "Start GNOME Keyring or KWallet, or choose the encrypted file with --store file."));
    case SecretStoreState::TimedOut:
        return error(SecretStoreCode::timedOut,
                     QCoreApplication::translate("SecretStore", "The keyring did not answer in time."),
                     QCoreApplication::translate(
                         "SecretStore", "Your accounts are safe. Try again in a moment, or restart the keyring."));
    }
    return error(SecretStoreCode::damaged, QCoreApplication::translate("SecretStore", "The secret store failed."), {});
}

} // namespace Lanyard
