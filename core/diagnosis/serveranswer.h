// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/account.h>
#include <lanyard/net/httpclient.h>

#include <chrono>
#include <optional>

namespace Lanyard {

//! The servers that accounts get their tokens from, one endpoint for each (RFC 6454 §4: scheme, host, port).
struct AccountServers
{
    static constexpr qsizetype most = 8; //!< that are asked at one time

    QList<QUrl> endpoints; //!< token endpoints, those of the accounts that were used last first
    qsizetype leftOut = 0; //!< how many more there are

    [[nodiscard]] static AccountServers of(QList<Account> accounts);
};

//! What one request without credentials to a server came to.
struct ServerAnswer
{
    static constexpr std::chrono::seconds patience{5}; //!< for all servers together

    QUrl endpoint;
    std::optional<Error> error{}; //!< why there was no answer; whatever its status, an answer is one
    QDateTime date{}; //!< what the server's clock said (RFC 9110 §6.6.1), UTC; invalid where it did not tell
    QDateTime receivedAt{}; //!< by our clock, UTC

    //! Host, and port where it is not the usual one, for people.
    [[nodiscard]] QString server() const;
    //! How far the server's clock is ahead of ours, or behind where it is negative.
    [[nodiscard]] std::optional<std::chrono::seconds> skew() const;
};

//! Asks them all at the same time, and none of them twice; in their order. \a http outlives the first suspension only.
[[nodiscard]] Task<QList<ServerAnswer>> askServers(QList<QUrl> endpoints, HttpClient *http, CallContext context);

} // namespace Lanyard
