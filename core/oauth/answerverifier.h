// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerprotection.h"
#include "jwkscache.h"

#include <lanyard/jose/jws.h>
#include <lanyard/jose/tokenalgorithm.h>

#include <QJsonObject>

namespace Lanyard {

//! A token whose signature is good. What its claims say is still to be held against what is expected.
struct VerifiedAnswer
{
    QString type; //!< `typ`, may be empty
    QJsonObject claims;
    TokenAlgorithm algorithm;
};

//! Opens and verifies what one server says to one client in tokens of one kind: decrypts with the client's key or
//! secret (RFC 7516, OpenID Connect Core §10.2), then verifies with the server's published keys or the secret (§10.1).
//! What is encrypted has to be signed inside: everybody can encrypt to a public key. The cache outlives it.
class AnswerVerifier
{
public:
    AnswerVerifier(JwksCache &keys, QUrl jwksUri, ClientRegistration client, AnswerProtection protection);

    //! Errors: Rejected with the code of the check that failed, Network for the keys.
    [[nodiscard]] Task<Result<VerifiedAnswer>> verify(Secret token, CallContext context) const;

    //! What is inside, as it stands where it is not encrypted. `missing_encryption` where it has to be,
    //! `unexpected_encryption` where we have nothing to open it with, and the errors of Jwe.
    [[nodiscard]] Result<Secret> opened(const Secret &token) const;

    //! The claims without a look at the signature, for a token that came from the server itself over TLS and whose keys
    //! can't be had (OpenID Connect Core §3.1.3.7 (6)), or to see whether it is worth a look. Never for one that is
    //! protected by a code, for the secret is at hand. Errors: Rejected.
    [[nodiscard]] Result<VerifiedAnswer> unverified(const Secret &token) const;

    [[nodiscard]] Clock &clock() const { return m_keys.clock(); }

    [[nodiscard]] const AnswerProtection &protection() const { return m_protection; }

private:
    [[nodiscard]] Result<VerifiedAnswer> verifiedByCode(const Jws &jws) const;

    JwksCache &m_keys;
    QUrl m_jwksUri;
    ClientRegistration m_client;
    AnswerProtection m_protection;
};

} // namespace Lanyard
