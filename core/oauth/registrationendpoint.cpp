// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "registrationendpoint.h"

#include "endpointanswer.h"

#include <lanyard/net/endpointurl.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Lanyard {

namespace {

const QString invalidCode = QStringLiteral("invalid_registration_response");

std::unexpected<Error> invalid(const QString &detail)
{
    return failure(ErrorKind::Rejected, invalidCode,
                   QCoreApplication::translate("OAuth", "The server did not register Lanyard as the standard says."),
                   QCoreApplication::translate(
                       "OAuth", "Register Lanyard there by hand, and enter the client ID that you are given."),
                   detail);
}

Result<ClientRegistration> registrationIn(QJsonObject answer, const ClientMetadata &metadata)
{
    ClientRegistration registration;
    registration.clientId = answer.value(QLatin1String("client_id")).toString();
    if (registration.clientId.isEmpty())
        return invalid(QStringLiteral("client_id is missing"));
    registration.clientSecret = Secret(answer.take(QLatin1String("client_secret")).toString());
    registration.registrationAccessToken = Secret(answer.take(QLatin1String("registration_access_token")).toString());
    const QString method = answer.value(QLatin1String("token_endpoint_auth_method")).toString();
    const auto known = method.isEmpty() ? std::optional(metadata.authMethod) : clientAuthMethod(method);
    // of certificates we have told it nothing, and of keys only where there are some
    if (!known || needsCertificate(*known) || (needsPrivateKey(*known) && metadata.keys.isEmpty()))
        return invalid(QStringLiteral("token_endpoint_auth_method is %1").arg(method));
    registration.authMethod = *known;
    if (needsClientSecret(registration.authMethod) && registration.clientSecret.isEmpty())
        return invalid(QStringLiteral("client_secret is missing"));
    const QJsonValue uri = answer.value(QLatin1String("registration_client_uri"));
    if (!uri.isUndefined() && !endpointUrl(uri.toString(), QStringLiteral("registration_client_uri")))
        return invalid(QStringLiteral("registration_client_uri is not safe to use"));
    registration.metadata = answer;
    return registration;
}

} // namespace

QJsonObject ClientMetadata::toJson() const
{
    QJsonObject object = other;
    const QJsonObject own{
        {QStringLiteral("client_name"), QStringLiteral("Lanyard")},
        {QStringLiteral("application_type"), QStringLiteral("native")}, // OpenID Connect Dynamic Client Registration §2
        {QStringLiteral("token_endpoint_auth_method"), methodName(authMethod)},
        {QStringLiteral("grant_types"), QJsonArray::fromStringList(grantTypes)},
    };
    for (auto it = own.begin(); it != own.end(); ++it)
        object.insert(it.key(), it.value());
    if (!keys.isEmpty()) {
        QJsonArray published;
        for (const Jwk &key : keys)
            published.append(key.toJson());
        object.insert(QStringLiteral("jwks"), QJsonObject{{QStringLiteral("keys"), published}});
    }
    if (!redirectUri.isEmpty()) {
        object.insert(QStringLiteral("redirect_uris"), QJsonArray{redirectUri.toString(QUrl::FullyEncoded)});
        object.insert(QStringLiteral("response_types"), QJsonArray{QStringLiteral("code")});
    } else {
        object.insert(QStringLiteral("redirect_uris"), QJsonArray());
        object.insert(QStringLiteral("response_types"), QJsonArray());
    }
    if (grantTypes.contains(QStringLiteral("urn:openid:params:grant-type:ciba"))) // CIBA Core §4
        object.insert(QStringLiteral("backchannel_token_delivery_mode"), QStringLiteral("poll"));
    if (!scopes.isEmpty())
        object.insert(QStringLiteral("scope"), scopes.join(QLatin1Char(' ')));
    return object;
}

RegistrationEndpoint::RegistrationEndpoint(HttpClient &http, QUrl url)
    : m_http(http)
    , m_url(std::move(url))
{ }

Task<Result<ClientRegistration>> RegistrationEndpoint::registerClient(ClientMetadata metadata, CallContext context)
{
    HttpRequest request;
    request.url = m_url;
    request.method = "POST";
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    const QByteArray body = QJsonDocument(metadata.toJson()).toJson(QJsonDocument::Compact);
    request.body = Secret(QByteArrayView(body));
    request.replay = Replay::Never; // each one that arrives makes another client
    HttpClient &http = m_http;
    const QList<Secret> secrets;
    const Result<HttpResponse> response = co_await http.send(request, context);
    if (!response)
        co_return std::unexpected(response.error());
    const Result<QJsonObject> answer = endpointAnswer(request.url, *response, secrets, invalidCode);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return registrationIn(*answer, metadata);
}

} // namespace Lanyard
