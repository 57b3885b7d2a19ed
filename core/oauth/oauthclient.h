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

#include <memory>

namespace Lanyard {

//! One client at one authorization server (RFC 6749 §1.1): a method per endpoint. The HttpClient and the keys outlive
//! it, and it outlives its calls.
class OAuthClient
{
public:
    //! \a keys: where servers' keys are kept for longer than this client; null for nowhere.
    OAuthClient(HttpClient &http, const ServerMetadata &server, const ClientRegistration &client,
                JwksCache *keys = nullptr);

    [[nodiscard]] Task<Result<TokenResponse>> token(TokenRequest grant, CallContext context);
    [[nodiscard]] Task<TokenPoll> poll(TokenRequest grant, CallContext context);
    [[nodiscard]] Task<Result<DeviceAuthorization>> authorizeDevice(DeviceAuthorizationRequest request,
                                                                    CallContext context);
    [[nodiscard]] Task<Result<BackchannelAuthentication>>
    authenticateByBackchannel(BackchannelAuthenticationRequest request, CallContext context);
    [[nodiscard]] Task<Result<QJsonObject>> verifiedIdToken(Secret idToken, IdTokenExpectation expected,
                                                            CallContext context);
    //! See IdTokenVerifier::checkUnverified().
    [[nodiscard]] Result<> checkUnverifiedIdToken(const Secret &idToken, const IdTokenExpectation &expected) const;
    [[nodiscard]] Task<Result<QJsonObject>> userinfo(Secret accessToken, CallContext context);
    [[nodiscard]] Task<Result<>> revoke(Secret token, QString tokenTypeHint, CallContext context);

private:
    std::unique_ptr<JwksCache> m_ownKeys;
    TokenEndpoint m_tokenEndpoint;
    DeviceAuthorizationEndpoint m_deviceAuthorizationEndpoint;
    BackchannelAuthenticationEndpoint m_backchannelAuthenticationEndpoint;
    IdTokenVerifier m_idTokenVerifier;
    UserinfoEndpoint m_userinfoEndpoint;
    RevocationEndpoint m_revocationEndpoint;
};

} // namespace Lanyard
