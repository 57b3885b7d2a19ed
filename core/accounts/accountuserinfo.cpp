// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountuserinfo.h"

#include "accountsecrets.h"

#include <lanyard/oauth/userinfoendpoint.h>

#include <QCoreApplication>

namespace Lanyard {

AccountUserinfo::AccountUserinfo(AccountStore &accounts, SecretStore &secrets, TokenKeeper &tokens, HttpClient &http,
                                 JwksCache &keys)
    : m_accounts(accounts)
    , m_secrets(secrets)
    , m_tokens(tokens)
    , m_http(http)
    , m_keys(keys)
{ }

Task<Result<QJsonObject>> AccountUserinfo::fetch(QString accountId, QByteArray method, CallContext context)
{
    const Result<Account> account = m_accounts.account(accountId);
    if (!account)
        co_return std::unexpected(account.error());
    TokenKeeper::Wish wish;
    Result<QJsonObject> answer = co_await asked(*account, method, wish, context);
    if (!answer && answer.error().code == QLatin1String("invalid_token") && account->refreshable) {
        // a server may end a token before its time; a fresh one tells whether the sign-in is really over
        wish.refreshNow = true;
        answer = co_await asked(*account, method, wish, context);
    }
    if (!answer)
        co_return std::unexpected(answer.error());
    const bool isOpenIdConnect = account->scopes.contains(QLatin1String("openid"));
    if (const auto same = checkUserinfoSubject(*answer, isOpenIdConnect ? account->subject : QString()); !same)
        co_return std::unexpected(same.error());
    co_return answer;
}

Task<Result<QJsonObject>> AccountUserinfo::asked(Account account, QByteArray method, TokenKeeper::Wish wish,
                                                 CallContext context)
{
    const auto server = ServerMetadata::fromJson(account.serverMetadata);
    if (!server || server->userinfoEndpoint().isEmpty()) {
        co_return failure(ErrorKind::Server, QStringLiteral("userinfo_not_offered"),
                          QCoreApplication::translate("Accounts", "%1 does not tell programs who is signed in.")
                              .arg(account.providerName));
    }
    const Result<TokenSet> tokens = co_await m_tokens.token(account.id, wish, context);
    if (!tokens)
        co_return std::unexpected(tokens.error());
    const Result<Secret> entry = co_await m_secrets.read(account.id, context);
    if (!entry)
        co_return std::unexpected(entry.error());
    const Result<AccountSecrets> secrets = AccountSecrets::fromJson(*entry);
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const ClientRegistration client = secrets->clientOf(account);
    UserinfoEndpoint endpoint(m_http, server->userinfoEndpoint(), method);
    endpoint.acceptTokens(
        AnswerVerifier(m_keys, server->jwksUri(), client, AnswerProtection::of(AnswerKind::Userinfo, *server, client)),
        {IssuerRule::exactly(account.issuer), client.clientId});
    const Secret accessToken = tokens->accessToken;
    co_return co_await endpoint.fetch(accessToken, context);
}

} // namespace Lanyard
