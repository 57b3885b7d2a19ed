// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tokenkeeper.h"

#include <QJsonObject>

namespace Lanyard {

//! Asks an account's server what it knows of the account's access token (RFC 7662, RFC 9701).
class TokenIntrospection
{
public:
    //! All of them outlive it.
    TokenIntrospection(AccountStore &accounts, TokenKeeper &tokens, HttpClient &http, JwksCache &keys);

    //! The server's answer about a token that is good, as far as we know; one that is not is renewed first. Errors:
    //! NotFound, SecretStore, those of TokenKeeper::token() and of IntrospectionEndpoint::introspect(); Server with
    //! code introspection_not_offered.
    [[nodiscard]] Task<Result<QJsonObject>> introspect(QString accountId, CallContext context);

private:
    AccountStore &m_accounts;
    TokenKeeper &m_tokens;
    HttpClient &m_http;
    JwksCache &m_keys;
};

} // namespace Lanyard
