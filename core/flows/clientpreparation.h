// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "serverlookup.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! Who a session is to its server, and where it finds that server's endpoints.
struct PreparedClient
{
    ClientRegistration registration;
    bool isNew = false; //!< it was registered just now, for this sign-in
    ServerMetadata server; //!< with the aliases for a client that shows a certificate (RFC 8705 §5)
};

//! Settles what a sign-in needs before anything is asked: the client id, by registering where there is none (RFC 7591);
//! how the client proves itself; and the key that the tokens are to be bound to, a new one for each account (RFC 9449).
//! \a redirectUri: where the browser will come back to; empty where none does. Errors: those of registeredClient();
//! Rejected, code dpop_not_offered.
[[nodiscard]] Task<Result<PreparedClient>> preparedClient(HttpClient &http, LinkRequest request, FoundServer server,
                                                          QUrl redirectUri, CallContext context);

} // namespace Lanyard
