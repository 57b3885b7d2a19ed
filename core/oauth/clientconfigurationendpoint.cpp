// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfigurationendpoint.h"

#include "endpointanswer.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

const QString invalidCode = QStringLiteral("invalid_registration_response");

} // namespace

ClientConfigurationEndpoint::ClientConfigurationEndpoint(HttpClient &http, ClientRegistration client)
    : m_http(http)
    , m_client(std::move(client))
{ }

bool ClientConfigurationEndpoint::isOffered() const
{
    return !m_client.registrationAccessToken.isEmpty() && !request("GET").url.isEmpty();
}

Task<Result<QJsonObject>> ClientConfigurationEndpoint::read(CallContext context)
{
    const HttpRequest get = request("GET");
    const QList<Secret> secrets{m_client.registrationAccessToken};
    HttpClient &http = m_http;
    const Result<HttpResponse> response = co_await http.send(get, context);
    if (!response)
        co_return std::unexpected(response.error());
    co_return endpointAnswer(get.url, *response, secrets, invalidCode);
}

Task<Result<>> ClientConfigurationEndpoint::remove(CallContext context)
{
    const HttpRequest removal = request("DELETE");
    const QList<Secret> secrets{m_client.registrationAccessToken};
    HttpClient &http = m_http;
    const Result<HttpResponse> response = co_await http.send(removal, context);
    if (!response)
        co_return std::unexpected(response.error());
    // RFC 7592 §2.3: 204 where it is done, and 401 where there is no such client any more
    if (response->status == 204 || response->status == 200 || response->status == 401 || response->status == 404)
        co_return Result<>();
    const Result<QJsonObject> answer = endpointAnswer(removal.url, *response, secrets, invalidCode);
    co_return answer ? Result<>() : Result<>(std::unexpected(answer.error()));
}

HttpRequest ClientConfigurationEndpoint::request(const QByteArray &method) const
{
    HttpRequest request;
    request.url = QUrl(m_client.metadata.value(QLatin1String("registration_client_uri")).toString(), QUrl::StrictMode);
    request.method = method;
    request.headers = {{"Accept", "application/json"},
                       {"Authorization", "Bearer " + m_client.registrationAccessToken.reveal().toByteArray()}};
    return request;
}

} // namespace Lanyard
