// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>
#include <lanyard/base/secret.h>

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Lanyard {

//! A person's sign-in with one client, as MSAL keeps it.
struct MsalAccount
{
    QString homeAccountId; //!< uid.utid: the person in their home tenant
    QString environment; //!< the host that they sign in at, which is that of their national cloud
    QString realm; //!< the tenant of the tokens; may be empty
    QString username; //!< may be empty
    QString clientId;
    Secret refreshToken;
    QStringList scopes; //!< those that the refresh token was given out for, without OpenID Connect's own
    Secret accessToken{}; //!< the one for most of the scopes; may be empty
    QDateTime expiresAt{}; //!< of it, UTC
    Secret idToken{}; //!< may be empty
};

//! The token cache that MSAL writes as JSON, and with it the programs that are built on it: so that who has signed in
//! there need not do it again here.
struct MsalCache
{
    QList<MsalAccount> accounts; //!< those that have a refresh token, by their names

    //! Errors: Usage, codes invalid_cache, old_cache.
    [[nodiscard]] static Result<MsalCache> fromJson(const Secret &file);
};

} // namespace Lanyard
