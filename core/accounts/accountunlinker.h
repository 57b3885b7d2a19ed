// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "activityrecorder.h"
#include "pendingsecrets.h"

#include <lanyard/base/clock.h>
#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! What became of an account that was unlinked: it is gone from here in any case.
struct UnlinkOutcome
{
    bool revoked = false;
    std::optional<Error> whyNotRevoked{};
    //! Set where the store would not remove the account's entry; PendingSecrets::sweep() does it later.
    std::optional<Error> whyNotForgotten{};
};

//! The only place that deletes a refresh token, because the person said so: revoked at the server where that can be
//! (RFC 7009), forgotten here whatever the server says.
class AccountUnlinker
{
public:
    //! All of them outlive it; \a activity may be null.
    AccountUnlinker(AccountStore &accounts, SecretStore &secrets, HttpClient &http, QString lockDirectory,
                    ActivityRecorder *activity = nullptr);

    //! \a keepRemote: the server is not asked. Errors: NotFound, SecretStore, Internal; then nothing was removed.
    [[nodiscard]] Task<Result<UnlinkOutcome>> unlink(QString accountId, bool keepRemote, CallContext context);

private:
    [[nodiscard]] Task<Result<>> revoked(Account account, Secret entry, CallContext context);

    SecretStore &m_secrets;
    AccountStore &m_accounts;
    HttpClient &m_http;
    QString m_lockDirectory;
    ActivityRecorder *m_activity;
    PendingSecrets m_pending;
};

} // namespace Lanyard
