// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationrequest.h"
#include "clientauthentication.h"

#include <lanyard/net/httpclient.h>

#include <chrono>

namespace Lanyard {

//! A server's word that it asks the person on their own device (CIBA Core §7.3), checked.
struct BackchannelAuthentication
{
    Secret authReqId;
    QDateTime expiresAt; //!< by our clock
    std::chrono::seconds lifetime;
    std::chrono::seconds interval; //!< the least time between two polls
};

//! What a backchannel authentication request asks for (CIBA Core §7.1). Among the parameters is exactly one that says
//! who is meant: login_hint, login_hint_token or id_token_hint.
struct BackchannelAuthenticationRequest
{
    QStringList scopes{};
    QList<RequestParameter> parameters{};
};

//! Has a server ask a person on a device that it knows (OpenID Connect CIBA Core 1.0 §7), to be polled for the answer
//! (§10.1). The HttpClient outlives it.
class BackchannelAuthenticationEndpoint
{
public:
    BackchannelAuthenticationEndpoint(HttpClient &http, const ServerMetadata &server, ClientAuthentication client);

    //! Errors: the server's (§13) and those of the exchange; Rejected, code
    //! invalid_backchannel_authentication_response, where the answer breaks the protocol, and invalid_metadata where
    //! the server has no such endpoint or can't be polled; Usage, code login_hint_missing, where nobody is meant or
    //! several are, and invalid_parameter for a parameter that is ours to set.
    [[nodiscard]] Task<Result<BackchannelAuthentication>> authenticate(BackchannelAuthenticationRequest request,
                                                                       CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
    bool m_canBePolled;
    ClientAuthentication m_client;
};

} // namespace Lanyard
