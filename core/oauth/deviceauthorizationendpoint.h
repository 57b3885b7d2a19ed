// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationrequest.h"
#include "clientauthentication.h"
#include "deviceauthorization.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! What a device authorization request asks for (RFC 8628 §3.1).
struct DeviceAuthorizationRequest
{
    QStringList scopes{};
    //! Others, in their order: resource (RFC 8707 §2.1, one or more), audience, login_hint, what the server knows.
    QList<RequestParameter> parameters{};
    DeviceQuirks quirks{};
};

//! Asks a server for a code that a person can type in on another device (RFC 8628 §3.1). The HttpClient outlives it.
class DeviceAuthorizationEndpoint
{
public:
    DeviceAuthorizationEndpoint(HttpClient &http, QUrl url, ClientAuthentication client);

    //! Errors as processDeviceAuthorizationResponse() has them, and those of the exchange itself; Usage,
    //! code invalid_parameter, for a parameter that is ours to set; Rejected, code invalid_metadata, where the server
    //! has no such endpoint.
    [[nodiscard]] Task<Result<DeviceAuthorization>> authorize(DeviceAuthorizationRequest request, CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
    ClientAuthentication m_client;
};

} // namespace Lanyard
