// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Lanyard {

enum class RefreshTokenRotation {
    Unknown, //!< the server's operator decides
    Never, //!< the first one stays
    Always, //!< each refresh ends the old one
    AlwaysOldStaysValid, //!< each refresh brings a new one, and the old one goes on working
};

//! Where a provider departs from the specifications, or is known to be one of several things they allow.
struct ProviderQuirks
{
    bool errorsWith200 = false; //!< OAuth errors arrive with status 200
    bool formEncodedAnswerUnlessAccept = false; //!< the token endpoint answers in JSON only if Accept asks for it
    QStringList refreshParameters{}; //!< what a refresh has to repeat from the sign-in: "redirect_uri", "scope"
    QStringList refreshErrorAliases{}; //!< errors of a refresh that mean invalid_grant there
    RefreshTokenRotation refreshTokensRotate = RefreshTokenRotation::Unknown;
    std::chrono::seconds refreshTokenIdle{0}; //!< a refresh token unused for so long dies; 0: not known to
    bool assertionAudienceIsTokenEndpoint = false; //!< client assertions (RFC 7523) are not for the issuer
    bool assertionTypeIsJwt = false; //!< their `typ` is "JWT"
    bool assertionSha1Thumbprint = false; //!< they name the certificate by `x5t` as well
    QString deviceUriMember{}; //!< what a device authorization calls verification_uri (RFC 8628 §3.2); empty: that
    QMap<QString, QString> deviceErrorAliases{}; //!< errors of the device flow, and the standard ones they stand for
    QString userPageUrl{}; //!< template of the page where the person sees the programs that have access; may be empty

    friend bool operator==(const ProviderQuirks &, const ProviderQuirks &) = default;
};

} // namespace Lanyard
