// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "retrypolicy.h"

#include <lanyard/base/clock.h>

#include <functional>

namespace Lanyard {

//! Requests as every caller wants them: repeated with back-off where that can help, Retry-After obeyed, redirects only
//! within an origin. The transport and the clock outlive it, and it outlives its calls.
class HttpClient
{
public:
    //! Whether an answer is worth another attempt.
    using AnswerJudge = std::function<bool(const HttpResponse &)>;
    //! Makes the request of each attempt anew, where something in it is for one use: a DPoP proof (RFC 9449 §4.2), a
    //! client's assertion (RFC 7523 §3). Its error ends the attempts.
    using RequestMaker = std::function<Result<HttpRequest>()>;

    HttpClient(HttpTransport &transport, Clock &clock, RetryPolicy policy = {});

    //! The last answer, whatever its status; an error only where there was none. Never waits past the deadline.
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, CallContext context,
                                                  AnswerJudge isTransient = {});
    [[nodiscard]] Task<Result<HttpResponse>> send(RequestMaker make, CallContext context, AnswerJudge isTransient = {});
    //! One attempt, for callers that have their own rhythm, such as polling (RFC 8628 §3.5).
    [[nodiscard]] Task<Result<HttpResponse>> sendOnce(RequestMaker make, CallContext context);

    [[nodiscard]] Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] Task<Result<HttpResponse>> followed(HttpRequest request, CallContext context);

    HttpTransport &m_transport;
    Clock &m_clock;
    RetryPolicy m_policy;
};

//! The error for an answer that stayed transient after all attempts: Network, code server_unavailable. \a wish: see
//! retryAfter().
[[nodiscard]] Error serverUnavailable(const QUrl &url, int status,
                                      std::optional<std::chrono::milliseconds> wish = std::nullopt);

} // namespace Lanyard
