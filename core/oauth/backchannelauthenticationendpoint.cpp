// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "backchannelauthenticationendpoint.h"

#include "endpointanswer.h"
#include "polltimes.h"
#include "tokenresponse.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

const QString invalidCode = QStringLiteral("invalid_backchannel_authentication_response");
constexpr std::array reserved{"client_id", "client_secret", "client_assertion",         "client_assertion_type",
                              "scope",     "request",       "client_notification_token"};
constexpr std::array hints{"login_hint", "login_hint_token", "id_token_hint"};

template <std::size_t Size>
qsizetype count(const QList<RequestParameter> &parameters, const std::array<const char *, Size> &names)
{
    return std::ranges::count_if(parameters, [&names](const RequestParameter &parameter) {
        return std::ranges::any_of(names,
                                   [&parameter](const char *name) { return parameter.first == QLatin1String(name); });
    });
}

std::optional<Error> problemWith(const QList<RequestParameter> &parameters)
{
    for (const RequestParameter &parameter : parameters) {
        if (count({parameter}, reserved) > 0) {
            return Error{
                ErrorKind::Usage,
                QStringLiteral("invalid_parameter"),
                QCoreApplication::translate("OAuth", "The parameter “%1” can't be set that way.").arg(parameter.first),
                {},
                {}};
        }
    }
    if (count(parameters, hints) == 1) // §7.1
        return std::nullopt;
    return Error{ErrorKind::Usage,
                 QStringLiteral("login_hint_missing"),
                 QCoreApplication::translate("OAuth", "The server has to know whom to ask."),
                 QCoreApplication::translate("OAuth", "Give one name that the server knows you by, with --login-hint."),
                 {}};
}

Error missingEndpoint(const QString &detail)
{
    return {ErrorKind::Rejected, QStringLiteral("invalid_metadata"),
            QCoreApplication::translate("OAuth", "This server can't ask you on a device of yours."),
            QCoreApplication::translate("OAuth", "Sign in with the browser of this machine."), detail};
}

Result<BackchannelAuthentication> processResponse(const QUrl &url, const HttpResponse &response,
                                                  const QList<Secret> &secrets, const QDateTime &now)
{
    const Result<QJsonObject> answer = endpointAnswer(url, response, secrets, invalidCode);
    if (!answer)
        return std::unexpected(answer.error());
    const QString authReqId = answer->value(QLatin1String("auth_req_id")).toString();
    if (authReqId.isEmpty())
        return brokenAnswer(invalidCode, QStringLiteral("auth_req_id is missing"));
    const auto times = pollTimesIn(*answer);
    if (!times)
        return brokenAnswer(invalidCode, times.error());
    return BackchannelAuthentication{Secret(authReqId), now.addSecs(times->lifetime.count()), times->lifetime,
                                     times->interval};
}

} // namespace

BackchannelAuthenticationEndpoint::BackchannelAuthenticationEndpoint(HttpClient &http, const ServerMetadata &server,
                                                                     ClientAuthentication client)
    : m_http(http)
    , m_url(server.backchannelAuthenticationEndpoint())
    , m_canBePolled(server.backchannelTokenDeliveryModes().contains(QStringLiteral("poll")))
    , m_client(std::move(client))
{ }

Task<Result<BackchannelAuthentication>>
BackchannelAuthenticationEndpoint::authenticate(BackchannelAuthenticationRequest request, CallContext context)
{
    if (const auto problem = problemWith(request.parameters))
        co_return std::unexpected(*problem);
    if (m_url.isEmpty() || !m_canBePolled)
        co_return std::unexpected(missingEndpoint(m_url.isEmpty()
                                                      ? QStringLiteral("no backchannel_authentication_endpoint")
                                                      : QStringLiteral("no delivery mode poll")));
    FormBody form;
    form.add(QStringLiteral("scope"), request.scopes.join(QLatin1Char(' ')));
    for (const auto &[name, value] : std::as_const(request.parameters))
        form.add(name, value);
    HttpClient &http = m_http;
    const QUrl url = m_url;
    const QList<Secret> secrets = m_client.secrets();
    // one that arrived has a telephone ring
    const HttpClient::RequestMaker posts = m_client.posts(url, form, http.clock(), Replay::Never);
    const Result<HttpResponse> response = co_await http.send(posts, context, isTransientTokenResponse);
    if (!response)
        co_return std::unexpected(response.error());
    co_return processResponse(url, *response, secrets, http.clock().now());
}

} // namespace Lanyard
