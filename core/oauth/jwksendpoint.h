// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/jose/jwkset.h>
#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! A server's published keys (RFC 7517 §5), fetched when they are first needed and kept. The client outlives it.
class JwksEndpoint
{
public:
    JwksEndpoint(HttpClient &http, QUrl url);

    //! The kept keys, or the fetched ones. Errors: Network, Rejected.
    [[nodiscard]] Task<Result<JwkSet>> keys(CallContext context);
    //! Fetches anew: a key that is not among the kept ones may have come since (OpenID Connect Core §10.1.1).
    [[nodiscard]] Task<Result<JwkSet>> refetchedKeys(CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
    std::optional<JwkSet> m_keys;
};

} // namespace Lanyard
