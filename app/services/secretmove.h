// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "services.h"

#include <lanyard/accounts/secretmigration.h>

namespace Lanyard {

//! "Move secrets to …": between the keyring and the encrypted file, as the policy allows. The settings remember the new
//! place; the services that it was done with serve no more afterwards and have to be opened anew. For one move;
//! outlives its calls.
class SecretMove
{
public:
    //! Both outlive it. The passphrases are those of the encrypted file.
    SecretMove(Services &services, PassphraseSource &passphrases);

    //! Makes the new store and unlocks both. May be called again after a passphrase that did not fit. Errors: Policy;
    //! Usage, code not_movable; SecretStore.
    [[nodiscard]] Task<Result<>> prepare(StoreKind to, CallContext context);
    //! Where the secrets are there already, what an earlier move left elsewhere is removed. Errors: those of
    //! SecretMigration.
    [[nodiscard]] Task<Result<SecretMigration::Outcome>> move(CallContext context);

    void setProgress(const SecretMigration::Progress &progress) { m_migration.setProgress(progress); }

    //! Removes what an earlier move left in stores that do not count; asks nobody, and leaves alone what is away.
    Task<> sweep();

private:
    [[nodiscard]] static StoreKind other(StoreKind kind);
    [[nodiscard]] SecretMigration::Place place(StoreKind kind, SecretStore &store) const;

    Services &m_services;
    PassphraseSource &m_passphrases;
    SecretMigration m_migration;
    StoreKind m_to = StoreKind::Keychain;
    std::unique_ptr<SecretStore> m_store; //!< the new one; or, where they are there already, the other one
};

} // namespace Lanyard
