// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "issuerrule.h"

#include <lanyard/base/result.h>
#include <lanyard/jose/signaturealgorithm.h>

#include <QDateTime>

#include <chrono>

namespace Lanyard {

//! What an access token that is a JWT has to be and to allow (RFC 9068 §4), as a service that receives it decides. What
//! is not asked for is not checked, but for the times, which always are.
struct AccessTokenRules
{
    IssuerRule issuer{}; //!< unknown: the keys alone say where it comes from
    QStringList audiences{}; //!< one of them has to be among those that the token is for; none: for anybody
    QList<SignatureAlgorithm> algorithms = supportedSignatureAlgorithms();
    std::chrono::seconds leeway{60}; //!< for clocks that differ
    QStringList scopes{}; //!< all of them, and so with permissions and roles
    QStringList permissions{};
    QStringList roles{};
    //! Where the roles are: a claim's name, or dots between the names on the way into it.
    QStringList roleClaims{QStringLiteral("roles"), QStringLiteral("realm_access.roles")};
};

//! `typ` may be that of an access token (RFC 9068 §2.1) or say nothing; a token that was made for something else is
//! none (RFC 8725 §3.11). Errors: Rejected, code invalid_typ.
[[nodiscard]] Result<> checkAccessTokenType(const QString &type);

//! Holds the claims of a token whose signature is good against the rules. \a isProfiled: `typ` says that it keeps to
//! RFC 9068, so that what §2.2 demands has to be there. Errors: Rejected; the code names the claim, or is missing_role,
//! missing_permission or insufficient_scope.
[[nodiscard]] Result<> checkAccessTokenClaims(const QJsonObject &claims, bool isProfiled, const AccessTokenRules &rules,
                                              const QDateTime &now);

//! Whether `typ` is at+jwt, with or without what RFC 7515 §4.1.9 lets out.
[[nodiscard]] bool isAccessTokenType(const QString &type);

} // namespace Lanyard
