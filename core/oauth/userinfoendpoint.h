// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerclaims.h"
#include "answerverifier.h"
#include "dpopclient.h"

#include <QJsonObject>

namespace Lanyard {

//! Asks who an access token belongs to: OpenID Connect's userinfo endpoint (Core §5.3), or the like of it that an API
//! has.
class UserinfoEndpoint
{
public:
    //! \a dpopKey: what the access tokens are bound to, if they are (RFC 9449 §7).
    UserinfoEndpoint(HttpClient &http, QUrl url, std::shared_ptr<DpopKey> dpopKey = {}, QByteArray method = "GET",
                     QList<HttpHeader> headers = {}, Secret body = {});

    //! From now on the answer may be a token (Core §5.3.2), signed, encrypted or both, and has to be one where the
    //! client is registered for that. \a answers: for AnswerKind::Userinfo; its cache outlives the endpoint.
    void acceptTokens(AnswerVerifier answers, AnswerExpectation expected);

    //! The answer's JSON object. Errors: SignInRequired where the token is refused (RFC 6750 §3.1), Network, Rejected,
    //! Server.
    [[nodiscard]] Task<Result<QJsonObject>> fetch(Secret accessToken, CallContext context);

    //! Shown where access tokens are bound to a certificate (RFC 8705 §3).
    void setTlsIdentity(const TlsIdentity &identity) { m_request.tlsIdentity = identity; }

private:
    struct Tokens
    {
        AnswerVerifier answers;
        AnswerExpectation expected;
    };

    [[nodiscard]] static Task<Result<QJsonObject>> claimsIn(Secret token, Tokens tokens, QDateTime now,
                                                            CallContext context);

    DpopClient m_client;
    Clock *m_clock;
    HttpRequest m_request;
    std::optional<Tokens> m_tokens;
};

//! The userinfo answer is about another person than the ID token (Core §5.3.2).
[[nodiscard]] Result<> checkUserinfoSubject(const QJsonObject &userinfo, const QString &subject);

} // namespace Lanyard
