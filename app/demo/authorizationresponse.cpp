// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationresponse.h"

#include "signinpages.h"

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

AuthorizationResponse::AuthorizationResponse(QByteArray issuer, const SignInPages &pages)
    : m_issuer(std::move(issuer))
    , m_pages(pages)
{ }

HttpReply AuthorizationResponse::code(const ResponseTarget &target, const QByteArray &code,
                                      const Language &language) const
{
    return deliver(target, {{"code"_ba, code}}, language);
}

HttpReply AuthorizationResponse::error(const ResponseTarget &target, const OAuthError &error,
                                       const Language &language) const
{
    return deliver(target, {{"error"_ba, error.code}, {"error_description"_ba, error.description}}, language);
}

HttpReply AuthorizationResponse::deliver(const ResponseTarget &target,
                                         QList<std::pair<QByteArray, QByteArray>> parameters,
                                         const Language &language) const
{
    if (!target.state.isEmpty())
        parameters.emplaceBack("state"_ba, target.state);
    parameters.emplaceBack("iss"_ba, m_issuer);
    if (target.mode == ResponseMode::FormPost)
        return m_pages.formPost(language, target.redirectUri, parameters);
    // RFC 6749 §3.1.2: a query that the redirect URI already has stays
    const char separator = target.redirectUri.contains('?') ? '&' : '?';
    return HttpReply::redirect(target.redirectUri + separator + encodeParameters(parameters));
}

} // namespace Lanyard::Demo
