// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jwksendpoint.h"

#include <QCoreApplication>

namespace Lanyard {

JwksEndpoint::JwksEndpoint(HttpClient &http, QUrl url)
    : m_http(http)
    , m_url(std::move(url))
{ }

Task<Result<JwkSet>> JwksEndpoint::keys(CallContext context)
{
    if (m_url.isEmpty()) {
        co_return failure(ErrorKind::Rejected, QStringLiteral("invalid_metadata"),
                          QCoreApplication::translate(
                              "OAuth", "The server does not publish the keys that its answers are signed with."),
                          QCoreApplication::translate("OAuth", "Ask whoever runs the server."),
                          QStringLiteral("no jwks_uri"));
    }
    HttpRequest request;
    request.url = m_url;
    request.headers = {{"Accept", "application/json, application/jwk-set+json"}};
    request.followSameOriginRedirects = true;
    const Result<HttpResponse> response = co_await m_http.send(request, context);
    if (!response)
        co_return std::unexpected(response.error());
    if (RetryPolicy::isTransient(response->status))
        co_return std::unexpected(serverUnavailable(m_url, response->status));
    if (response->status != 200) {
        co_return failure(ErrorKind::Rejected, QStringLiteral("invalid_jwks"),
                          QCoreApplication::translate(
                              "OAuth", "The server does not publish the keys that its answers are signed with."),
                          QCoreApplication::translate("OAuth", "Ask whoever runs the server."),
                          QStringLiteral("HTTP status %1").arg(response->status));
    }
    co_return JwkSet::fromJson(response->body.reveal());
}

} // namespace Lanyard
