// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/jose/jwkset.h>
#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! A server's published keys (RFC 7517 §5). Whoever needs them more than once asks a JwksCache. The client outlives it.
class JwksEndpoint
{
public:
    JwksEndpoint(HttpClient &http, QUrl url);

    //! Fetches them. Errors: Network, Rejected.
    [[nodiscard]] Task<Result<JwkSet>> keys(CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
};

} // namespace Lanyard
