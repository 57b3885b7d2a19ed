// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenstore.h"

#include "opaquetoken.h"

#include <algorithm>

namespace Lanyard::Demo {

namespace {

// A refresh token is FAMILY.SECRET: the family is found also from a token that was used long ago, without a list of
// all that ever were.
QByteArray familyOf(QByteArrayView refreshToken)
{
    const qsizetype dot = refreshToken.indexOf('.');
    return dot < 0 ? QByteArray() : refreshToken.first(dot).toByteArray();
}

} // namespace

TokenStore::TokenStore(WallClock clock, std::chrono::seconds accessTokenLifetime)
    : m_clock(std::move(clock))
    , m_accessTokenLifetime(accessTokenLifetime)
{ }

QByteArray TokenStore::startFamily(Grant grant)
{
    const QByteArray family = opaqueToken(16);
    m_families.insert(family, {std::move(grant), {}});
    return family;
}

IssuedTokens TokenStore::issue(const QByteArray &family, const QStringList &scopes)
{
    Family *entry = m_families.find(family);
    Q_ASSERT(entry);
    IssuedTokens tokens{opaqueToken(), family + '.' + opaqueToken(), scopes, entry->grant};
    entry->refreshTokenDigest = tokenDigest(tokens.refreshToken);
    m_accessTokens.insert(tokenDigest(tokens.accessToken),
                          {family, scopes, m_clock().addSecs(m_accessTokenLifetime.count())});
    return tokens;
}

std::expected<IssuedTokens, OAuthError> TokenStore::refresh(QByteArrayView refreshToken,
                                                            const std::optional<QStringList> &scopes)
{
    const QByteArray family = familyOf(refreshToken);
    const Family *entry = m_families.find(family);
    if (!entry)
        return std::unexpected(OAuthError{"invalid_grant", "the refresh token is unknown, expired or revoked"});
    if (!equalInConstantTime(entry->refreshTokenDigest, tokenDigest(refreshToken))) {
        endFamily(family);
        return std::unexpected(
            OAuthError{"invalid_grant", "the refresh token was used before: this sign-in has ended"});
    }
    const QStringList granted = entry->grant.scopes;
    const QStringList wanted = scopes.value_or(granted);
    if (wanted.isEmpty()
        || !std::ranges::all_of(wanted, [&granted](const QString &scope) { return granted.contains(scope); }))
        return std::unexpected(OAuthError{"invalid_scope", "a scope was not granted at the sign-in"});
    return issue(family, wanted);
}

void TokenStore::revoke(QByteArrayView token)
{
    m_accessTokens.remove(tokenDigest(token));
    endFamily(familyOf(token));
}

void TokenStore::endFamily(const QByteArray &family) { m_families.remove(family); }

std::optional<Access> TokenStore::access(QByteArrayView accessToken)
{
    const QByteArray digest = tokenDigest(accessToken);
    const AccessToken *entry = m_accessTokens.find(digest);
    if (!entry)
        return std::nullopt;
    const Family *family = m_families.find(entry->family);
    if (!family || m_clock() >= entry->expiresAt) {
        m_accessTokens.remove(digest);
        return std::nullopt;
    }
    return Access{family->grant.person, entry->scopes};
}

} // namespace Lanyard::Demo
