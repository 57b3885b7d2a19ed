// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountdatabase.h"

#include <lanyard/base/secretstore.h>
#include <lanyard/secrets/storechoice.h>

namespace Lanyard {

//! The record of which store the accounts' secrets are in, kept in the account list. There is none until they are moved
//! for the first time; until then each process works with the store that it was told to. Only a SecretMigration changes
//! it. Errors: Internal.
class SecretHome
{
public:
    //! The list outlives it.
    explicit SecretHome(AccountDatabase &accounts);

    //! The name of the store, as of storeName(); empty where there is no record.
    [[nodiscard]] Result<QString> recorded() const;
    [[nodiscard]] Result<> record(StoreKind kind);
    //! Back to no record.
    [[nodiscard]] Result<> forget();
    //! Takes back a record of another store than this one where nothing is in it, since nobody has linked anything.
    [[nodiscard]] Result<> forgetWhereEmpty(StoreKind kind);

    //! Whether what that store holds is what counts. Errors besides: SecretStore, code moved.
    [[nodiscard]] Result<> check(StoreKind kind) const;

    //! The store that is recorded in the account list at \a path; nothing where there is no list or no record in it.
    [[nodiscard]] static std::optional<StoreKind> recordedAt(const QString &path);

private:
    AccountDatabase &m_accounts;
};

} // namespace Lanyard
