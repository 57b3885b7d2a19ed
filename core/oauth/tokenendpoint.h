// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientauthentication.h"
#include "grants.h"
#include "tokenresponse.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! What asking once came to, where a person somewhere else has to answer first (RFC 8628 §3.5).
struct TokenPoll
{
    //! The errors authorization_pending and slow_down, and those of kind Network, mean: ask again later.
    Result<TokenResponse> tokens;
    std::optional<std::chrono::milliseconds> retryAfter{}; //!< how long the server wants to be left alone
    std::optional<std::chrono::seconds> interval{}; //!< the new interval, from servers that name it with slow_down
};

//! The one place from which tokens are asked for, whatever the grant (RFC 6749 §3.2); bound to the client's key
//! where it has one (RFC 9449 §5). The HttpClient outlives it.
class TokenEndpoint
{
public:
    TokenEndpoint(HttpClient &http, QUrl url, ClientAuthentication client);

    //! Errors as processTokenResponse() has them, and those of the exchange itself.
    [[nodiscard]] Task<Result<TokenResponse>> request(TokenRequest grant, CallContext context);
    //! Asks once and repeats nothing: when to ask again is the caller's to keep.
    [[nodiscard]] Task<TokenPoll> poll(TokenRequest grant, CallContext context);

private:
    void prepare(TokenRequest &grant) const;

    HttpClient &m_http;
    QUrl m_url;
    ClientAuthentication m_client;
};

} // namespace Lanyard
