// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tokenalgorithm.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Lanyard {

//! What `at_hash`, `c_hash` and `s_hash` have to be for a token, code or state (OpenID Connect Core §3.1.3.6,
//! §3.3.2.11): the left half of its hash, with the hash of the ID token's signature algorithm (SHA-512 for EdDSA), in
//! base64url.
[[nodiscard]] QByteArray leftHalfHash(SignatureAlgorithm algorithm, QByteArrayView value);
[[nodiscard]] QByteArray leftHalfHash(MacAlgorithm algorithm, QByteArrayView value);
[[nodiscard]] QByteArray leftHalfHash(const TokenAlgorithm &algorithm, QByteArrayView value);

} // namespace Lanyard
