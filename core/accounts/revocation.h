// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountsecrets.h"

#include <lanyard/providers/providerrevocation.h>

#include <chrono>

namespace Lanyard {

//! What a provider is known to want where an account's access is to end.
struct RevocationRules
{
    RevocationStyle style = RevocationStyle::Rfc7009;
    QUrl endpoint{}; //!< where the server's metadata name none; may be empty
    QUrl accountPage{}; //!< where the person can end the access by hand; may be empty
    std::chrono::seconds refreshTokenIdle{0}; //!< see RefreshRules
};

//! What it takes to end an account's access at its server, when the account itself is no longer here. As JSON with a
//! version; it holds secrets.
struct Revocation
{
    Account account; //!< who we are to the server, and for whom: what else was known of it is gone
    AccountSecrets secrets;
    RevocationRules rules{};

    //! Of a linked account, without what has no part in it.
    [[nodiscard]] static Revocation of(const Account &account, AccountSecrets secrets, const RevocationRules &rules);

    [[nodiscard]] Secret toJson() const;
    //! Errors: SecretStore, code damaged.
    [[nodiscard]] static Result<Revocation> fromJson(const Secret &entry);

    //! Whether it is about what that account lives on: servers may end all that a person gave to a client at once.
    [[nodiscard]] bool isAbout(const Account &other) const;
    //! When there is nothing left to end, since the tokens have run out by themselves; invalid where nobody knows.
    [[nodiscard]] QDateTime lapse() const;
};

//! What the person can do where a program can't, as a hint.
[[nodiscard]] QString endByHand(const QUrl &accountPage);

} // namespace Lanyard
