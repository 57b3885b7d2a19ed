// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpreply.h"
#include "httprequest.h"
#include "tokenstore.h"

namespace Lanyard::Demo {

class AuthorizationCodes;
class DeviceAuthorizations;
class IdTokenIssuer;

//! The token endpoint (RFC 6749 §3.2) and the revocation endpoint (RFC 7009), for a public client.
class TokenEndpoint
{
public:
    TokenEndpoint(AuthorizationCodes &codes, DeviceAuthorizations &devices, TokenStore &tokens,
                  const IdTokenIssuer &idTokens);

    [[nodiscard]] HttpReply token(const HttpRequest &request);
    [[nodiscard]] HttpReply revoke(const HttpRequest &request);

private:
    [[nodiscard]] std::expected<HttpReply, OAuthError> exchangeCode(const FormParameters &form);
    [[nodiscard]] std::expected<HttpReply, OAuthError> refresh(const FormParameters &form);
    [[nodiscard]] std::expected<HttpReply, OAuthError> pollDevice(const FormParameters &form);
    [[nodiscard]] HttpReply firstTokens(const QByteArray &family, const Grant &grant);
    [[nodiscard]] HttpReply answer(const IssuedTokens &tokens) const;

    AuthorizationCodes &m_codes;
    DeviceAuthorizations &m_devices;
    TokenStore &m_tokens;
    const IdTokenIssuer &m_idTokens;
};

} // namespace Lanyard::Demo
