// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "grants.h"
#include "tokenset.h"

#include <lanyard/base/httptransport.h>

#include <QJsonObject>

#include <chrono>

namespace Lanyard {

//! A token endpoint's answer, checked for what RFC 6749 §5.1 demands.
struct TokenResponse
{
    TokenSet tokens;
    Secret idToken; //!< compact; not verified yet
    //! The members that are not above, as they came; no secret that RFC 6749 or OpenID Connect names is among them.
    QJsonObject other;
    std::chrono::seconds clockSkew{0}; //!< how far the server's clock is ahead of ours, by the answer's Date
};

//! Reads the answer to a request, whose scopes stand in where the answer names none. Errors: the server's OAuth error
//! whatever the status, without the secrets that it may repeat, and by its standard name where the request has one for
//! it; Rejected where the answer breaks the protocol; Network for 429 and 5xx without a definite OAuth error.
[[nodiscard]] Result<TokenResponse> processTokenResponse(const QUrl &endpoint, const HttpResponse &response,
                                                         const TokenRequest &request, const QDateTime &now);

//! Whether an answer may be better next time: a transient status without a definite OAuth error in it.
[[nodiscard]] bool isTransientTokenResponse(const HttpResponse &response);

} // namespace Lanyard
