// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formparameters.h"
#include "oautherror.h"

#include <QStringList>

#include <expected>

namespace Lanyard::Demo {

//! The one client there is: public, so it proves itself by PKCE alone.
inline constexpr QLatin1StringView clientId("lanyard-demo");

enum class ResponseMode {
    Query,
    FormPost,
};

//! Where an answer to an authorization request goes. Nothing is sent anywhere before this has been checked.
struct ResponseTarget
{
    QByteArray redirectUri;
    QByteArray state; //!< as it came; empty if none came
    ResponseMode mode = ResponseMode::Query;
};

//! An authorization request (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2.1) in which everything is right.
struct AuthorizationRequest
{
    ResponseTarget target;
    QStringList scopes;
    QString nonce;
    QByteArray codeChallenge;
    QString loginHint;
    bool promptNone = false;

    //! The client and its redirect URI. A fault here is told to the person and never redirected (RFC 6749 §4.1.2.1).
    [[nodiscard]] static std::expected<ResponseTarget, OAuthError> parseTarget(const FormParameters &parameters);
    //! The rest, once the target is known; a fault here goes to the client.
    [[nodiscard]] static std::expected<AuthorizationRequest, OAuthError> parse(const ResponseTarget &target,
                                                                               const FormParameters &parameters);
};

//! http on 127.0.0.1, [::1] or localhost with any port (RFC 8252 §7.3). The path is the program's own choice too:
//! what is registered is the machine.
[[nodiscard]] bool isLoopbackRedirectUri(const QString &uri);

} // namespace Lanyard::Demo
