// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "rotatingaccount.h"

#include "support/formsignin.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/net/formbody.h>
#include <lanyard/oauth/authorizationresponse.h>
#include <lanyard/oauth/discovery.h>
#include <lanyard/oauth/oauthclient.h>

namespace Lanyard {

LanyardProcess::LanyardProcess(const QString &path)
    : folder(path)
{ }

Result<TokenSet> LanyardProcess::token(const QString &id) { return wished(id, {}); }

Result<TokenSet> LanyardProcess::refreshed(const QString &id)
{
    TokenKeeper::Wish wish;
    wish.refreshNow = true;
    return wished(id, wish);
}

Result<TokenSet> LanyardProcess::wished(const QString &id, const TokenKeeper::Wish &wish)
{
    return QCoro::waitFor(m_keeper.token(id, wish, {QDeadlineTimer(std::chrono::seconds(20)), {}}));
}

Result<QString> LanyardProcess::link(const NodePeer &server)
{
    const auto credential = signedIn(server.details().value(QLatin1String("issuer")).toString());
    if (!credential)
        return std::unexpected(credential.error());
    AccountLinker linker(*folder.accounts, folder.secrets, clock, folder.locks());
    const auto account = QCoro::waitFor(linker.link(*credential, {}, {}));
    if (!account)
        return std::unexpected(account.error());
    return account->id;
}

// As a flow would.
Result<Credential> LanyardProcess::signedIn(const QString &issuer)
{
    Discovery discovery(m_http);
    const auto server =
        QCoro::waitFor(discovery.discover(wellKnownUrls(QUrl(issuer)), IssuerRule::exactly(issuer), {}));
    if (!server)
        return std::unexpected(server.error());
    const QUrl redirectUri(QStringLiteral("http://127.0.0.1:49152/callback"));
    const QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
    const auto request =
        AuthorizationRequest::make(*server, IssuerRule::exactly(issuer), QStringLiteral("native-app"), redirectUri,
                                   scopes, {{QStringLiteral("prompt"), QStringLiteral("consent")}});
    FormSignIn person;
    const QUrl redirect = person.signIn(request->url(), redirectUri);
    const auto response =
        processAuthorizationResponse(formDecoded(redirect.query(QUrl::FullyEncoded).toLatin1()), *request);
    if (!response.answer)
        return failure(ErrorKind::Rejected, response.whyForeign, person.errorText());
    if (!*response.answer)
        return std::unexpected(response.answer->error());

    Credential credential;
    credential.client.clientId = QStringLiteral("native-app");
    OAuthClient client(m_http, *server, credential.client);
    const auto tokens = QCoro::waitFor(client.token(
        AuthorizationCodeGrant{**response.answer, redirectUri, request->codeVerifier(), scopes}.tokenRequest(), {}));
    if (!tokens)
        return std::unexpected(tokens.error());
    IdTokenExpectation expected{IssuerRule::exactly(issuer), credential.client.clientId};
    expected.nonce = request->nonce();
    expected.accessToken = tokens->tokens.accessToken;
    const auto claims = QCoro::waitFor(client.verifiedIdToken(tokens->idToken, expected, {}));
    if (!claims)
        return std::unexpected(claims.error());
    credential.issuer = issuer;
    credential.server = *server;
    credential.identity = identityIn(*claims);
    credential.requestedScopes = scopes;
    credential.tokens = tokens->tokens;
    return credential;
}

} // namespace Lanyard
