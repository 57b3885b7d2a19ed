// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientauthentication.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! Tells a server that a token is no longer wanted (RFC 7009). The client outlives it.
class RevocationEndpoint
{
public:
    RevocationEndpoint(HttpClient &http, QUrl url, ClientAuthentication client);

    //! \a tokenTypeHint: refresh_token or access_token (RFC 7009 §2.1). A token that the server does not know counts as
    //! revoked (§2.2). Errors: Network, Server, Rejected.
    [[nodiscard]] Task<Result<>> revoke(Secret token, QString tokenTypeHint, CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
    ClientAuthentication m_client;
};

} // namespace Lanyard
