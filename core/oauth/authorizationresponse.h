// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationrequest.h"

#include <optional>

namespace Lanyard {

//! The parameters of a redirect, as they came in a query or a form.
using ResponseParameters = QList<std::pair<QString, QString>>;

//! What a redirect turned out to be.
struct AuthorizationResponse
{
    //! The code, or the server's refusal. Nothing where this is not the answer to our request: whoever waits goes on
    //! waiting.
    std::optional<Result<Secret>> answer;
    //! Why it is not ours, technical: for the log, holding nothing of the parameters.
    QString whyForeign;
};

//! Holds a redirect against a request that wants plain parameters; one with a token (JARM §2.3) is none of its answers,
//! nor are plain parameters the answer to a request that wants a token: see SignedAuthorizationResponse.
[[nodiscard]] AuthorizationResponse processAuthorizationResponse(const ResponseParameters &parameters,
                                                                 const AuthorizationRequest &request);

//! Holds parameters, wherever they came from, against the request: state (RFC 6749 §10.12), iss (RFC 9207 §2.4), no
//! parameter twice (RFC 6749 §3.1), then error or code. An error is believed only after state and iss.
[[nodiscard]] AuthorizationResponse processResponseParameters(const ResponseParameters &parameters,
                                                              const AuthorizationRequest &request);

} // namespace Lanyard
