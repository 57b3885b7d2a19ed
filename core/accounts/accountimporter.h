// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountarchive.h"
#include "activityrecorder.h"
#include "pendingsecrets.h"

#include <lanyard/base/clock.h>

namespace Lanyard {

//! Takes an account over from another machine, whole or not at all. Its refresh token may have a twin there: where the
//! server rotates, only one of them lives on (RFC 9700 §4.14.2).
class AccountImporter
{
public:
    //! All of them outlive it; \a activity may be null.
    AccountImporter(AccountStore &accounts, SecretStore &secrets, Clock &clock, QString lockDirectory,
                    ActivityRecorder *activity = nullptr);

    //! The account as it is stored now, with an id of its own here. Errors: Usage, code already_linked; SecretStore;
    //! Internal.
    [[nodiscard]] Task<Result<Account>> import(AccountArchive archive, CallContext context);

private:
    [[nodiscard]] std::optional<Account> existing(const Account &account) const;

    AccountStore &m_accounts;
    Clock &m_clock;
    QString m_lockDirectory;
    ActivityRecorder *m_activity;
    PendingSecrets m_pending;
};

} // namespace Lanyard
