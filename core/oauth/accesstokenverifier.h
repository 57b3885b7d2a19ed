// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accesstokenrules.h"
#include "answerverifier.h"

namespace Lanyard {

//! Verifies access tokens that are JWTs, as a service does that receives them: signature, then the rules (RFC 9068 §4).
//! Only what public keys verify counts; a shared secret is for one client, not for a service.
class AccessTokenVerifier
{
public:
    //! With keys that are at hand. The clock outlives it.
    AccessTokenVerifier(JwkSet keys, AccessTokenRules rules, Clock &clock);
    //! With those that the issuer publishes, fetched again for a key that is new. The cache outlives it.
    AccessTokenVerifier(JwksCache &cache, QUrl jwksUri, AccessTokenRules rules);

    //! The claims, all of them checked. Errors: Rejected as the rules have it, and for the signature with the codes of
    //! verifiedClaims(); Network for the keys.
    [[nodiscard]] Task<Result<QJsonObject>> verify(Secret token, CallContext context) const;

private:
    [[nodiscard]] Task<Result<VerifiedAnswer>> verifiedAnswer(Secret token, CallContext context) const;

    JwkSet m_keys{};
    JwksCache *m_cache = nullptr;
    QUrl m_jwksUri{};
    AccessTokenRules m_rules;
    Clock *m_clock;
};

} // namespace Lanyard
