// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeper.h"

#include <lanyard/base/logging.h>
#include <lanyard/oauth/oauthclient.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

constexpr int writeTries = 3;
constexpr std::chrono::seconds writePause {1};

bool suffices(const TokenSet &tokens, std::chrono::seconds minValid, const QDateTime &now)
{
    return !tokens.isExpiredAt(now.addSecs(minValid.count()));
}

AccountState stateAfter(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return AccountState::Offline;
    case ErrorKind::SignInRequired:
        return AccountState::SignInRequired;
    case ErrorKind::SecretStore:
        return error.code == QLatin1String(SecretStoreCode::entryMissing) || error.code == QLatin1String(SecretStoreCode::damaged)
            ? AccountState::SignInRequired
            : AccountState::Locked;
    default:
        return AccountState::Error;
    }
}

Error signInAgain(const QString &code)
{
    return {ErrorKind::SignInRequired, code,
            QCoreApplication::translate("Accounts", "The server gave nothing to renew this account's access with."),
            QCoreApplication::translate("Accounts", "Sign in again when you need it."), {}};
}

ClientRegistration registrationOf(const Account &account, const AccountSecrets &secrets)
{
    return {account.clientId, secrets.clientSecret, clientAuthMethod(account.tokenEndpointAuthMethod).value_or(ClientAuthMethod::None)};
}

} // namespace

TokenKeeper::TokenKeeper(AccountStore &accounts, SecretStore &secrets, HttpClient &http, QString lockDirectory)
    : m_accounts(accounts)
    , m_secrets(secrets)
    , m_http(http)
    , m_lockDirectory(std::move(lockDirectory))
{
}

Task<Result<TokenSet>> TokenKeeper::token(QString accountId, Wish wish, CallContext context)
{
    const Result<Account> account = m_accounts.account(accountId);
    if (!account)
        co_return std::unexpected(account.error());
    const Result<AccountSecrets> secrets = co_await readSecrets(accountId, context);
    if (!secrets) {
        noteFailure(*account, secrets.error());
        co_return std::unexpected(secrets.error());
    }
    if (!wish.refreshNow && suffices(secrets->tokens, wish.minValid, m_http.clock().now()))
        co_return secrets->tokens;
    if (!account->refreshable) {
        Error error = signInAgain(QStringLiteral("no_refresh_token"));
        if (secrets->tokens.isExpiredAt(m_http.clock().now()))
            noteFailure(*account, error);
        co_return std::unexpected(error);
    }
    setRefreshing(accountId, true);
    Result<TokenSet> tokens = co_await refreshed(*account, *secrets, context);
    setRefreshing(accountId, false);
    co_return tokens;
}

Task<Result<AccountSecrets>> TokenKeeper::readSecrets(QString accountId, CallContext context)
{
    if (const auto unsaved = m_unsaved.constFind(accountId); unsaved != m_unsaved.cend())
        co_return *unsaved;
    const Result<Secret> entry = co_await m_secrets.read(accountId, context);
    if (!entry)
        co_return std::unexpected(entry.error());
    co_return AccountSecrets::fromJson(*entry);
}

Task<Result<TokenSet>> TokenKeeper::refreshed(Account account, AccountSecrets seen, CallContext context)
{
    const Result<AccountLock> lock = co_await AccountLock::acquire(m_lockDirectory, account.id, &m_http.clock(), context);
    if (!lock)
        co_return std::unexpected(lock.error());
    Result<AccountSecrets> secrets = co_await readSecrets(account.id, context);
    if (!secrets) {
        noteFailure(account, secrets.error());
        co_return std::unexpected(secrets.error());
    }
    // somebody else refreshed while we waited for the lock: theirs is ours
    if (!(secrets->tokens.accessToken == seen.tokens.accessToken) && !secrets->tokens.isExpiredAt(m_http.clock().now()))
        co_return secrets->tokens;

    const Result<TokenResponse> response = co_await requested(account, *secrets, context);
    if (!response)
        co_return co_await afterRefusal(account, *secrets, response.error(), context);

    AccountSecrets renewed {response->tokens, secrets->clientSecret};
    if (renewed.tokens.refreshToken.isEmpty())
        renewed.tokens.refreshToken = secrets->tokens.refreshToken; // RFC 6749 §6: the old one stays
    const Result<> kept = co_await keep(account, renewed, context);
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return renewed.tokens;
}

