// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "issuerrule.h"

#include <lanyard/base/result.h>
#include <lanyard/base/secret.h>
#include <lanyard/jose/tokenalgorithm.h>

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Lanyard {

//! What an ID token has to say to be ours (OpenID Connect Core §3.1.3.7).
struct IdTokenExpectation
{
    IssuerRule issuer;
    QString clientId;
    std::optional<QString> nonce{}; //!< none after a refresh (§12.2)
    std::optional<QString> subject{}; //!< after a refresh, and when re-linking (§12.2)
    std::optional<std::chrono::seconds> maxAge{};
    Secret accessToken{}; //!< for at_hash
    std::chrono::seconds leeway{120}; //!< for clocks that differ
    std::chrono::seconds clockSkew{0}; //!< of the answer that the ID token came with: TokenResponse::clockSkew
};

//! Checks the claims of an ID token whose signature is good. Times are held against our clock; only where it is wrong
//! by more than the leeway, and the token fails by it, they are held against the clock of the server that the token
//! came from. That loosens no time by more than the skew, and believes the server in nothing that it could not have
//! written into the token itself. Errors: Rejected; the code names the claim.
[[nodiscard]] Result<> checkIdTokenClaims(const QJsonObject &claims, const TokenAlgorithm &algorithm,
                                          const IdTokenExpectation &expected, const QDateTime &now);

} // namespace Lanyard
