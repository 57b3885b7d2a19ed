// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "account.h"

#include <lanyard/base/result.h>
#include <lanyard/base/tlsidentity.h>
#include <lanyard/oauth/clientregistration.h>
#include <lanyard/oauth/tokenset.h>

namespace Lanyard {

//! What an account's entry in the SecretStore holds: its tokens, and what proves the client where there is that. As
//! JSON with a version, so that later versions can read what earlier ones wrote.
struct AccountSecrets
{
    TokenSet tokens;
    Secret clientSecret;
    Secret registrationAccessToken{}; //!< where we registered ourselves (RFC 7592 §3)
    std::shared_ptr<DpopKey> dpopKey{}; //!< what the tokens are bound to (RFC 9449); it survives every refresh
    Secret clientKey{}; //!< the client's private key, as JWK
    QByteArray clientCertificate{}; //!< in PEM; may be empty
    bool showsCertificate = false; //!< in the TLS handshake (RFC 8705), where tokens may be bound to it as well
    ClientAssertionQuirks assertionQuirks{}; //!< beside the key, out of the reach of what the server says
    std::optional<PrivateKey> decryptionKey{}; //!< where the server encrypts to another key than the client's own
    QString revision{}; //!< of the tokens: another one each time that they are replaced; see RefreshJournal

    [[nodiscard]] Secret toJson() const;
    //! Errors: SecretStore, code damaged.
    [[nodiscard]] static Result<AccountSecrets> fromJson(const Secret &entry);

    //! What to show where the account's tokens are used (RFC 8705 §3).
    [[nodiscard]] std::optional<TlsIdentity> tlsIdentity() const;

    [[nodiscard]] static QString newRevision();

    //! Who we are to the account's server.
    [[nodiscard]] ClientRegistration clientOf(const Account &account) const;
};

} // namespace Lanyard
