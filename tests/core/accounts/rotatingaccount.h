// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountfolder.h"
#include "support/nodepeer.h"

#include <lanyard/accounts/tokenkeeper.h>
#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/credential.h>

namespace Lanyard {

//! One process of those that share a folder of accounts: with the network, and the clock on the wall.
class LanyardProcess
{
public:
    explicit LanyardProcess(const QString &path);

    [[nodiscard]] Result<TokenSet> token(const QString &id);
    [[nodiscard]] Result<TokenSet> refreshed(const QString &id);

    //! Links the person "ada" of oidc-provider.mjs, which rotates refresh tokens and ends the grant of one that comes a
    //! second time (RFC 9700 §4.14.2); the account's id. Whoever is linked already is signed in again.
    [[nodiscard]] Result<QString> link(const NodePeer &server);

    AccountFolder folder;
    SystemClock clock;

private:
    [[nodiscard]] Result<TokenSet> wished(const QString &id, const TokenKeeper::Wish &wish);
    [[nodiscard]] Result<Credential> signedIn(const QString &issuer);

    QtHttpTransport m_transport;
    HttpClient m_http{m_transport, clock};
    TokenKeeper m_keeper{*folder.accounts, folder.secrets, m_http, folder.locks()};
};

} // namespace Lanyard
