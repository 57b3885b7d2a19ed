// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signedauthorizationresponse.h"

#include "answerclaims.h"
#include "endpointanswer.h"

#include <lanyard/base/json.h>

namespace Lanyard {

namespace {

const QLatin1String responseParameter("response");

ResponseParameters parametersIn(const QJsonObject &claims)
{
    ResponseParameters parameters;
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        if (it.value().isString())
            parameters.append({it.key(), it.value().toString()});
    }
    return parameters;
}

} // namespace

SignedAuthorizationResponse::SignedAuthorizationResponse(AnswerVerifier answers, AuthorizationRequest request)
    : m_answers(std::move(answers))
    , m_request(std::move(request))
{ }

std::expected<Secret, QString> SignedAuthorizationResponse::tokenIn(const ResponseParameters &parameters) const
{
    if (parameters.size() != 1 || parameters.constFirst().first != responseParameter)
        return std::unexpected(QStringLiteral("not a token and nothing else"));
    const Secret token(parameters.constFirst().second);
    const Result<Secret> inner = m_answers.opened(token);
    const Result<Jws> jws = inner ? Jws::fromCompact(inner->reveal()) : std::unexpected(inner.error());
    if (!jws)
        return std::unexpected(jws.error().detail);
    const auto claims = parseJsonObject(jws->payload());
    if (!claims)
        return std::unexpected(claims.error());
    // only the server and the person's browser know it: who has it may end the waiting, but is not believed yet
    const QByteArray state = claims->value(QLatin1String("state")).toString().toUtf8();
    if (!equalInConstantTime(state, m_request.state()))
        return std::unexpected(QStringLiteral("wrong state"));
    return token;
}

Task<Result<Secret>> SignedAuthorizationResponse::code(Secret token, CallContext context) const
{
    const AuthorizationRequest request = m_request;
    const AnswerExpectation expected{request.issuerRule(),
                                     request.clientId(),
                                     {QStringLiteral("iss"), QStringLiteral("aud"), QStringLiteral("exp")}};
    const AnswerVerifier answers = m_answers;
    const QDateTime now = answers.clock().now();
    const Result<VerifiedAnswer> answer = co_await answers.verify(token, context);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (const auto claims = checkAnswerClaims(answer->claims, expected, now); !claims)
        co_return std::unexpected(claims.error());
    const AuthorizationResponse response = processResponseParameters(parametersIn(answer->claims), request);
    if (!response.answer)
        co_return brokenAnswer(QStringLiteral("invalid_authorization_response"), response.whyForeign);
    co_return *response.answer;
}

} // namespace Lanyard
