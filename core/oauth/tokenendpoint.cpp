// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenendpoint.h"

#include "clientauthentication.h"

namespace Lanyard {

namespace {

// A server may repeat what it was sent in its error text; the person's screen and our log are no place for it.
Error withoutSecrets(Error error, const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets) {
        if (secret.size() < 4)
            continue;
        for (QString *text : {&error.code, &error.message, &error.detail})
            text->replace(secret.revealText(), QStringLiteral("••••"));
    }
    return error;
}

} // namespace

TokenEndpoint::TokenEndpoint(HttpClient &http, QUrl url, ClientRegistration client)
    : m_http(http)
    , m_url(std::move(url))
    , m_client(std::move(client))
{
}

Task<Result<TokenResponse>> TokenEndpoint::request(TokenRequest grant, CallContext context)
{
    HttpRequest request = authenticatedPost(m_url, grant.form, m_client);
    request.replay = grant.replay;
    const QList<Secret> secrets = grant.secrets + QList<Secret> {m_client.clientSecret};
    const QStringList scopes = grant.requestedScopes;
    HttpClient &http = m_http;
    const QUrl url = m_url;
    const Result<HttpResponse> response = co_await http.send(request, context, isTransientTokenResponse);
    if (!response)
        co_return std::unexpected(withoutSecrets(response.error(), secrets));
    Result<TokenResponse> tokens = processTokenResponse(url, *response, scopes, http.clock().now());
    if (!tokens)
        co_return std::unexpected(withoutSecrets(tokens.error(), secrets));
    co_return tokens;
}

} // namespace Lanyard
