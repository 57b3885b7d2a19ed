// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jwk.h"

#include <lanyard/base/secret.h>

namespace Lanyard {

//! From the first private key in a PEM text: PKCS #8 (RFC 5958), PKCS #1 (RFC 8017 appendix A.1.2) or SEC 1 (RFC 5915);
//! certificates beside it are passed over. `key_has_passphrase` where it is encrypted, else `invalid_key`.
[[nodiscard]] Result<std::shared_ptr<EVP_PKEY>> privateKeyFromPem(const Secret &pem);

//! From the private members of a JWK (RFC 7518 §6.2.2, §6.3.2, RFC 8037 §2), with the public part that has been read
//! from the same members. RSA needs both primes and what follows from them; more than two (`oth`) are refused.
[[nodiscard]] Result<std::shared_ptr<EVP_PKEY>> privateKeyFromMembers(const QJsonObject &members, const Jwk &publicKey);

} // namespace Lanyard
