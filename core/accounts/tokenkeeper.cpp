// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeper.h"

#include "refresherrors.h"
#include "refreshoutcome.h"

#include <lanyard/base/logging.h>
#include <lanyard/oauth/oauthclient.h>
#include <lanyard/providers/microsoft/aadsterror.h>

namespace Lanyard {

namespace {

constexpr int writeTries = 3;
constexpr std::chrono::seconds writePause{1};
constexpr std::chrono::seconds patience{30};
constexpr std::chrono::seconds patienceWithKeys{5};

bool suffices(const TokenSet &tokens, std::chrono::seconds minValid, const QDateTime &now)
{
    return !tokens.isExpiredAt(now.addSecs(minValid.count()));
}

// A refresh that was sent is seen through, whatever becomes of the one who wanted it: its answer may hold the only
// refresh token there is (RFC 9700 §4.14.2).
CallContext unhurried(const CallContext &context)
{
    const QDeadlineTimer own(patience);
    return {context.deadline.isForever() || context.deadline > own ? context.deadline : own, {}};
}

bool isStillWanted(const CallContext &context)
{
    return !context.stop.stop_requested() && !context.deadline.hasExpired();
}

} // namespace

TokenKeeper::TokenKeeper(AccountStore &accounts, SecretStore &secrets, HttpClient &http, QString lockDirectory,
                         JwksCache *keys, ActivityRecorder *activity)
    : m_accounts(accounts)
    , m_secrets(secrets)
    , m_http(http)
    , m_lockDirectory(std::move(lockDirectory))
    , m_ownKeys(keys ? nullptr : std::make_unique<JwksCache>(http))
    , m_keys(keys ? *keys : *m_ownKeys)
    , m_activity(activity)
    , m_journal(accounts)
{ }

Task<Result<TokenSet>> TokenKeeper::token(QString accountId, Wish wish, CallContext context)
{
    const Result<AccountSecrets> found = co_await secrets(accountId, wish, context);
    if (!found)
        co_return std::unexpected(found.error());
    co_return found->tokens;
}

Task<Result<AccountSecrets>> TokenKeeper::secrets(QString accountId, Wish wish, CallContext context)
{
    const Result<Account> account = m_accounts.account(accountId);
    if (!account)
        co_return std::unexpected(account.error());
    Result<AccountSecrets> secrets = co_await valid(*account, wish, context);
    if (secrets && wish.isForUse) {
        m_accounts.noteUse(*account, m_http.clock().now());
        record(ActivityKind::TokenHandedOut, *account, wish);
    }
    co_return secrets;
}

Task<Result<AccountSecrets>> TokenKeeper::valid(Account account, Wish wish, CallContext context)
{
    const QString accountId = account.id;
    const Result<AccountSecrets> secrets = co_await readSecrets(accountId, context);
    if (!secrets) {
        noteFailure(accountId, secrets.error());
        record(ActivityKind::TokenFailed, account, wish, secrets.error());
        co_return std::unexpected(secrets.error());
    }
    const bool isSaved = !m_unsaved.contains(accountId);
    if (isSaved && account.state == AccountState::Locked)
        (void)m_accounts.releaseLocked(); // at worst it looks locked until it is next renewed
    if (isSaved && !wish.refreshNow && suffices(secrets->tokens, wish.minValid, m_http.clock().now()))
        co_return secrets;
    if (isSaved && !account.refreshable) {
        Error error = signInAgain(QStringLiteral("no_refresh_token"));
        if (secrets->tokens.isExpiredAt(m_http.clock().now()))
            noteFailure(accountId, error);
        record(ActivityKind::TokenFailed, account, wish, error);
        co_return std::unexpected(error);
    }
    setRefreshing(accountId, true);
    Result<AccountSecrets> renewed = co_await refreshed(account, *secrets, wish, context);
    setRefreshing(accountId, false);
    if (!renewed)
        record(ActivityKind::RefreshFailed, account, wish, renewed.error());
    co_return renewed;
}

Task<Result<AccountSecrets>> TokenKeeper::readSecrets(QString accountId, CallContext context)
{
    const Result<Secret> entry = co_await m_secrets.read(accountId, context);
    const auto stored =
        entry ? AccountSecrets::fromJson(*entry) : Result<AccountSecrets>(std::unexpected(entry.error()));
    const auto unsaved = m_unsaved.constFind(accountId);
    if (unsaved == m_unsaved.cend())
        co_return stored;
    if (!stored || stored->tokens.accessToken == unsaved->replaced)
        co_return unsaved->secrets;
    m_unsaved.erase(unsaved); // somebody signed in again: what is there is newer
    co_return stored;
}

Task<Result<AccountSecrets>> TokenKeeper::refreshed(Account account, AccountSecrets seen, Wish wish,
                                                    CallContext context)
{
    const Result<AccountLock> lock =
        co_await AccountLock::acquire(m_lockDirectory, account.id, &m_http.clock(), context);
    if (!lock)
        co_return std::unexpected(lock.error());
    const Result<> saved = co_await saveLate(account, context);
    if (!saved)
        co_return std::unexpected(saved.error());
    const Result<AccountSecrets> secrets = co_await readSecrets(account.id, context);
    if (!secrets) {
        noteFailure(account.id, secrets.error());
        co_return std::unexpected(secrets.error());
    }
    // somebody else refreshed while we waited for the lock: theirs is ours
    const QDateTime now = m_http.clock().now();
    const bool isNew = !(secrets->tokens.accessToken == seen.tokens.accessToken) && !secrets->tokens.isExpiredAt(now);
    if (isNew || (!wish.refreshNow && suffices(secrets->tokens, wish.minValid, now)))
        co_return secrets;
    if (!isStillWanted(context))
        co_return std::unexpected(noLongerWanted());

    co_await haveKeysReady(account, context);
    const bool isForOnce = !secrets->tokens.refreshToken.isEmpty();
    const bool wasInterrupted = isForOnce && m_journal.isOpen(account.id, secrets->revision);
    const Result<> noted = isForOnce ? m_journal.begin(account.id, secrets->revision) : Result<>();
    if (!noted)
        co_return std::unexpected(noted.error()); // nothing is sent that could not be told afterwards
    const CallContext whole = unhurried(context);
    const Result<TokenResponse> response = co_await requested(account, *secrets, whole);
    if (!response) {
        if (!mayHaveArrived(response.error()) && !wasInterrupted)
            (void)m_journal.end(account.id); // at worst a later refusal is explained by too much
        co_return co_await afterRefusal(account, *secrets, response.error(), wasInterrupted, whole);
    }

    AccountSecrets renewed = *secrets;
    renewed.revision = AccountSecrets::newRevision();
    renewed.tokens = response->tokens;
    if (renewed.tokens.refreshToken.isEmpty())
        renewed.tokens.refreshToken = secrets->tokens.refreshToken; // RFC 6749 §6: the old one stays
    const Result<> kept = co_await keep(account, renewed, secrets->tokens.accessToken, whole);
    if (!kept)
        co_return std::unexpected(kept.error());
    record(ActivityKind::Refreshed, account, wish);
    co_return renewed;
}

// What the answer will be checked with: between its coming and its being stored, the only refresh token there is would
// have to wait for another server.
Task<> TokenKeeper::haveKeysReady(Account account, CallContext context)
{
    const auto server = ServerMetadata::fromJson(account.serverMetadata);
    if (!account.isOpenIdConnect() || !server || server->jwksUri().isEmpty())
        co_return;
    const QDeadlineTimer own(patienceWithKeys);
    const CallContext hurried{context.deadline.isForever() || own < context.deadline ? own : context.deadline,
                              context.stop};
    const Result<JwkSet> keys = co_await m_keys.keys(server->jwksUri(), hurried);
    if (!keys) // they are asked for again once they are needed
        qCDebug(lcAccounts) << "no keys yet for account" << account.id << keys.error().code;
}

Task<Result<TokenResponse>> TokenKeeper::requested(Account account, AccountSecrets secrets, CallContext context)
{
    const auto server = ServerMetadata::fromJson(account.serverMetadata);
    if (!server)
        co_return std::unexpected(server.error());
    OAuthClient client(m_http, *server, secrets.clientOf(account), &m_keys);
    const TokenRequest grant = secrets.tokens.refreshToken.isEmpty()
        ? ClientCredentialsGrant{account.requestedScopes, account.parameters}.tokenRequest()
        : RefreshTokenGrant{secrets.tokens.refreshToken, account.scopes, resourcesIn(account.parameters),
                            secrets.refreshQuirks}
              .tokenRequest();
    Result<TokenResponse> response = co_await client.token(grant, context);
    if (!response || response->idToken.isEmpty() || !account.isOpenIdConnect())
        co_return response;

    // OpenID Connect Core §12.2: the same issuer and person, and no nonce
    IdTokenExpectation expected;
    expected.issuer = IssuerRule::exactly(account.issuer);
    expected.clientId = account.clientId;
    expected.subject = account.subject;
    expected.accessToken = response->tokens.accessToken;
    expected.clockSkew = response->clockSkew;
    const Result<QJsonObject> claims = co_await client.verifiedIdToken(response->idToken, expected, context);
    // keys that can't be fetched now are no reason to lose a rotated refresh token
    Result<> checked = claims ? Result<>() : std::unexpected(claims.error());
    if (!checked && isWantOfKeys(checked.error()))
        checked = client.checkUnverifiedIdToken(response->idToken, expected);
    if (!checked)
        co_return std::unexpected(checked.error());
    co_return response;
}

Task<Result<>> TokenKeeper::saveLate(Account account, CallContext context)
{
    if (!m_unsaved.contains(account.id))
        co_return Result<>();
    const Result<AccountSecrets> secrets = co_await readSecrets(account.id, context); // drops what is out of date
    const auto unsaved = m_unsaved.constFind(account.id);
    if (!secrets || unsaved == m_unsaved.cend())
        co_return Result<>();
    const Secret replaced = unsaved->replaced;
    const CallContext whole = unhurried(context);
    co_return co_await keep(account, *secrets, replaced, whole);
}

Task<Result<>> TokenKeeper::keep(Account account, AccountSecrets secrets, Secret replaced, CallContext context)
{
    const Secret entry = secrets.toJson();
    Result<> written = co_await m_secrets.write(account.id, entry, context);
    for (int i = 1; !written && i < writeTries; ++i) {
        co_await m_http.clock().sleep(writePause);
        written = co_await m_secrets.write(account.id, entry, context);
    }
    if (!written) {
        m_unsaved.insert(account.id, {secrets, replaced});
        noteFailure(account.id, written.error());
        co_return written;
    }
    m_unsaved.remove(account.id);
    const Result<> ended = m_journal.end(account.id);
    account.lastError.reset();
    account.expiresAt = secrets.tokens.expiresAt;
    account.refreshedAt = m_http.clock().now();
    account.enter(AccountState::Active, account.refreshedAt);
    account.scopes = secrets.tokens.scopes;
    qCDebug(lcAccounts) << "Account" << account.id << "is renewed until" << account.expiresAt;
    const Result<> saved = m_accounts.saveState(account);
    co_return ended ? saved : ended;
}

Task<Result<AccountSecrets>> TokenKeeper::afterRefusal(Account account, AccountSecrets sent, Error error,
                                                       bool wasInterrupted, CallContext context)
{
    error = withMicrosoftAdvice(error);
    if (error.kind == ErrorKind::SignInRequired) {
        // a program that does not keep to the lock may have used the token; then the store holds a newer one
        const Result<AccountSecrets> now = co_await readSecrets(account.id, context);
        if (now && !(now->tokens.accessToken == sent.tokens.accessToken)
            && !now->tokens.isExpiredAt(m_http.clock().now()))
            co_return now;
        (void)m_journal.end(account.id); // the server has spoken
        if (wasInterrupted)
            error = afterLostAnswer(error);
        else if (account.mayHaveTwin(m_accounts.machine()))
            error = afterTwin(error);
    }
    noteFailure(account.id, error);
    co_return std::unexpected(error);
}

void TokenKeeper::noteFailure(const QString &accountId, const Error &error)
{
    if (error.code == QLatin1String("cancelled") || error.code == QLatin1String(SecretStoreCode::moved))
        return; // that says nothing about the account
    Result<Account> account = m_accounts.account(accountId); // as it is now: another process may have renewed it
    if (!account)
        return;
    account->enter(stateAfter(error), m_http.clock().now());
    account->lastError = error;
    qCInfo(lcAccounts) << "Account" << accountId << "is now" << stateName(account->state) << "after" << error.code;
    (void)m_accounts.saveState(*account); // the failure itself is what the caller has to hear of
}

void TokenKeeper::record(ActivityKind kind, const Account &account, const Wish &wish, const std::optional<Error> &error)
{
    if (!m_activity || (error && error->code == QLatin1String("cancelled")))
        return;
    const bool needsPerson = error && stateAfter(*error) == AccountState::SignInRequired;
    m_activity->record({needsPerson ? ActivityKind::SignInRequired : kind, account, wish.program, error});
}

void TokenKeeper::setRefreshing(const QString &accountId, bool refreshing)
{
    if (refreshing)
        m_refreshing.insert(accountId);
    else
        m_refreshing.remove(accountId);
    Q_EMIT refreshingChanged(accountId);
}

} // namespace Lanyard
