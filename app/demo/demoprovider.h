// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationcodes.h"
#include "authorizationendpoint.h"
#include "deviceauthorizations.h"
#include "deviceendpoint.h"
#include "idtokenissuer.h"
#include "languages.h"
#include "noticepages.h"
#include "pagelayout.h"
#include "protectedapi.h"
#include "signinendpoint.h"
#include "signingkey.h"
#include "signinpages.h"
#include "tokenendpoint.h"
#include "tokenstore.h"

#include <map>

namespace Lanyard::Demo {

//! The provider: its state, which lives in memory only, and which endpoint answers what.
class DemoProvider
{
public:
    struct Settings
    {
        std::chrono::seconds accessTokenLifetime{300};
        std::chrono::seconds codeLifetime{60};
        const Person *autoApprove = nullptr; //!< signs in as this person without asking; null: asks
    };

    //! `issuer`: http://127.0.0.1:PORT, where the provider is to be reached and nowhere else.
    DemoProvider(const QString &issuer, const Settings &settings, const WallClock &clock);

    [[nodiscard]] HttpReply answer(const HttpRequest &request);

private:
    using Endpoint = std::function<HttpReply(const HttpRequest &)>;
    using Methods = std::map<QByteArray, Endpoint>;

    [[nodiscard]] std::map<QString, Methods> routes();
    [[nodiscard]] HttpReply route(const HttpRequest &request);

    QString m_issuer;
    Languages m_languages;
    PageLayout m_layout;
    NoticePages m_notices;
    SignInPages m_pages;
    SigningKey m_key;
    AuthorizationCodes m_codes;
    DeviceAuthorizations m_devices;
    TokenStore m_tokens;
    IdTokenIssuer m_idTokens;
    SignInEndpoint m_signIn;
    AuthorizationEndpoint m_authorization;
    DeviceEndpoint m_device;
    TokenEndpoint m_token;
    ProtectedApi m_api;
    std::map<QString, Methods> m_routes;
};

} // namespace Lanyard::Demo
