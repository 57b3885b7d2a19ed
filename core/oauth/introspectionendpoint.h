// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerclaims.h"
#include "answerverifier.h"
#include "clientauthentication.h"

#include <lanyard/net/httpclient.h>

#include <QJsonObject>

namespace Lanyard {

//! Asks the server what it knows of a token (RFC 7662), and has it sign the answer where it can (RFC 9701). The client
//! outlives it.
class IntrospectionEndpoint
{
public:
    IntrospectionEndpoint(HttpClient &http, QUrl url, ClientAuthentication client);

    //! From now on the answer may be a token, and has to be one where the client is registered for that. \a answers:
    //! for AnswerKind::Introspection; its cache outlives the endpoint.
    void acceptTokens(AnswerVerifier answers, AnswerExpectation expected);

    //! The answer, whose `active` is a boolean; false is an answer as well, not an error (RFC 7662 §2.2).
    //! \a tokenTypeHint: access_token or refresh_token. Errors: Server with the OAuth error, Rejected, Network.
    [[nodiscard]] Task<Result<QJsonObject>> introspect(Secret token, QString tokenTypeHint, CallContext context);

private:
    struct Tokens
    {
        AnswerVerifier answers;
        AnswerExpectation expected;
    };

    [[nodiscard]] Task<Result<QJsonObject>> answerIn(Secret token, CallContext context) const;

    HttpClient &m_http;
    QUrl m_url;
    ClientAuthentication m_client;
    std::optional<Tokens> m_tokens;
};

} // namespace Lanyard
