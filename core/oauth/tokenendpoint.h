// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"
#include "grants.h"
#include "tokenresponse.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! The one place from which tokens are asked for, whatever the grant (RFC 6749 §3.2). The client outlives it.
class TokenEndpoint
{
public:
    TokenEndpoint(HttpClient &http, QUrl url, ClientRegistration client);

    //! Errors as processTokenResponse() has them, and those of the exchange itself.
    [[nodiscard]] Task<Result<TokenResponse>> request(TokenRequest grant, CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
    ClientRegistration m_client;
};

} // namespace Lanyard
