// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationrequest.h"
#include "clientauthentication.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! What stands for an authorization request that the server has (RFC 9126 §2.2).
struct PushedRequest
{
    QString requestUri; //!< for one use, by the client that pushed it
    QDateTime expiresAt; //!< UTC
};

//! Takes authorization requests from us directly (RFC 9126), so that they are neither seen nor changed on their way
//! through the browser, and a client that has a secret proves itself before anybody signs in. The client outlives it.
class PushedRequestEndpoint
{
public:
    PushedRequestEndpoint(HttpClient &http, const ServerMetadata &server, const ClientRegistration &client);

    //! Errors: Rejected, with code par_not_offered where the server has no such endpoint; Server with the OAuth error
    //! that it answered; Network.
    [[nodiscard]] Task<Result<PushedRequest>> push(AuthorizationRequest request, CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
    ClientAuthentication m_client;
};

} // namespace Lanyard
