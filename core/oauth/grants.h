// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "refreshquirks.h"

#include <lanyard/base/httptransport.h>
#include <lanyard/net/formbody.h>

#include <QMap>
#include <QStringList>
#include <QUrl>

namespace Lanyard {

//! A grant as the token endpoint sees it: its parameters, what was asked for, and whether it may be sent twice. Each
//! grant is a small struct that makes one of these; a new grant touches no other.
struct TokenRequest
{
    FormBody form;
    QStringList requestedScopes;
    Replay replay = Replay::Never;
    QString accessTokenType = QStringLiteral("Bearer"); //!< or "DPoP" (RFC 9449 §5)
    //! What the answer may be besides: RFC 8693 §2.2.1 has "N_A" for what is no access token.
    QStringList otherTokenTypes{};
    //! What of ours a server's error text must not repeat to the person.
    QList<Secret> secrets;
    //! Error codes that only this server has, and the standard ones that they stand for.
    QMap<QString, QString> errorAliases{};
};

//! RFC 6749 §4.1.3, RFC 7636 §4.5. A code is for one use.
struct AuthorizationCodeGrant
{
    Secret code;
    QUrl redirectUri;
    Secret codeVerifier;
    QStringList requestedScopes;
    QList<std::pair<QString, QString>> extra{};

    [[nodiscard]] TokenRequest tokenRequest() const;
};

//! RFC 6749 §6. Where the server rotates, a refresh token is for one use as well (RFC 9700 §4.14.2).
struct RefreshTokenGrant
{
    Secret refreshToken;
    QStringList grantedScopes;
    QList<std::pair<QString, QString>> extra{};
    RefreshQuirks quirks{};

    [[nodiscard]] TokenRequest tokenRequest() const;
};

//! RFC 6749 §4.4.
struct ClientCredentialsGrant
{
    QStringList requestedScopes;
    QList<std::pair<QString, QString>> extra{};

    [[nodiscard]] TokenRequest tokenRequest() const;
};

//! RFC 8628 §3.4. Sent again and again with one device code, until the person has answered.
struct DeviceCodeGrant
{
    Secret deviceCode;
    QStringList requestedScopes;
    QMap<QString, QString> errorAliases{};

    [[nodiscard]] TokenRequest tokenRequest() const;
};

//! CIBA Core §10.1. Sent again and again with one authentication request, until the person has answered.
struct CibaGrant
{
    Secret authReqId;
    QStringList requestedScopes;

    [[nodiscard]] TokenRequest tokenRequest() const;
};

//! RFC 6749 §4.3. Only for servers that have nothing better (RFC 9700 §2.4): the password is not kept.
struct PasswordGrant
{
    QString username;
    Secret password;
    QStringList requestedScopes;
    QList<std::pair<QString, QString>> extra{};

    [[nodiscard]] TokenRequest tokenRequest() const;
};

//! RFC 8693: a token for another one. Types are URIs (§3), or the last words of those: access_token, refresh_token,
//! id_token, saml1, saml2, jwt.
struct TokenExchangeGrant
{
    Secret subjectToken;
    QString subjectTokenType;
    Secret actorToken{};
    QString actorTokenType{};
    QString requestedTokenType{};
    QStringList requestedScopes{};
    QList<std::pair<QString, QString>> extra{}; //!< audience and resource, as often as there are some

    [[nodiscard]] TokenRequest tokenRequest() const;
    //! The URI for the short name; other texts are what they are.
    [[nodiscard]] static QString tokenType(const QString &name);
};

//! RFC 7523 §2.1: a JWT that somebody whom the server trusts has signed.
struct JwtBearerGrant
{
    Secret assertion;
    QStringList requestedScopes{};
    QList<std::pair<QString, QString>> extra{};

    [[nodiscard]] TokenRequest tokenRequest() const;
};

//! Those of the parameters that say which APIs the access is for (RFC 8707 §2). They go with each token request as well
//! (§2.2): without them the token would be for all that was granted.
[[nodiscard]] QList<std::pair<QString, QString>> resourcesIn(const QList<std::pair<QString, QString>> &parameters);

} // namespace Lanyard
