// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "dpopclient.h"

namespace Lanyard {

namespace {

using RequestMaker = HttpClient::RequestMaker;
using Exchange = std::function<Task<Result<HttpResponse>>(RequestMaker)>;

Task<Result<HttpResponse>> withProofs(std::shared_ptr<DpopKey> key, Clock &clock, RequestMaker make, Secret accessToken,
                                      Exchange exchange)
{
    if (!key)
        co_return co_await exchange(make);
    QUrl url;
    const RequestMaker proving = [&]() -> Result<HttpRequest> {
        Result<HttpRequest> request = make();
        if (!request)
            return request;
        url = request->url;
        const Result<QByteArray> proof = key->proof(request->method, url, clock.now(), accessToken);
        if (!proof)
            return std::unexpected(proof.error());
        request->headers.emplaceBack("DPoP", *proof);
        return request;
    };
    Result<HttpResponse> response = co_await exchange(proving);
    if (response && key->learn(url, *response))
        response = co_await exchange(proving);
    co_return response;
}

} // namespace

DpopClient::DpopClient(HttpClient &http, std::shared_ptr<DpopKey> key)
    : m_http(http)
    , m_key(std::move(key))
{ }

Task<Result<HttpResponse>> DpopClient::send(RequestMaker make, CallContext context, HttpClient::AnswerJudge isTransient)
{
    HttpClient &http = m_http;
    const Exchange exchange = [&](RequestMaker each) { return http.send(std::move(each), context, isTransient); };
    const Secret noToken;
    co_return co_await withProofs(m_key, http.clock(), make, noToken, exchange);
}

Task<Result<HttpResponse>> DpopClient::sendOnce(RequestMaker make, CallContext context)
{
    HttpClient &http = m_http;
    const Exchange exchange = [&](RequestMaker each) { return http.sendOnce(std::move(each), context); };
    const Secret noToken;
    co_return co_await withProofs(m_key, http.clock(), make, noToken, exchange);
}

Task<Result<HttpResponse>> DpopClient::sendAuthorized(HttpRequest request, Secret accessToken, CallContext context)
{
    HttpClient &http = m_http;
    request.headers.emplaceBack("Authorization", (m_key ? "DPoP " : "Bearer ") + accessToken.reveal().toByteArray());
    const RequestMaker make = [&request] { return request; };
    // an API may have acted on what it answers with 5xx to; 429 says that it has not (RFC 6585 §4)
    const HttpClient::AnswerJudge judge = [&request](const HttpResponse &response) {
        return request.replay == Replay::Safe || response.status == 429;
    };
    const Exchange exchange = [&](RequestMaker each) { return http.send(std::move(each), context, judge); };
    co_return co_await withProofs(m_key, http.clock(), make, accessToken, exchange);
}

} // namespace Lanyard
