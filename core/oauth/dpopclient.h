// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dpopkey.h"

#include <lanyard/net/httpclient.h>

#include <memory>

namespace Lanyard {

//! Requests with a proof that we hold the key (RFC 9449 §4): one of its own for each attempt, and the request once more
//! where the server wants its nonce in it (§8, §9). Without a key requests are sent as they are, and access tokens as
//! bearer tokens. The HttpClient outlives it and its calls.
class DpopClient
{
public:
    DpopClient(HttpClient &http, std::shared_ptr<DpopKey> key);

    //! As HttpClient::send().
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpClient::RequestMaker make, CallContext context,
                                                  HttpClient::AnswerJudge isTransient = {});
    //! One attempt, and another one only for the nonce.
    [[nodiscard]] Task<Result<HttpResponse>> sendOnce(HttpClient::RequestMaker make, CallContext context);
    //! A request to an API, with the access token in its Authorization header (§7.1; RFC 6750 §2.1).
    [[nodiscard]] Task<Result<HttpResponse>> sendAuthorized(HttpRequest request, Secret accessToken,
                                                            CallContext context);

private:
    HttpClient &m_http;
    std::shared_ptr<DpopKey> m_key;
};

} // namespace Lanyard
