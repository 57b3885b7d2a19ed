// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "keymanagementalgorithm.h"

#include <lanyard/base/secret.h>

using EVP_PKEY = struct evp_pkey_st; // OpenSSL's, kept out of the headers

//! One key hidden under an RSA key (RFC 8017 §7.1, RFC 7518 §4.3); the algorithm is RsaOaep or RsaOaep256.
namespace Lanyard::RsaOaep {

[[nodiscard]] std::optional<QByteArray> wrapped(EVP_PKEY *publicKey, const Secret &key,
                                                KeyManagementAlgorithm algorithm);
//! Nothing for whatever is not right. Nobody outside may learn what it was (RFC 8017 §7.1.2, RFC 7516 §11.5).
[[nodiscard]] std::optional<Secret> unwrapped(EVP_PKEY *privateKey, QByteArrayView wrapped,
                                              KeyManagementAlgorithm algorithm);

} // namespace Lanyard::RsaOaep
