// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tokenkeeper.h"

#include <QJsonObject>

namespace Lanyard {

//! Asks an account's server who is signed in (OpenID Connect Core §5.3).
class AccountUserinfo
{
public:
    //! All of them outlive it.
    AccountUserinfo(AccountStore &accounts, TokenKeeper &tokens, HttpClient &http, JwksCache &keys);

    //! The server's answer, which is about the account's person. A token that the server has ended before its time is
    //! renewed once. \a method: GET, or POST where the provider wants that. Errors: NotFound, SecretStore, those of
    //! TokenKeeper::token() and of UserinfoEndpoint::fetch(); Server with code userinfo_not_offered.
    [[nodiscard]] Task<Result<QJsonObject>> fetch(QString accountId, QByteArray method, CallContext context);

private:
    [[nodiscard]] Task<Result<QJsonObject>> asked(Account account, QByteArray method, TokenKeeper::Wish wish,
                                                  CallContext context);

    AccountStore &m_accounts;
    TokenKeeper &m_tokens;
    HttpClient &m_http;
    JwksCache &m_keys;
};

} // namespace Lanyard
