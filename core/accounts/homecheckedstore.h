// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrethome.h"

#include <lanyard/base/secretstore.h>

namespace Lanyard {

//! A store that serves only as long as the accounts' secrets are in it. Once they were moved elsewhere, by whichever
//! process, every call ends in an error of kind SecretStore, code moved: nothing is read that counts no more, nothing
//! is missing, and no renewed token is written to where nobody looks.
//!
//! A write can't come too late: whoever writes holds the account's lock, and SecretMigration holds them all from its
//! first copy until it has recorded the new place. A read needs no lock, so it looks at the record again afterwards.
class HomeCheckedStore final : public SecretStore
{
public:
    //! Both outlive it. \a kind: what the store below is.
    HomeCheckedStore(SecretStore &below, StoreKind kind, AccountDatabase &accounts);

    [[nodiscard]] Task<SecretStoreStatus> status(CallContext context) override;
    [[nodiscard]] Task<Result<>> unlock(CallContext context) override;
    [[nodiscard]] Task<Result<Secret>> read(QString key, CallContext context) override;
    [[nodiscard]] Task<Result<>> write(QString key, Secret value, CallContext context) override;
    [[nodiscard]] Task<Result<>> remove(QString key, CallContext context) override;

private:
    SecretStore &m_below;
    StoreKind m_kind;
    SecretHome m_home;
};

} // namespace Lanyard
