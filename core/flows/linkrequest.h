// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>
#include <lanyard/oauth/authorizationrequest.h>
#include <lanyard/oauth/clientregistration.h>
#include <lanyard/oauth/deviceauthorization.h>
#include <lanyard/oauth/grants.h>
#include <lanyard/oauth/identity.h>
#include <lanyard/oauth/issuerrule.h>
#include <lanyard/oauth/refreshquirks.h>

#include <QJsonObject>
#include <QMap>

#include <chrono>
#include <optional>

namespace Lanyard {

//! Where the browser is sent back to, as the provider's registration wants it (RFC 8252 §7.3).
struct LoopbackRedirect
{
    QString host =
        QStringLiteral("127.0.0.1"); //!< how it is spelled in the redirect URI; we bind loopback whatever it is
    QString path = QStringLiteral("/callback");
    QList<quint16> ports{}; //!< tried in order; empty means any free one
    bool formPost = false; //!< the answer comes as a POST (OAuth 2.0 Form Post Response Mode)
};

//! How a server is found: by its issuer, by the address of its metadata, or by endpoints that are known.
struct ServerSource
{
    QString issuer{}; //!< what is asked for and what is expected; may be empty where endpoints are given
    std::optional<QUrl> metadataUrl{}; //!< where it does not follow from the issuer
    std::optional<IssuerRule> issuerRule{}; //!< where it is not simply the issuer
    QJsonObject endpoints{}; //!< metadata members that are known beforehand; they win over discovered ones
    bool discover = true;
};

//! An API call that says who signed in, where the server has no userinfo endpoint of the standard kind.
struct IdentityCall
{
    QUrl url;
    QByteArray method = "GET";
    QList<HttpHeader> headers{};
    QByteArray body{};
    IdentityPaths paths{};
};

//! Everything a LinkSession needs to know. Plain values: it can be made by a wizard, a command line or a test.
struct LinkRequest
{
    QString provider;
    QString providerName;
    QMap<QString, QString> providerSettings{}; //!< what the provider was resolved with, kept for signing in again
    QUrl apiBase{};
    QString flow = QStringLiteral("code");
    ServerSource server;
    ClientRegistration client;
    //! Empty: choose by what the server offers.
    std::optional<ClientAuthMethod> authMethod{};
    QStringList scopes{};
    bool hasChosenScopes = true; //!< the scopes are what somebody wants, not only what is usual
    QList<RequestParameter> parameters{};
    std::optional<TokenRequest> grant{}; //!< for GrantSession; nothing stands for the client's own access
    QString username{}; //!< whom the grant is about, where that is known beforehand
    bool pushed = false; //!< the authorization request is pushed (RFC 9126), as it is where the server requires that
    bool signedRequest =
        false; //!< the authorization request is a signed object (RFC 9101), as it is where the server requires that
    bool encryptedRequest = false; //!< and encrypted to the server (RFC 9101 §6.1), as it is for a registered client
    bool dpop = false; //!< the tokens are to be bound to a key of ours (RFC 9449)
    LoopbackRedirect redirect{};
    DeviceQuirks device{};
    RefreshQuirks refresh{};
    std::optional<IdentityCall> identityCall{};
    std::optional<QString> expectedSubject{}; //!< re-linking: it has to be the same person
    std::optional<std::chrono::seconds> timeOut{}; //!< for the whole session

    //! The options that are on, by their names on the command line; kept with the account for signing in again.
    [[nodiscard]] QStringList options() const;
    void setOptions(const QStringList &names);
};

} // namespace Lanyard
