// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! Where the browser goes for an authorization request.
struct RequestAddress
{
    QUrl url;
    //! UTC. Then it is for one use as well (RFC 9126 §4): whoever opens it again needs another one, which the same
    //! answer belongs to. Not valid where the address lasts.
    QDateTime expiresAt;
};

//! Hands an authorization request over as the LinkRequest or the server wants it: in the address itself, or in a
//! request object (RFC 9101), which may be encrypted to the server, or pushed (RFC 9126). Each call hands it over anew;
//! state, nonce and PKCE stay what they are. Errors: those of requestObject(), of RequestEncryption, of
//! PushedRequestEndpoint and of fetching the server's keys. The client outlives the call.
[[nodiscard]] Task<Result<RequestAddress>> requestAddress(HttpClient &http, LinkRequest link, ServerMetadata server,
                                                          AuthorizationRequest authorization, CallContext context);

} // namespace Lanyard
