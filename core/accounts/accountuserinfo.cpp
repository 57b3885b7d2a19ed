// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountuserinfo.h"

#include "accountsecrets.h"

#include <lanyard/oauth/clientcertificate.h>
#include <lanyard/oauth/userinfoendpoint.h>

#include <QCoreApplication>

namespace Lanyard {

AccountUserinfo::AccountUserinfo(AccountStore &accounts, TokenKeeper &tokens, HttpClient &http, JwksCache &keys)
    : m_accounts(accounts)
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
    const Result<AccountSecrets> secrets = co_await m_tokens.secrets(account.id, wish, context);
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const ClientRegistration client = secrets->clientOf(account);
    UserinfoEndpoint endpoint(m_http, server->userinfoEndpoint(), client.dpopKey, method);
    endpoint.acceptTokens(
        AnswerVerifier(m_keys, server->jwksUri(), client, AnswerProtection::of(AnswerKind::Userinfo, *server, client)),
        {IssuerRule::exactly(account.issuer), client.clientId});
    if (needsCertificate(client.authMethod)) {
        const auto identity = tlsIdentity(client);
        if (!identity)
            co_return std::unexpected(identity.error());
        endpoint.setTlsIdentity(*identity);
    }
    const Secret accessToken = secrets->tokens.accessToken;
    co_return co_await endpoint.fetch(accessToken, context);
}

} // namespace Lanyard
