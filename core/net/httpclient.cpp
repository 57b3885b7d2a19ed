// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "httpclient.h"

#include "endpointurl.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace Lanyard {

namespace {

constexpr int mostRedirects = 3;

// A redirect is the word of whoever answered; neither a token nor a form goes where it points (RFC 9700 §4.12).
bool carriesCredentials(const HttpRequest &request)
{
    return request.method != "GET" || !request.body.isEmpty() || request.tlsIdentity
        || std::ranges::any_of(request.headers, [](const HttpHeader &header) {
               return header.first.compare("Authorization", Qt::CaseInsensitive) == 0;
           });
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpClient::HttpClient(HttpTransport &transport, Clock &clock, RetryPolicy policy)
    : m_transport(transport)
    , m_clock(clock)
    , m_policy(policy)
{ }

Task<Result<HttpResponse>> HttpClient::send(HttpRequest request, CallContext context, AnswerJudge isTransient)
{
    RequestMaker make = [request = std::move(request)] { return request; };
    return send(std::move(make), std::move(context), std::move(isTransient));
}

Task<Result<HttpResponse>> HttpClient::send(RequestMaker make, CallContext context, AnswerJudge isTransient)
{
    for (int attempt = 1;; ++attempt) {
        const Result<HttpRequest> request = make();
        if (!request)
            co_return std::unexpected(request.error());
        Result<HttpResponse> result = co_await followed(*request, context);
        std::optional<std::chrono::milliseconds> wish;
        if (result) {
            const bool passes = RetryPolicy::isTransient(result->status) && (!isTransient || isTransient(*result));
            if (!passes)
                co_return result;
            wish = retryAfter(*result, m_clock.now());
        } else if (!RetryPolicy::isRepeatable(result.error(), request->replay)) {
            co_return result;
        }
        const auto pause = m_policy.delay(attempt, QRandomGenerator::global()->generateDouble(), wish);
        const bool inTime = context.deadline.isForever() || pause.count() < context.deadline.remainingTime();
        if (attempt == m_policy.attempts || !inTime || context.stop.stop_requested())
            co_return result;
        co_await m_clock.sleep(pause);
    }
}

Task<Result<HttpResponse>> HttpClient::sendOnce(RequestMaker make, CallContext context)
{
    const Result<HttpRequest> request = make();
    if (!request)
        co_return std::unexpected(request.error());
    co_return co_await followed(*request, context);
}

Task<Result<HttpResponse>> HttpClient::followed(HttpRequest request, CallContext context)
{
    const bool follows = request.followSameOriginRedirects && !carriesCredentials(request);
    for (int hop = 0;; ++hop) {
        Result<HttpResponse> result = co_await m_transport.send(request, context);
        if (!result || !isRedirect(result->status) || !follows || hop == mostRedirects)
            co_return result;
        const QByteArray location = result->header("Location");
        const QUrl target = request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
        if (location.isEmpty() || !isSameOrigin(request.url, target) || !target.userInfo().isEmpty())
            co_return result;
        request.url = target;
    }
}

Error serverUnavailable(const QUrl &url, int status, std::optional<std::chrono::milliseconds> wish)
{
    const std::chrono::milliseconds pause = wish.value_or(std::chrono::milliseconds(0));
    return {ErrorKind::Network,
            QStringLiteral("server_unavailable"),
            status == 429 ? QCoreApplication::translate("Net", "%1 is too busy and asks to be left alone for a while.")
                                .arg(url.host())
                          : QCoreApplication::translate("Net", "%1 is not working at the moment.").arg(url.host()),
            QCoreApplication::translate("Net", "Nothing is lost. Try again in a few minutes."),
            QStringLiteral("HTTP status %1").arg(status),
            std::chrono::ceil<std::chrono::seconds>(pause)};
}

} // namespace Lanyard
