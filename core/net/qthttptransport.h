// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>

#include <memory>

class QNetworkAccessManager;

namespace Lanyard {

//! HTTP through QNetworkAccessManager: system proxy, no cookies, no cache, no redirects, no stored authentication, no
//! silent repetition of a request that may have arrived. Lives on one thread and outlives its calls.
class QtHttpTransport final : public HttpTransport
{
public:
    //! \a timeOut bounds one exchange, whatever the caller's deadline.
    explicit QtHttpTransport(std::chrono::milliseconds timeOut = std::chrono::seconds(30));
    ~QtHttpTransport() override;
    Q_DISABLE_COPY_MOVE(QtHttpTransport)

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, CallContext context) override;

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::chrono::milliseconds m_timeOut;
};

} // namespace Lanyard
