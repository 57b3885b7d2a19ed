// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenendpoint.h"

#include "clientauthentication.h"

namespace Lanyard {

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
        co_return std::unexpected(response.error());
    co_return processTokenResponse(url, *response, scopes, http.clock().now(), secrets);
}

} // namespace Lanyard
