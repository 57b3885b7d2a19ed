// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountlock.h"
#include "pendingsecrets.h"
#include "revocation.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! An account that is unlinked here, and whose access its server still has to end. Holds no secret.
struct PendingRevocation
{
    QString id; //!< that the account had
    QString name; //!< the account's label
    QString providerName;
    QDateTime since;
    QDateTime end; //!< from then on there is one more try, and no other
    int attempts = 0;
    QDateTime nextTry;
    std::optional<Error> lastError{};
};

//! What became of one of them.
struct RevocationAttempt
{
    enum class Outcome {
        Later,
        Revoked,
        WantedAgain, //!< the person has linked the same account anew, and would lose it with the old one's access
        GivenUp,
    };

    PendingRevocation revocation{};
    Outcome outcome = Outcome::Later;
    std::optional<Error> whyNot{}; //!< for the person where it was given up, else for the next try
};

//! The accesses that servers have to end when they can be reached again. What that takes rests in the SecretStore as an
//! entry of its own, from before the account is unlinked until the access is ended or given up: after two weeks, once
//! the tokens must have run out, or when the server says no. Shared by every Lanyard process of the person; lives on
//! the AccountStore's thread and outlives its calls.
class RevocationQueue
{
public:
    //! All of them outlive it.
    RevocationQueue(AccountStore &accounts, SecretStore &secrets, HttpClient &http, QString lockDirectory);

    //! The key of what it takes, beside the accounts' own entries, whose keys are their ids.
    [[nodiscard]] static QString entryOf(const QString &id);

    //! When trying would end for one that begins now.
    [[nodiscard]] QDateTime endFor(const Revocation &revocation) const;
    //! Writes what it takes into the SecretStore. It goes again by itself if enter() does not follow while the lock is
    //! held. Errors: those of the SecretStore; Network, code timed_out; Internal.
    [[nodiscard]] Task<Result<AccountLock>> prepare(Revocation revocation, CallContext context);
    //! Puts what is prepared into the queue; to be called within the transaction that removes the account. \a why: the
    //! first try failed. Errors: Internal.
    [[nodiscard]] Result<> enter(const Revocation &revocation, const Error &why);

    //! Those that come first are due first. Errors: Internal.
    [[nodiscard]] Result<QList<PendingRevocation>> pending() const;
    //! What failed for that reason is worth another try at that time; not where a server asked for a pause.
    void hasten(ErrorKind kind, const QDateTime &when);
    //! Tries what is due, one after the other, as far as the deadline lets it; asks the person for nothing. What
    //! another process is at is left to it.
    [[nodiscard]] Task<QList<RevocationAttempt>> attemptDue(CallContext context);

private:
    [[nodiscard]] Task<RevocationAttempt> attempt(PendingRevocation seen, CallContext context);
    [[nodiscard]] Task<RevocationAttempt> tried(PendingRevocation pending, CallContext context);
    [[nodiscard]] bool isWantedAgain(const Revocation &revocation) const;
    [[nodiscard]] std::optional<PendingRevocation> row(const QString &id) const;
    [[nodiscard]] Result<> postpone(const PendingRevocation &pending, const Error &why);
    [[nodiscard]] Task<Result<>> remove(QString id);

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    HttpClient &m_http;
    QString m_lockDirectory;
    PendingSecrets m_pending;
};

} // namespace Lanyard
