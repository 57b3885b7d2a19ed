// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"

#include <lanyard/oauth/registrationendpoint.h>

namespace Lanyard {

//! The keys of a client that is about to register itself (RFC 7591 §2, `jwks`): new ones for this account alone, as it
//! is of no use to others then, and nobody can tell from a key that two accounts are of one person. A value.
struct ClientKeys
{
    std::optional<PrivateKey> signing{}; //!< for its assertions (RFC 7523) and its request objects (RFC 9101)
    std::optional<PrivateKey> decryption{}; //!< for what the server encrypts to it (OpenID Connect Core §10.2)

    //! Makes those that the request needs: to sign where the client is to prove itself by private_key_jwt, or has
    //! nothing else to sign its requests with; to decrypt where its metadata wants answers encrypted and it brings no
    //! key for that. Errors, of kind Usage: client_signature_not_offered where the server takes no signature that one
    //! key can make; answer_encryption_not_possible for an encryption that Lanyard does not open, or for two of them
    //! that need a key each.
    [[nodiscard]] static Result<ClientKeys> make(const LinkRequest &request, const ServerMetadata &server,
                                                 ClientAuthMethod method);

    //! Tells the server of their public halves, and what they are for.
    void addTo(ClientMetadata &metadata, const LinkRequest &request, ClientAuthMethod method) const;
};

//! Whether the authorization request is to be a request object.
[[nodiscard]] bool signsRequests(const LinkRequest &request, const ServerMetadata &server);

} // namespace Lanyard
