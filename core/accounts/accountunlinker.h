// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accessrevocation.h"
#include "activityrecorder.h"
#include "pendingsecrets.h"
#include "refreshjournal.h"
#include "revocationqueue.h"

#include <functional>

namespace Lanyard {

//! What became of an account that was unlinked: it is gone from here in any case.
struct UnlinkOutcome
{
    bool revoked = false;
    std::optional<Error> whyNotRevoked{};
    bool queued = false; //!< it is not revoked yet; the RevocationQueue has it
    //! Set where the store would not remove the account's entry, or still showed it afterwards; PendingSecrets::sweep()
    //! does it later.
    std::optional<Error> whyNotForgotten{};
};

//! The only place that deletes a refresh token, because the person said so: revoked at the server where that can be
//! (AccessRevocation), now or when it is back, and forgotten here whatever the server says.
class AccountUnlinker
{
public:
    using RulesOf = std::function<RevocationRules(const Account &)>;

    //! All of them outlive it; \a activity may be null.
    AccountUnlinker(AccountStore &accounts, SecretStore &secrets, HttpClient &http, RevocationQueue &queue,
                    RulesOf rulesOf, QString lockDirectory, ActivityRecorder *activity = nullptr);

    //! \a keepRemote: the server is not asked. Errors: NotFound, SecretStore, Internal; then nothing was removed.
    [[nodiscard]] Task<Result<UnlinkOutcome>> unlink(QString accountId, bool keepRemote, CallContext context);

private:
    [[nodiscard]] AccessRevocation::Renewal renewalOf(const QString &accountId, const AccountSecrets &secrets);
    [[nodiscard]] Task<bool> mayQueue(Revocation revocation, Error why);
    [[nodiscard]] Task<Result<UnlinkOutcome>> forgotten(Account account, UnlinkOutcome outcome,
                                                        std::optional<Revocation> later);

    SecretStore &m_secrets;
    AccountStore &m_accounts;
    HttpClient &m_http;
    RevocationQueue &m_queue;
    RulesOf m_rulesOf;
    QString m_lockDirectory;
    ActivityRecorder *m_activity;
    PendingSecrets m_pending;
    RefreshJournal m_journal;
};

} // namespace Lanyard
