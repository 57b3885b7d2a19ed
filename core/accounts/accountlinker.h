// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pendingsecrets.h"

#include <lanyard/base/clock.h>
#include <lanyard/oauth/credential.h>

namespace Lanyard {

//! Turns a Credential into a linked account: secrets first, row afterwards, and nothing half whatever crashes.
class AccountLinker
{
public:
    //! All of them outlive it.
    AccountLinker(AccountStore &accounts, SecretStore &secrets, Clock &clock, QString lockDirectory);

    //! Who signs in again to an account that is linked already (same provider, issuer, client and subject) renews it:
    //! id and label stay. \a label may be empty. Errors: SecretStore, Internal; then there is no new account.
    [[nodiscard]] Task<Result<Account>> link(Credential credential, QString label, CallContext context);

private:
    [[nodiscard]] std::optional<Account> existing(const Credential &credential) const;
    [[nodiscard]] Account accountFor(const Credential &credential, const QString &label) const;

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_lockDirectory;
    PendingSecrets m_pending;
};

} // namespace Lanyard
