// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationresponse.h"
#include "httprequest.h"

namespace Lanyard::Demo {

class AuthorizationCodes;
class Languages;
class NoticePages;
class SignInEndpoint;

//! The authorization endpoint (RFC 6749 §3.1), by GET and POST (OpenID Connect Core §3.1.2.1).
class AuthorizationEndpoint
{
public:
    AuthorizationEndpoint(AuthorizationResponse response, AuthorizationCodes &codes, SignInEndpoint &signIn,
                          const NoticePages &notices, const Languages &languages);

    [[nodiscard]] HttpReply get(const HttpRequest &request) { return authorize(request, request.query); }

    [[nodiscard]] HttpReply post(const HttpRequest &request) { return authorize(request, request.form); }

private:
    [[nodiscard]] HttpReply authorize(const HttpRequest &request, const std::optional<FormParameters> &parameters);

    AuthorizationResponse m_response;
    AuthorizationCodes &m_codes;
    SignInEndpoint &m_signIn;
    const NoticePages &m_notices;
    const Languages &m_languages;
};

} // namespace Lanyard::Demo
