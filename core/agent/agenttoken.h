// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/tokenkeeper.h>

namespace Lanyard {

//! A program's request for an access token.
struct AgentTokenRequest
{
    static constexpr auto verb = "token";

    QString account; //!< as AccountStore::find() takes it
    TokenKeeper::Wish wish;

    [[nodiscard]] QJsonObject toJson() const;
    //! Errors: Usage, where no account is named.
    [[nodiscard]] static Result<AgentTokenRequest> fromJson(const QJsonObject &request);
};

//! What the program gets: the access token and what it takes to use it, never the refresh token.
struct AgentTokenAnswer
{
    QString accountId;
    QString username;
    TokenSet tokens;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AgentTokenAnswer fromJson(const QJsonObject &answer);
};

} // namespace Lanyard