Task<Result<TokenResponse>> TokenKeeper::requested(Account account, AccountSecrets secrets, CallContext context)
{
    const auto server = ServerMetadata::fromJson(account.serverMetadata);
    if (!server)
        co_return std::unexpected(server.error());
    OAuthClient client(m_http, *server, registrationOf(account, secrets));
    TokenRequest grant;
    if (!secrets.tokens.refreshToken.isEmpty())
        grant = RefreshTokenGrant {secrets.tokens.refreshToken, account.scopes}.tokenRequest();
    else
        grant = ClientCredentialsGrant {account.requestedScopes}.tokenRequest();
    Result<TokenResponse> response = co_await client.token(grant, context);
    const bool isOpenIdConnect = account.requestedScopes.contains(QLatin1String("openid")) && !account.subject.isEmpty();
    if (!response || response->idToken.isEmpty() || !isOpenIdConnect)
        co_return response;

    // OpenID Connect Core §12.2: the same issuer and person, and no nonce
    IdTokenExpectation expected;
    expected.issuer = IssuerRule::exactly(account.issuer);
    expected.clientId = account.clientId;
    expected.subject = account.subject;
    expected.accessToken = response->tokens.accessToken;
    const Result<QJsonObject> claims = co_await client.verifiedIdToken(response->idToken, expected, context);
    // keys that can't be fetched now are no reason to lose a rotated refresh token: the answer came from the token
    // endpoint itself, and for that TLS is proof enough (§3.1.3.7 (6))
    if (!claims && claims.error().kind != ErrorKind::Network)
        co_return std::unexpected(claims.error());
    co_return response;
}

Task<Result<>> TokenKeeper::keep(Account account, AccountSecrets secrets, CallContext context)
{
    const Secret entry = secrets.toJson();
    Result<> written = co_await m_secrets.write(account.id, entry, context);
    for (int i = 1; !written && i < writeTries; ++i) {
        co_await m_http.clock().sleep(writePause);
        written = co_await m_secrets.write(account.id, entry, context);
    }
    if (!written) {
        m_unsaved.insert(account.id, secrets);
        noteFailure(account, written.error());
        co_return written;
    }
    m_unsaved.remove(account.id);
    account.state = AccountState::Active;
    account.lastError.reset();
    account.expiresAt = secrets.tokens.expiresAt;
    account.refreshedAt = m_http.clock().now();
    account.scopes = secrets.tokens.scopes;
    qCDebug(lcAccounts) << "Account" << account.id << "is renewed until" << account.expiresAt;
    co_return m_accounts.saveState(account);
}

Task<Result<TokenSet>> TokenKeeper::afterRefusal(Account account, AccountSecrets sent, Error error, CallContext context)
{
    if (error.kind == ErrorKind::SignInRequired) {
        // a program that does not keep to the lock may have used the token; then the store holds a newer one
        const Result<AccountSecrets> now = co_await readSecrets(account.id, context);
        if (now && !(now->tokens.accessToken == sent.tokens.accessToken) && !now->tokens.isExpiredAt(m_http.clock().now()))
            co_return now->tokens;
    }
    noteFailure(account, error);
    co_return std::unexpected(error);
}

void TokenKeeper::noteFailure(Account account, const Error &error)
{
    account.state = stateAfter(error);
    account.lastError = error;
    qCInfo(lcAccounts) << "Account" << account.id << "is now" << stateName(account.state) << "after" << error.code;
    (void)m_accounts.saveState(account); // the failure itself is what the caller has to hear of
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
