// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "grantsession.h"

#include "clientpreparation.h"
#include "credentialchecks.h"
#include "serverlookup.h"
#include "sessionends.h"

#include <lanyard/oauth/oauthclient.h>

#include <QCoreApplication>
#include <QPointer>

namespace Lanyard {

namespace {

std::optional<Error> problemWith(const LinkRequest &request)
{
    if (!request.grant && !request.client.clientId.isEmpty() && request.client.clientSecret.isEmpty()
        && request.client.privateKey.isEmpty()) {
        return Error{
            ErrorKind::Usage,
            QStringLiteral("client_secret_missing"),
            QCoreApplication::translate("Flows", "A program's own account needs a client secret or a private key."),
            QCoreApplication::translate("Flows", "Give it with --client-secret-file or --client-key-file."),
            {}};
    }
    return std::nullopt;
}

} // namespace

GrantSession::GrantSession(LinkRequest request, HttpClient &http, JwksCache *keys, QObject *parent)
    : LinkSession(parent)
    , m_request(std::move(request))
    , m_http(http)
    , m_keys(keys)
{ }

GrantSession::~GrantSession() { m_stop.request_stop(); }

void GrantSession::start() { run(); }

Task<> GrantSession::run()
{
    const QPointer<GrantSession> alive(this);
    HttpClient &http = m_http;
    LinkRequest request = m_request;
    const CallContext context{QDeadlineTimer(request.timeOut.value_or(std::chrono::seconds(40))), m_stop.get_token()};
    if (const auto problem = problemWith(request))
        co_return finish(std::unexpected(*problem));
    Result<FoundServer> server = co_await lookUp(http, request.server, context);
    if (!alive)
        co_return;
    if (!server)
        co_return finish(std::unexpected(server.error()));
    complete(request, server->metadata);
    const FoundServer found = *server;
    const QUrl noRedirect;
    const Result<PreparedClient> prepared = co_await preparedClient(http, request, found, noRedirect, context);
    if (!alive)
        co_return;
    if (!prepared)
        co_return finish(std::unexpected(prepared.error()));
    if (prepared->isNew)
        setRegistration(http, prepared->registration);
    request.client = prepared->registration;
    server->metadata = prepared->server;
    if (!enter(Stage::Exchanging))
        co_return;
    OAuthClient client(http, server->metadata, request.client);
    const TokenRequest tokenRequest =
        request.grant.value_or(ClientCredentialsGrant{request.scopes, request.parameters}.tokenRequest());
    const Result<TokenResponse> tokens = co_await client.token(tokenRequest, context);
    if (!alive)
        co_return;
    if (!tokens)
        co_return finish(std::unexpected(tokens.error()));
    const QString noNonce;
    Result<Credential> credential =
        co_await checkedCredential(http, request, *server, *tokens, noNonce, context, m_keys);
    if (!alive)
        co_return;
    if (credential && credential->identity.username.isEmpty())
        credential->identity.username = request.username.isEmpty() ? request.client.clientId : request.username;
    finish(credential);
}

void GrantSession::submit(const QString & /*text*/) { }

void GrantSession::cancel() { finish(std::unexpected(signInCancelled())); }

void GrantSession::finish(const Result<Credential> &result)
{
    if (stage() == Stage::Finished)
        return;
    m_stop.request_stop();
    end(result);
}

} // namespace Lanyard
