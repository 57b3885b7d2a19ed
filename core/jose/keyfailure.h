// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

namespace Lanyard {

//! The errors of keys and secrets that are ours. All but the last are of ErrorKind::Usage: somebody gave us the key.
//! Nothing of the key may go into the detail.

//! `invalid_key`: no private key can be read from this.
[[nodiscard]] std::unexpected<Error> unreadableKey(const QString &detail);
//! `invalid_key`: it is a public key, so that its owner has to look for the other half.
[[nodiscard]] std::unexpected<Error> publicKeyOnly();
//! `weak_key`: RSA under 2048 bits (RFC 7518 §3.3).
[[nodiscard]] std::unexpected<Error> weakKey(const QString &detail);
//! `key_has_passphrase`
[[nodiscard]] std::unexpected<Error> protectedKey();
//! `unfit_key`: of another type, curve, `use` or `alg` than the algorithm needs.
[[nodiscard]] std::unexpected<Error> unfitKey(const QString &algorithm);
//! `weak_key`: a shared secret that is shorter than the algorithm needs (RFC 7518 §3.2).
[[nodiscard]] std::unexpected<Error> shortSecret(const QString &algorithm, qsizetype fewestBytes);
//! `invalid_certificate`
[[nodiscard]] std::unexpected<Error> unreadableCertificate(const QString &detail);
//! `cryptography_failed`, ErrorKind::Internal: OpenSSL refused what it should have done.
[[nodiscard]] std::unexpected<Error> cryptographyFailure(const QString &detail);

} // namespace Lanyard
