// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationrequest.h"
#include "httpreply.h"

namespace Lanyard::Demo {

class Language;
class SignInPages;

//! Carries the outcome back to the client: a redirect, or a form to post (OAuth 2.0 Form Post Response Mode). Every
//! answer names the issuer (RFC 9207 §2) and returns the state.
class AuthorizationResponse
{
public:
    AuthorizationResponse(QByteArray issuer, const SignInPages &pages);

    [[nodiscard]] HttpReply code(const ResponseTarget &target, const QByteArray &code, const Language &language) const;
    [[nodiscard]] HttpReply error(const ResponseTarget &target, const OAuthError &error,
                                  const Language &language) const;

private:
    [[nodiscard]] HttpReply deliver(const ResponseTarget &target, QList<std::pair<QByteArray, QByteArray>> parameters,
                                    const Language &language) const;

    QByteArray m_issuer;
    const SignInPages &m_pages;
};

} // namespace Lanyard::Demo
