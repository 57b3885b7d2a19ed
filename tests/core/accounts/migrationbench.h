// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tokenkeeperbench.h"

#include <lanyard/accounts/homecheckedstore.h>
#include <lanyard/accounts/secretmigration.h>

namespace Lanyard {

//! Two accounts and an access that is yet to be ended, whose secrets are on their way from one store to another. The
//! first account is the one of the TokenKeeperBench.
class MigrationBench : public TokenKeeperBench
{
public:
    using Outcome = SecretMigration::Outcome;

    MigrationBench();

    //! "moved", or the error's code.
    [[nodiscard]] QString move();
    [[nodiscard]] Task<Result<Outcome>> moving();
    //! Whatever earlier moves have left where nothing counts.
    void sweep();

    //! What the account list says of where the secrets are; empty where nothing.
    [[nodiscard]] QString home() const;
    //! What is in the store that counts.
    [[nodiscard]] QHash<QString, Secret> &counting();
    //! Whether all that there was at the beginning is in the store that counts, and the other one holds nothing that is
    //! not noted.
    [[nodiscard]] bool isWhole();
    [[nodiscard]] QStringList strays(StoreKind kind) const;

    //! Called before each operation of either store, with its number; an error is what it ends in.
    void setBeforeEach(const std::function<std::optional<Error>(int number)> &before);

    static const QString secondAccount;
    static const QString revocation; //!< its key in the store

    FakeSecretStore newSecrets;
    HomeCheckedStore checkedOld{secrets, StoreKind::Keychain, accounts->database()};
    HomeCheckedStore checkedNew{newSecrets, StoreKind::EncryptedFile, accounts->database()};
    QHash<QString, Secret> before;
    std::optional<Outcome> outcome; //!< of the last move()

private:
    int m_operations = 0;
};

} // namespace Lanyard
