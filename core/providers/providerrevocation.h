// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

enum class RevocationStyle {
    None, //!< no way for a client like ours; manualRevocationUrl is where the person can do it
    Rfc7009, //!< the token in the body of a POST (RFC 7009 §2.1)
    BearerPost, //!< a POST of nothing that carries a live access token; ends the refresh token with it
};

//! How an account's tokens are revoked when it is unlinked, at endpoints.revocation.
struct ProviderRevocation
{
    RevocationStyle style = RevocationStyle::Rfc7009;
    QString manualRevocationUrl{}; //!< template of the page where the person ends our access; may be empty

    friend bool operator==(const ProviderRevocation &, const ProviderRevocation &) = default;
};

} // namespace Lanyard
