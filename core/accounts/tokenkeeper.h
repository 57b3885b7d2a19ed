// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountlock.h"
#include "accountsecrets.h"
#include "accountstore.h"
#include "activityrecorder.h"
#include "refreshjournal.h"

#include <lanyard/base/secretstore.h>
#include <lanyard/net/httpclient.h>
#include <lanyard/oauth/jwkscache.h>
#include <lanyard/oauth/tokenresponse.h>

#include <QHash>
#include <QObject>
#include <QSet>

namespace Lanyard {

//! Hands out access tokens, refreshing where too little is left: one refresh at a time per account over all processes,
//! the store read again inside the lock, and the new refresh token written before anybody gets the access token.
//! Nothing here ever deletes a refresh token. Lives on one thread; outlives its calls.
class TokenKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        std::chrono::seconds minValid{60}; //!< how long the token has to be good for
        bool refreshNow = false;
        bool isForUse = true; //!< a program wants it; else it is renewed ahead of time
        QString program{}; //!< which one, by its path; empty for the one that this process works for
    };

    //! All of them outlive it. \a keys: where servers' keys are kept for all who verify; null for its own. \a activity
    //! may be null.
    TokenKeeper(AccountStore &accounts, SecretStore &secrets, HttpClient &http, QString lockDirectory,
                JwksCache *keys = nullptr, ActivityRecorder *activity = nullptr);

    //! Errors: NotFound, SecretStore, SignInRequired, Network, Rejected, Server. The account's row says the same.
    [[nodiscard]] Task<Result<TokenSet>> token(QString accountId, Wish wish, CallContext context);
    //! The same with all that it takes to use the token, such as the key that it is bound to.
    [[nodiscard]] Task<Result<AccountSecrets>> secrets(QString accountId, Wish wish, CallContext context);

    //! Whether a refresh of the account is under way in this process.
    [[nodiscard]] bool isRefreshing(const QString &accountId) const { return m_refreshing.contains(accountId); }

    //! Whether any account is.
    [[nodiscard]] bool isRefreshing() const { return !m_refreshing.isEmpty(); }

Q_SIGNALS:
    void refreshingChanged(const QString &accountId);

private:
    [[nodiscard]] Task<Result<AccountSecrets>> valid(Account account, Wish wish, CallContext context);
    [[nodiscard]] Task<Result<AccountSecrets>> readSecrets(QString accountId, CallContext context);
    [[nodiscard]] Task<Result<AccountSecrets>> refreshed(Account account, AccountSecrets seen, Wish wish,
                                                         CallContext context);
    [[nodiscard]] Task<> haveKeysReady(Account account, CallContext context);
    [[nodiscard]] Task<Result<TokenResponse>> requested(Account account, AccountSecrets secrets, CallContext context);
    [[nodiscard]] Task<Result<>> saveLate(Account account, CallContext context);
    [[nodiscard]] Task<Result<>> keep(Account account, AccountSecrets secrets, Secret replaced, CallContext context);
    [[nodiscard]] Task<Result<AccountSecrets>> afterRefusal(Account account, AccountSecrets sent, Error error,
                                                            bool wasInterrupted, CallContext context);
    void noteFailure(const QString &accountId, const Error &error);
    void record(ActivityKind kind, const Account &account, const Wish &wish, const std::optional<Error> &error = {});
    void setRefreshing(const QString &accountId, bool refreshing);

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    HttpClient &m_http;
    QString m_lockDirectory;
    std::unique_ptr<JwksCache> m_ownKeys;
    JwksCache &m_keys;
    ActivityRecorder *m_activity;
    RefreshJournal m_journal;
    QSet<QString> m_refreshing;

    //! Refreshed, but the store would not take it: the only copy there is, tried again at the next call. It counts as
    //! long as the store still holds the access token that it replaced.
    struct Unsaved
    {
        AccountSecrets secrets;
        Secret replaced;
    };

    QHash<QString, Unsaved> m_unsaved;
};

} // namespace Lanyard
