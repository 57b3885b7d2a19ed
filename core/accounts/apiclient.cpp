// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "apiclient.h"

#include <lanyard/net/apiaddress.h>
#include <lanyard/net/authchallenge.h>
#include <lanyard/oauth/dpopclient.h>
#include <lanyard/oauth/endpointanswer.h>
#include <lanyard/oauth/resourceerror.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Lanyard {

namespace {

// RFC 9110 §9.2.2: what may be sent twice without harm.
bool isIdempotent(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS" || method == "PUT" || method == "DELETE";
}

// A server may end a token before its time. What it wants of the person instead, a new token does not give.
bool isRefused(const HttpResponse &response)
{
    if (response.status != 401)
        return false;
    const auto challenge = tokenChallenge(response);
    const QString error = challenge ? challenge->parameters.value(QStringLiteral("error")) : QString();
    return error.isEmpty() || error == QLatin1String("invalid_token");
}

QByteArray textOf(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

Result<QJsonValue> valueIn(const HttpResponse &response)
{
    if (response.body.isEmpty())
        return QJsonValue(QJsonValue::Null);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response.body.reveal().toByteArray(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return brokenAnswer(QStringLiteral("invalid_api_response"), problem.errorString());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

ApiClient::ApiClient(TokenKeeper &tokens, HttpClient &http, QString accountId, QUrl base)
    : m_tokens(tokens)
    , m_http(http)
    , m_accountId(std::move(accountId))
    , m_base(std::move(base))
{ }

Task<Result<HttpResponse>> ApiClient::send(ApiCall call, CallContext context)
{
    TokenKeeper &tokens = m_tokens;
    HttpClient &http = m_http;
    const QString accountId = m_accountId;
    const Result<QUrl> url = apiAddress(m_base, call.path);
    if (!url)
        co_return std::unexpected(url.error());
    HttpRequest request;
    request.url = *url;
    request.method = call.method;
    request.headers = call.headers;
    request.body = call.body;
    request.maxResponseBytes = call.maxResponseBytes;
    request.replay = isIdempotent(call.method) ? Replay::Safe : Replay::Never;

    TokenKeeper::Wish wish;
    std::optional<HttpResponse> refused;
    for (;;) {
        const Result<AccountSecrets> secrets = co_await tokens.secrets(accountId, wish, context);
        if (!secrets && refused && secrets.error().code == QLatin1String("no_refresh_token"))
            co_return *refused;
        if (!secrets)
            co_return std::unexpected(secrets.error());
        DpopClient client(http, secrets->dpopKey);
        request.tlsIdentity = secrets->tlsIdentity();
        const Secret token = secrets->tokens.accessToken;
        Result<HttpResponse> response = co_await client.sendAuthorized(request, token, context);
        if (!response || !isRefused(*response) || refused)
            co_return response;
        refused = *response;
        wish.refreshNow = true;
    }
}

Task<Result<QJsonValue>> ApiClient::json(QByteArray method, QString path, CallContext context, QJsonValue body)
{
    ApiCall call;
    call.method = method;
    call.path = path;
    call.headers = {{"Accept", "application/json"}};
    if (!body.isUndefined()) {
        call.headers.emplaceBack("Content-Type", "application/json");
        call.body = Secret(QByteArrayView(textOf(body)));
    }
    const QUrl base = m_base;
    const Result<HttpResponse> response = co_await send(call, context);
    if (!response)
        co_return std::unexpected(response.error());
    if (const auto problem = resourceError(base, *response))
        co_return std::unexpected(*problem);
    co_return valueIn(*response);
}

} // namespace Lanyard
