// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <QJsonObject>

#include <expected>
#include <optional>

using EVP_PKEY = struct evp_pkey_st; // OpenSSL's, kept out of the headers

namespace Lanyard {

//! The public members of a JWK for a key that OpenSSL has read or made (RFC 7518 §6, RFC 8037 §2). The error is a
//! technical reason, not for display: a type or curve that is not supported.
[[nodiscard]] std::expected<QJsonObject, QString> publicMembers(EVP_PKEY *key);

//! The private members as they stand in a JWK's text, without a comma at either end: "d":"…" and for RSA the primes
//! and what follows from them. Nothing where the key has no private part, or more than two primes.
[[nodiscard]] std::optional<Secret> privateMembers(EVP_PKEY *key);

} // namespace Lanyard
