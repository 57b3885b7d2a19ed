// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcredentialssession.h"

#include "credentialchecks.h"
#include "serverlookup.h"
#include "sessionends.h"

#include <lanyard/oauth/oauthclient.h>

#include <QCoreApplication>
#include <QPointer>

namespace Lanyard {

ClientCredentialsSession::ClientCredentialsSession(LinkRequest request, HttpClient &http, QObject *parent)
    : LinkSession(parent)
    , m_request(std::move(request))
    , m_http(http)
{
}

ClientCredentialsSession::~ClientCredentialsSession() { m_stop.request_stop(); }

void ClientCredentialsSession::start() { run(); }

Task<> ClientCredentialsSession::run()
{
    const QPointer<ClientCredentialsSession> alive(this);
    HttpClient &http = m_http;
    LinkRequest request = m_request;
    const CallContext context {QDeadlineTimer(request.timeOut.value_or(std::chrono::seconds(40))), m_stop.get_token()};
    if (request.client.clientSecret.isEmpty()) {
        co_return finish(failure(ErrorKind::Usage, QStringLiteral("client_secret_missing"),
                                 QCoreApplication::translate("Flows", "A program's own account needs a client secret."),
                                 QCoreApplication::translate("Flows", "Give it with --client-secret-file.")));
    }
    const Result<FoundServer> server = co_await lookUp(http, request.server, context);
    if (!alive)
        co_return;
    if (!server)
        co_return finish(std::unexpected(server.error()));
    request.client.authMethod = request.authMethod.value_or(preferredMethod(true, server->metadata.tokenEndpointAuthMethods()));
    if (!enter(Stage::Exchanging))
        co_return;
    OAuthClient client(http, server->metadata, request.client);
    const ClientCredentialsGrant grant {request.scopes, request.parameters};
    TokenRequest tokenRequest = grant.tokenRequest();
    const Result<TokenResponse> tokens = co_await client.token(tokenRequest, context);
    if (!alive)
        co_return;
    if (!tokens)
        co_return finish(std::unexpected(tokens.error()));
    const QString noNonce;
    Result<Credential> credential = co_await checkedCredential(http, request, *server, *tokens, noNonce, context);
    if (!alive)
        co_return;
    if (credential)
        credential->identity.username = request.client.clientId;
    finish(credential);
}

void ClientCredentialsSession::submit(const QString & /*text*/) { }

void ClientCredentialsSession::cancel() { finish(std::unexpected(signInCancelled())); }

void ClientCredentialsSession::finish(const Result<Credential> &result)
{
    if (stage() == Stage::Finished)
        return;
    m_stop.request_stop();
    if (!enter(Stage::Finished))
        return;
    if (result)
        Q_EMIT succeeded(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace Lanyard
