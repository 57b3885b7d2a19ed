// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenendpoint.h"

#include "dpopclient.h"
#include "jsonseconds.h"
#include "oautherror.h"

#include <lanyard/base/json.h>

namespace Lanyard {

namespace {

bool meansLater(const QString &error)
{
    return error == QLatin1String("authorization_pending") || error == QLatin1String("slow_down");
}

} // namespace

TokenEndpoint::TokenEndpoint(HttpClient &http, QUrl url, ClientAuthentication client)
    : m_http(http)
    , m_url(std::move(url))
    , m_client(std::move(client))
{ }

void TokenEndpoint::prepare(TokenRequest &grant) const
{
    grant.secrets += m_client.secrets();
    if (m_client.dpopKey())
        grant.accessTokenType = QStringLiteral("DPoP");
}

Task<Result<TokenResponse>> TokenEndpoint::request(TokenRequest grant, CallContext context)
{
    prepare(grant);
    HttpClient &http = m_http;
    const QUrl url = m_url;
    DpopClient client(http, m_client.dpopKey());
    const HttpClient::RequestMaker make = m_client.posts(url, grant.form, http.clock(), grant.replay);
    const Result<HttpResponse> response = co_await client.send(make, context, isTransientTokenResponse);
    if (!response)
        co_return std::unexpected(response.error());
    co_return processTokenResponse(url, *response, grant, http.clock().now());
}

Task<TokenPoll> TokenEndpoint::poll(TokenRequest grant, CallContext context)
{
    prepare(grant);
    HttpClient &http = m_http;
    const QUrl url = m_url;
    DpopClient client(http, m_client.dpopKey());
    const HttpClient::RequestMaker make = m_client.posts(url, grant.form, http.clock(), grant.replay);
    const Result<HttpResponse> response = co_await client.sendOnce(make, context);
    if (!response)
        co_return TokenPoll{std::unexpected(response.error())};
    const QDateTime now = http.clock().now();
    TokenPoll poll{processTokenResponse(url, *response, grant, now)};
    poll.retryAfter = retryAfter(*response, now);
    const auto answer = parseJsonObject(response->body.reveal());
    const QString answered = answer ? answer->value(QLatin1String("error")).toString() : QString();
    const QString error = grant.errorAliases.value(answered, answered);
    if (meansLater(error)) { // whatever the status: 400 as the RFC has it, 200, 403, 428 and 429 are about
        poll.tokens = std::unexpected(oauthError(error, {}));
        if (const auto seconds = secondsIn(answer->value(QLatin1String("interval"))))
            poll.interval = std::chrono::ceil<std::chrono::seconds>(*seconds);
    }
    co_return poll;
}

} // namespace Lanyard
