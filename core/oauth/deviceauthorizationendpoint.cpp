// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "deviceauthorizationendpoint.h"

#include "tokenresponse.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

constexpr qint64 largestAnswer = 64LL * 1024;
constexpr std::array reserved{"client_id", "client_secret", "client_assertion", "client_assertion_type", "scope"};

std::optional<Error> problemWith(const QList<RequestParameter> &parameters)
{
    for (const auto &[name, value] : parameters) {
        if (std::ranges::any_of(reserved, [&name](const char *own) { return name == QLatin1String(own); })) {
            return Error{ErrorKind::Usage,
                         QStringLiteral("invalid_parameter"),
                         QCoreApplication::translate("OAuth", "The parameter “%1” can't be set that way.").arg(name),
                         {},
                         {}};
        }
    }
    return std::nullopt;
}

Error missingEndpoint()
{
    return {ErrorKind::Rejected, QStringLiteral("invalid_metadata"),
            QCoreApplication::translate("OAuth", "This server can't be signed in to from another device."),
            QCoreApplication::translate("OAuth", "Sign in with the browser of this machine."),
            QStringLiteral("no device_authorization_endpoint")};
}

} // namespace

DeviceAuthorizationEndpoint::DeviceAuthorizationEndpoint(HttpClient &http, QUrl url, ClientAuthentication client)
    : m_http(http)
    , m_url(std::move(url))
    , m_client(std::move(client))
{ }

Task<Result<DeviceAuthorization>> DeviceAuthorizationEndpoint::authorize(DeviceAuthorizationRequest request,
                                                                         CallContext context)
{
    if (const auto problem = problemWith(request.parameters))
        co_return std::unexpected(*problem);
    if (m_url.isEmpty())
        co_return std::unexpected(missingEndpoint());
    FormBody form;
    if (!request.scopes.isEmpty())
        form.add(QStringLiteral("scope"), request.scopes.join(QLatin1Char(' ')));
    for (const auto &[name, value] : std::as_const(request.parameters))
        form.add(name, value);
    HttpClient &http = m_http;
    const QUrl url = m_url;
    const QList<Secret> secrets = m_client.secrets();
    const ClientAuthentication client = m_client;
    const HttpClient::RequestMaker posts = [client, url, form, &http] {
        Result<HttpRequest> post = client.post(url, form, http.clock().now());
        if (post)
            post->maxResponseBytes = largestAnswer;
        return post;
    };
    const Result<HttpResponse> response = co_await http.send(posts, context, isTransientTokenResponse);
    if (!response)
        co_return std::unexpected(response.error());
    co_return processDeviceAuthorizationResponse(url, *response, http.clock().now(), request.quirks, secrets);
}

} // namespace Lanyard
