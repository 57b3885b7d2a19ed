// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerverifier.h"
#include "authorizationresponse.h"

#include <expected>

namespace Lanyard {

//! The answer to an authorization request that wants it as a token (JARM §2). First whether a redirect is the answer at
//! all, then, with the server's keys, what it says. The verifier's cache outlives it.
class SignedAuthorizationResponse
{
public:
    //! \a answers: for AnswerKind::Authorization.
    SignedAuthorizationResponse(AnswerVerifier answers, AuthorizationRequest request);

    //! The token of a redirect that brings it and nothing beside it, and in which the request's state is; it is not
    //! verified yet. Otherwise why it is not ours, technical: whoever waits goes on waiting.
    [[nodiscard]] std::expected<Secret, QString> tokenIn(const ResponseParameters &parameters) const;

    //! The code in such a token, once signature, `iss`, `aud` and `exp` are right (§2.4), and after them what
    //! processAuthorizationResponse() checks: `iss` of the token is that of RFC 9207. Errors: the server's own refusal,
    //! Rejected, Network for the keys.
    [[nodiscard]] Task<Result<Secret>> code(Secret token, CallContext context) const;

private:
    AnswerVerifier m_answers;
    AuthorizationRequest m_request;
};

} // namespace Lanyard
