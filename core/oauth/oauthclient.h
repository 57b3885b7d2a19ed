// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backchannelauthenticationendpoint.h"
#include "deviceauthorizationendpoint.h"
#include "idtokenverifier.h"
#include "revocationendpoint.h"
#include "servermetadata.h"
#include "tokenendpoint.h"
#include "userinfoendpoint.h"

namespace Lanyard {

//! One client at one authorization server: a method per endpoint. The HttpClient outlives it, and it outlives its calls.
class OAuthClient
{
public:
    OAuthClient(HttpClient &http, const ServerMetadata &server, const ClientRegistration &client);

    [[nodiscard]] Task<Result<TokenResponse>> token(TokenRequest grant, CallContext context);
    [[nodiscard]] Task<TokenPoll> poll(TokenRequest grant, CallContext context);
    [[nodiscard]] Task<Result<DeviceAuthorization>> authorizeDevice(DeviceAuthorizationRequest request, CallContext context);
    [[nodiscard]] Task<Result<BackchannelAuthentication>> authenticateByBackchannel(BackchannelAuthenticationRequest request, CallContext context);
    [[nodiscard]] Task<Result<QJsonObject>> verifiedIdToken(Secret idToken, IdTokenExpectation expected, CallContext context);
    [[nodiscard]] Task<Result<QJsonObject>> userinfo(Secret accessToken, CallContext context);
    [[nodiscard]] Task<Result<>> revoke(Secret token, QString tokenTypeHint, CallContext context);

private:
    TokenEndpoint m_tokenEndpoint;
    DeviceAuthorizationEndpoint m_deviceAuthorizationEndpoint;
    BackchannelAuthenticationEndpoint m_backchannelAuthenticationEndpoint;
    IdTokenVerifier m_idTokenVerifier;
    UserinfoEndpoint m_userinfoEndpoint;
    RevocationEndpoint m_revocationEndpoint;
};

} // namespace Lanyard
