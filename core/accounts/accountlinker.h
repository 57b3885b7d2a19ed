// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "activityrecorder.h"
#include "pendingsecrets.h"

#include <lanyard/base/clock.h>
#include <lanyard/oauth/credential.h>

namespace Lanyard {

//! Turns a Credential into a linked account: secrets first, row afterwards, and nothing half whatever crashes.
class AccountLinker
{
public:
    //! All of them outlive it; \a activity may be null.
    AccountLinker(AccountStore &accounts, SecretStore &secrets, Clock &clock, QString lockDirectory,
                  ActivityRecorder *activity = nullptr);

    //! Who signs in again to an account that is linked already (same provider, issuer, client and subject) renews it:
    //! id and label stay. \a label may be empty. Errors: SecretStore, Internal; then there is no new account.
    [[nodiscard]] Task<Result<Account>> link(Credential credential, QString label, CallContext context);

private:
    [[nodiscard]] Task<Result<Account>> stored(Account account, Secret entry, bool isKnown, CallContext context);
    [[nodiscard]] std::optional<Account> existing(const Credential &credential) const;
    [[nodiscard]] Account accountFor(const Credential &credential, const QString &label) const;

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_lockDirectory;
    ActivityRecorder *m_activity;
    PendingSecrets m_pending;
};

} // namespace Lanyard
