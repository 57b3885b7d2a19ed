// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenintrospection.h"

#include <lanyard/oauth/introspectionendpoint.h>
#include <lanyard/oauth/servermetadata.h>

#include <QCoreApplication>

namespace Lanyard {

TokenIntrospection::TokenIntrospection(AccountStore &accounts, TokenKeeper &tokens, HttpClient &http, JwksCache &keys)
    : m_accounts(accounts)
    , m_tokens(tokens)
    , m_http(http)
    , m_keys(keys)
{ }

Task<Result<QJsonObject>> TokenIntrospection::introspect(QString accountId, CallContext context)
{
    const Result<Account> account = m_accounts.account(accountId);
    if (!account)
        co_return std::unexpected(account.error());
    const auto server = ServerMetadata::fromJson(account->serverMetadata);
    if (!server || server->introspectionEndpoint().isEmpty()) {
        co_return failure(ErrorKind::Server, QStringLiteral("introspection_not_offered"),
                          QCoreApplication::translate("Accounts", "%1 does not tell programs about their tokens.")
                              .arg(account->providerName));
    }
    const TokenKeeper::Wish wish;
    const Result<AccountSecrets> secrets = co_await m_tokens.secrets(accountId, wish, context);
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const ClientRegistration client = secrets->clientOf(*account);
    IntrospectionEndpoint endpoint(m_http, server->introspectionEndpoint(), ClientAuthentication(client, *server));
    endpoint.acceptTokens(AnswerVerifier(m_keys, server->jwksUri(), client,
                                         AnswerProtection::of(AnswerKind::Introspection, *server, client)),
                          {IssuerRule::exactly(account->issuer), client.clientId});
    const Secret token = secrets->tokens.accessToken;
    const QString hint = QStringLiteral("access_token");
    const Result<QJsonObject> answer = co_await endpoint.introspect(token, hint, context);
    co_return answer;
}

} // namespace Lanyard
