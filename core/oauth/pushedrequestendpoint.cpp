// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pushedrequestendpoint.h"

#include "endpointanswer.h"

#include <QCoreApplication>

#include <cmath>

namespace Lanyard {

namespace {

// RFC 9126 §2.2 leaves the lifetime to the server; a sign-in takes no longer.
constexpr double longestLifetime = 24.0 * 3600;

std::unexpected<Error> invalid(const QString &detail)
{
    return brokenAnswer(QStringLiteral("invalid_par_response"), detail);
}

Result<PushedRequest> pushedRequestIn(const QJsonObject &answer, const QDateTime &now)
{
    const QString requestUri = answer.value(QLatin1String("request_uri")).toString();
    if (requestUri.isEmpty() || QUrl(requestUri, QUrl::StrictMode).scheme().isEmpty())
        return invalid(QStringLiteral("request_uri is missing or no URI"));
    const double lifetime = answer.value(QLatin1String("expires_in")).toDouble();
    if (!std::isfinite(lifetime) || lifetime <= 0)
        return invalid(QStringLiteral("expires_in is missing or no time"));
    return PushedRequest{requestUri, now.addSecs(static_cast<qint64>(std::min(lifetime, longestLifetime)))};
}

} // namespace

PushedRequestEndpoint::PushedRequestEndpoint(HttpClient &http, const ServerMetadata &server,
                                             const ClientRegistration &client)
    : m_http(http)
    , m_url(server.pushedAuthorizationRequestEndpoint())
    , m_client(client, server)
{ }

Task<Result<PushedRequest>> PushedRequestEndpoint::push(AuthorizationRequest request, CallContext context)
{
    if (m_url.isEmpty()) {
        // never the other way instead: whoever asked for it does not want the request to go through the browser
        co_return failure(
            ErrorKind::Rejected, QStringLiteral("par_not_offered"),
            QCoreApplication::translate("OAuth", "This server takes no pushed authorization requests."),
            QCoreApplication::translate("OAuth", "Link the account without them, or ask whoever runs the server."));
    }
    FormBody form;
    const QList<RequestParameter> parameters = request.parameters();
    for (const auto &[name, value] : parameters) {
        if (name != QLatin1String("client_id")) // it comes with the client's authentication
            form.add(name, value);
    }
    HttpClient &http = m_http;
    const QUrl url = m_url;
    const QList<Secret> secrets = m_client.secrets();
    const HttpClient::RequestMaker posts = m_client.posts(url, form, http.clock());
    const Result<HttpResponse> response = co_await http.send(posts, context);
    if (!response)
        co_return std::unexpected(response.error());
    const Result<QJsonObject> answer = endpointAnswer(url, *response, secrets, QStringLiteral("invalid_par_response"));
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return pushedRequestIn(*answer, http.clock().now());
}

} // namespace Lanyard
