// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "oauthclient.h"

#include "clientcertificate.h"

namespace Lanyard {

OAuthClient::OAuthClient(HttpClient &http, const ServerMetadata &server, const ClientRegistration &client,
                         JwksCache *keys)
    : m_ownKeys(keys ? nullptr : std::make_unique<JwksCache>(http))
    , m_tokenEndpoint(http, server.tokenEndpoint(), ClientAuthentication(client, server))
    , m_deviceAuthorizationEndpoint(http, server.deviceAuthorizationEndpoint(), ClientAuthentication(client, server))
    , m_backchannelAuthenticationEndpoint(http, server, ClientAuthentication(client, server))
    , m_idTokenVerifier(AnswerVerifier(keys ? *keys : *m_ownKeys, server.jwksUri(), client,
                                       AnswerProtection::of(AnswerKind::IdToken, server, client)),
                        http.clock())
    , m_userinfoEndpoint(http, server.userinfoEndpoint(), client.dpopKey)
    , m_revocationEndpoint(http, server.revocationEndpoint(), ClientAuthentication(client, server))
{
    m_userinfoEndpoint.acceptTokens(AnswerVerifier(keys ? *keys : *m_ownKeys, server.jwksUri(), client,
                                                   AnswerProtection::of(AnswerKind::Userinfo, server, client)),
                                    {IssuerRule::exactly(server.issuer()), client.clientId});
    if (!needsCertificate(client.authMethod))
        return;
    if (const auto identity = tlsIdentity(client))
        m_userinfoEndpoint.setTlsIdentity(*identity);
}

Task<Result<TokenResponse>> OAuthClient::token(TokenRequest grant, CallContext context)
{
    return m_tokenEndpoint.request(std::move(grant), context);
}

Task<TokenPoll> OAuthClient::poll(TokenRequest grant, CallContext context)
{
    return m_tokenEndpoint.poll(std::move(grant), context);
}

Task<Result<DeviceAuthorization>> OAuthClient::authorizeDevice(DeviceAuthorizationRequest request, CallContext context)
{
    return m_deviceAuthorizationEndpoint.authorize(std::move(request), context);
}

Task<Result<BackchannelAuthentication>> OAuthClient::authenticateByBackchannel(BackchannelAuthenticationRequest request,
                                                                               CallContext context)
{
    return m_backchannelAuthenticationEndpoint.authenticate(std::move(request), context);
}

Task<Result<QJsonObject>> OAuthClient::verifiedIdToken(Secret idToken, IdTokenExpectation expected, CallContext context)
{
    return m_idTokenVerifier.verify(std::move(idToken), std::move(expected), context);
}

Result<> OAuthClient::checkUnverifiedIdToken(const Secret &idToken, const IdTokenExpectation &expected) const
{
    return m_idTokenVerifier.checkUnverified(idToken, expected);
}

Task<Result<QJsonObject>> OAuthClient::userinfo(Secret accessToken, CallContext context)
{
    return m_userinfoEndpoint.fetch(std::move(accessToken), context);
}

Task<Result<>> OAuthClient::revoke(Secret token, QString tokenTypeHint, CallContext context)
{
    return m_revocationEndpoint.revoke(std::move(token), std::move(tokenTypeHint), context);
}

} // namespace Lanyard
