// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "idtokenverifier.h"

namespace Lanyard {

IdTokenVerifier::IdTokenVerifier(AnswerVerifier answers, Clock &clock)
    : m_answers(std::move(answers))
    , m_clock(clock)
{ }

Task<Result<QJsonObject>> IdTokenVerifier::verify(Secret idToken, IdTokenExpectation expected, CallContext context)
{
    const Result<VerifiedAnswer> answer = co_await m_answers.verify(idToken, context);
    if (!answer)
        co_return std::unexpected(answer.error());
    const auto checked = checkIdTokenClaims(answer->claims, answer->algorithm, expected, m_clock.now());
    if (!checked)
        co_return std::unexpected(checked.error());
    co_return answer->claims;
}

Result<> IdTokenVerifier::checkUnverified(const Secret &idToken, const IdTokenExpectation &expected) const
{
    const auto answer = m_answers.unverified(idToken);
    if (!answer)
        return std::unexpected(answer.error());
    return checkIdTokenClaims(answer->claims, answer->algorithm, expected, m_clock.now());
}

} // namespace Lanyard
