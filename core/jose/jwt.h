// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jwkset.h"
#include "jws.h"

namespace Lanyard {

//! The claims of a signed token (RFC 7519 §7.2) whose signature one of the keys has made. What the claims say is not
//! looked at. Only the algorithms in \a allowed count, whatever the token says (RFC 8725 §3.1). Fails with
//! - `alg_not_allowed`: signed otherwise, or not at all;
//! - `unknown_key`: no key of the set comes into question; a newer set may have it;
//! - `invalid_signature`: none of the keys has signed it. Where the token names no key, a newer set may help here, too;
//! - `invalid_claims`: rightly signed, but no JSON object with one meaning.
[[nodiscard]] Result<QJsonObject> verifiedClaims(const Jws &jws, const JwkSet &keys,
                                                 const QList<SignatureAlgorithm> &allowed);

//! The same for a token of a confidential client that is authenticated with the client secret (OpenID Connect Core
//! §10.1): `alg_not_allowed`, `invalid_signature` or `invalid_claims`, and what Jws::verify says of the secret.
[[nodiscard]] Result<QJsonObject> verifiedClaims(const Jws &jws, const Secret &clientSecret,
                                                 const QList<MacAlgorithm> &allowed, ShortSecret shortSecrets);

} // namespace Lanyard
