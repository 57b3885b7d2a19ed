// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "callcontext.h"
#include "result.h"
#include "secret.h"
#include "task.h"
#include "tlsidentity.h"

#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace Lanyard {

using HttpHeader = std::pair<QByteArray, QByteArray>;

//! Whether a request whose fate is unknown (the connection broke after it was sent) may be sent again.
enum class Replay {
    Safe, //!< sending it twice does no harm, like a GET
    Never, //!< a second one could spend a code or a rotated refresh token (RFC 9700 §4.14.2)
};

//! One HTTP request. The body is a Secret because bodies carry codes, tokens and passwords.
struct HttpRequest
{
    QUrl url;
    QByteArray method = "GET";
    QList<HttpHeader> headers{};
    Secret body{};
    qint64 maxResponseBytes = 1024 * 1024;
    Replay replay = Replay::Safe;
    //! Follows redirects within one origin; never to another one, and never with credentials.
    bool followSameOriginRedirects = false;
    //! For this request alone: no other one goes over its connection.
    std::optional<TlsIdentity> tlsIdentity{};
};

struct HttpResponse
{
    int status = 0;
    QList<HttpHeader> headers{};
    Secret body{};

    //! The first header of that name, compared without case; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    //! The media type without parameters, in lower case.
    [[nodiscard]] QByteArray mediaType() const;
};

//! The seam to the network: one exchange, one answer, no retries. Errors: Network where no whole answer came (the
//! code says why: unreachable, timed_out, tls, client_certificate_refused, interrupted), Rejected where the answer is
//! too large or can't be unpacked, Cancelled when stopped; Usage, code invalid_client_certificate, for a TlsIdentity
//! that can't be used.
class HttpTransport
{
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)

    [[nodiscard]] virtual Task<Result<HttpResponse>> send(HttpRequest request, CallContext context) = 0;
};

} // namespace Lanyard
