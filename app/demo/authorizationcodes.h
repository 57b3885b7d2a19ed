// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boundedtable.h"
#include "grant.h"
#include "wallclock.h"

#include <chrono>
#include <expected>

namespace Lanyard::Demo {

//! What stands behind an authorization code.
struct Authorization
{
    Grant grant;
    QByteArray redirectUri;
    QByteArray codeChallenge;
};

//! The authorization codes: each is good once, and for a short time.
class AuthorizationCodes
{
public:
    //! Why a code isn't good. `family`: the tokens that it was exchanged for, if it was.
    struct Refusal
    {
        QByteArray family;
    };

    AuthorizationCodes(WallClock clock, std::chrono::seconds lifetime);

    [[nodiscard]] QByteArray issue(Authorization authorization);
    //! Uses the code up, whatever becomes of the exchange.
    [[nodiscard]] std::expected<Authorization, Refusal> take(QByteArrayView code);
    //! Remembers what the code was exchanged for, so that a second use can end it (RFC 6749 §4.1.2).
    void exchanged(QByteArrayView code, const QByteArray &family);

private:
    struct Entry
    {
        Authorization authorization;
        QDateTime expiresAt;
        bool taken = false;
        QByteArray family;
    };

    WallClock m_clock;
    std::chrono::seconds m_lifetime;
    BoundedTable<Entry> m_entries{1000};
};

} // namespace Lanyard::Demo
