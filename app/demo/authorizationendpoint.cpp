// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationendpoint.h"

#include "authorizationcodes.h"
#include "languages.h"
#include "noticepages.h"
#include "signinendpoint.h"

namespace Lanyard::Demo {

AuthorizationEndpoint::AuthorizationEndpoint(AuthorizationResponse response, AuthorizationCodes &codes,
                                             SignInEndpoint &signIn, const NoticePages &notices,
                                             const Languages &languages)
    : m_response(std::move(response))
    , m_codes(codes)
    , m_signIn(signIn)
    , m_notices(notices)
    , m_languages(languages)
{ }

HttpReply AuthorizationEndpoint::authorize(const HttpRequest &request, const std::optional<FormParameters> &parameters)
{
    if (!parameters)
        return m_notices.badRequest(m_languages.accepted(request.acceptLanguage), "the request can not be read");
    const Language &language = m_languages.preferred(parameters->value(u"ui_locales"), request.acceptLanguage);
    const auto target = AuthorizationRequest::parseTarget(*parameters);
    if (!target)
        return m_notices.badRequest(language, target.error().description);
    auto parsed = AuthorizationRequest::parse(*target, *parameters);
    if (!parsed)
        return m_response.error(*target, parsed.error(), language);
    // Nobody stays signed in here, so without asking nobody can be (OpenID Connect Core §3.1.2.6)
    if (parsed->promptNone && !m_signIn.asksNobody())
        return m_response.error(*target, {"login_required", "the person has to sign in"}, language);

    const auto finish = [this, authorization = *parsed, &language](std::optional<Grant> grant) {
        if (!grant)
            return m_response.error(authorization.target, {"access_denied", "the person denied it"}, language);
        grant->nonce = authorization.nonce;
        const QByteArray code = m_codes.issue({*grant, authorization.target.redirectUri, authorization.codeChallenge});
        return m_response.code(authorization.target, code, language);
    };
    return m_signIn.begin(request,
                          {&language, parsed->scopes, parsed->loginHint, {}, parsed->target.redirectUri, finish});
}

} // namespace Lanyard::Demo
