// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "serveranswer.h"

#include <lanyard/net/endpointurl.h>
#include <lanyard/net/httpdate.h>
#include <lanyard/oauth/servermetadata.h>

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace Lanyard {

namespace {

// A token endpoint takes POST alone (RFC 6749 §3.2): a GET is refused and does nothing, but where the rules of proxies
// and gateways are about the path, it goes the way of the real thing.
Task<ServerAnswer> ask(QUrl endpoint, HttpClient *http, CallContext context)
{
    ServerAnswer answer{endpoint};
    // the time since then instead of the clock itself, which may be gone when the answer comes
    const QDateTime started = http->clock().now();
    QElapsedTimer elapsed;
    elapsed.start();
    HttpClient::RequestMaker make = [endpoint] {
        HttpRequest request;
        request.url = endpoint;
        return request;
    };
    const Result<HttpResponse> response = co_await http->sendOnce(make, context);
    answer.receivedAt = started.addMSecs(elapsed.elapsed());
    if (response)
        answer.date = httpDate(response->header("Date"));
    else
        answer.error = response.error();
    co_return answer;
}

} // namespace

AccountServers AccountServers::of(QList<Account> accounts)
{
    std::ranges::stable_sort(accounts, std::ranges::greater{}, &Account::lastUsedAt);
    AccountServers servers;
    QList<QUrl> origins;
    for (const Account &account : std::as_const(accounts)) {
        const Result<ServerMetadata> server = ServerMetadata::fromJson(account.serverMetadata);
        const QUrl endpoint = server ? server->tokenEndpoint() : QUrl();
        const bool isKnown =
            std::ranges::any_of(origins, [&endpoint](const QUrl &each) { return isSameOrigin(each, endpoint); });
        if (endpoint.isEmpty() || isKnown)
            continue;
        origins += endpoint;
        if (servers.endpoints.size() < most)
            servers.endpoints += endpoint;
        else
            ++servers.leftOut;
    }
    return servers;
}

QString ServerAnswer::server() const
{
    const QString host = endpoint.host();
    return endpoint.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(endpoint.port());
}

std::optional<std::chrono::seconds> ServerAnswer::skew() const
{
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(receivedAt.secsTo(date));
}

Task<QList<ServerAnswer>> askServers(QList<QUrl> endpoints, HttpClient *http, CallContext context)
{
    const QDeadlineTimer patience(ServerAnswer::patience);
    if (context.deadline.isForever() || patience < context.deadline)
        context.deadline = patience;
    std::vector<Task<ServerAnswer>> asked;
    for (const QUrl &endpoint : std::as_const(endpoints))
        asked.push_back(ask(endpoint, http, context));
    QList<ServerAnswer> answers;
    for (Task<ServerAnswer> &each : asked) {
        ServerAnswer answer = co_await each;
        answers += std::move(answer);
    }
    co_return std::as_const(answers);
}

} // namespace Lanyard
