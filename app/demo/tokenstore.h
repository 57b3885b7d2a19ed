// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boundedtable.h"
#include "grant.h"
#include "oautherror.h"
#include "wallclock.h"

#include <chrono>
#include <expected>
#include <optional>

namespace Lanyard::Demo {

struct IssuedTokens
{
    QByteArray accessToken;
    QByteArray refreshToken;
    QStringList scopes;
    Grant grant;
};

//! What a presented access token opens.
struct Access
{
    const Person *person = nullptr;
    QStringList scopes;
};

//! The tokens that are good. Those that go back to one sign-in are a family: a refresh token is good once (RFC 9700
//! §4.14.2), and one that comes back after it was used ends the family, since two now hold it.
class TokenStore
{
public:
    TokenStore(WallClock clock, std::chrono::seconds accessTokenLifetime);

    //! The name of a new family.
    [[nodiscard]] QByteArray startFamily(Grant grant);
    //! The family's first tokens, or, which refresh() does, its next.
    [[nodiscard]] IssuedTokens issue(const QByteArray &family, const QStringList &scopes);
    //! Narrowed to `scopes` where there are any; the family keeps what the person granted (RFC 6749 §6).
    [[nodiscard]] std::expected<IssuedTokens, OAuthError> refresh(QByteArrayView refreshToken,
                                                                  const std::optional<QStringList> &scopes);
    //! RFC 7009 §2.1: an access token alone, a refresh token with everything that goes back to the same sign-in.
    void revoke(QByteArrayView token);
    void endFamily(const QByteArray &family);
    [[nodiscard]] std::optional<Access> access(QByteArrayView accessToken);

    [[nodiscard]] std::chrono::seconds accessTokenLifetime() const { return m_accessTokenLifetime; }

private:
    struct Family
    {
        Grant grant;
        QByteArray refreshTokenDigest; //!< of the one that is good
    };

    struct AccessToken
    {
        QByteArray family;
        QStringList scopes;
        QDateTime expiresAt;
    };

    WallClock m_clock;
    std::chrono::seconds m_accessTokenLifetime;
    BoundedTable<Family> m_families{1000};
    BoundedTable<AccessToken> m_accessTokens{5000};
};

} // namespace Lanyard::Demo
