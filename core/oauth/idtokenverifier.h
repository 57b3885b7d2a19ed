// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerverifier.h"
#include "idtokenclaims.h"

#include <QJsonObject>

namespace Lanyard {

//! Verifies ID tokens of one server for one client: signature, then the claims (OpenID Connect Core §3.1.3.7).
class IdTokenVerifier
{
public:
    //! \a answers: for AnswerKind::IdToken. The clock outlives it.
    IdTokenVerifier(AnswerVerifier answers, Clock &clock);

    //! The claims, all of them checked. Errors: Rejected, and Network for the keys.
    [[nodiscard]] Task<Result<QJsonObject>> verify(Secret idToken, IdTokenExpectation expected, CallContext context);

    //! Checks the claims alone, for an ID token that came from the token endpoint itself and whose keys can't be had at
    //! the moment: there TLS stands in for the signature (§3.1.3.7 (6)). Errors: Rejected.
    [[nodiscard]] Result<> checkUnverified(const Secret &idToken, const IdTokenExpectation &expected) const;

private:
    AnswerVerifier m_answers;
    Clock &m_clock;
};

} // namespace Lanyard
