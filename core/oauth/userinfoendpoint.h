// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerclaims.h"
#include "answerverifier.h"

#include <lanyard/net/httpclient.h>

#include <QJsonObject>

namespace Lanyard {

//! Asks who an access token belongs to: OpenID Connect's userinfo endpoint (Core §5.3), or the like of it that an API has.
class UserinfoEndpoint
{
public:
    UserinfoEndpoint(HttpClient &http, QUrl url, QByteArray method = "GET", QList<HttpHeader> headers = {}, Secret body = {});

    //! From now on the answer may be a token (Core §5.3.2), signed, encrypted or both, and has to be one where the client
    //! is registered for that. \a answers: for AnswerKind::Userinfo; its cache outlives the endpoint.
    void acceptTokens(AnswerVerifier answers, AnswerExpectation expected);

    //! The answer's JSON object. Errors: SignInRequired where the token is refused (RFC 6750 §3.1), Network, Rejected, Server.
    [[nodiscard]] Task<Result<QJsonObject>> fetch(Secret accessToken, CallContext context);

private:
    struct Tokens
    {
        AnswerVerifier answers;
        AnswerExpectation expected;
    };

    [[nodiscard]] static Task<Result<QJsonObject>> claimsIn(Secret token, Tokens tokens, QDateTime now,
                                                            CallContext context);

    HttpClient &m_http;
    HttpRequest m_request;
    std::optional<Tokens> m_tokens;
};

//! The userinfo answer is about another person than the ID token (Core §5.3.2).
[[nodiscard]] Result<> checkUserinfoSubject(const QJsonObject &userinfo, const QString &subject);

} // namespace Lanyard
