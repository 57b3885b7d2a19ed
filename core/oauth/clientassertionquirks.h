// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Lanyard {

//! Where a server's idea of a client assertion is not that of RFC 7523 and its update. Known beforehand, never taken
//! from what the server says of itself: the audience is what keeps one server from using at another what it was sent.
struct ClientAssertionQuirks
{
    bool audienceIsTokenEndpoint = false; //!< `aud` is the token endpoint, not the issuer
    bool typeIsJwt = false; //!< `typ` is "JWT"
    bool sha1Thumbprint = false; //!< the certificate is named by `x5t` as well (RFC 7515 §4.1.7)

    friend bool operator==(const ClientAssertionQuirks &, const ClientAssertionQuirks &) = default;
};

} // namespace Lanyard
