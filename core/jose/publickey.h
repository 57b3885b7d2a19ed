// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <expected>
#include <memory>

using EVP_PKEY = struct evp_pkey_st; // OpenSSL's, kept out of the headers

namespace Lanyard {

//! A public key that OpenSSL has parsed; verifying with it from several threads at once is safe. Or why the numbers are
//! not a usable key, as a technical reason, not for display.
using PublicKey = std::expected<std::shared_ptr<EVP_PKEY>, QString>;

//! From big-endian numbers (RFC 7518 §6.3.1). 2048 to 16384 bits (RFC 7518 §3.3 sets the lower limit).
[[nodiscard]] PublicKey rsaPublicKey(QByteArrayView modulus, QByteArrayView exponent);
//! From the coordinates of a point on P-256, P-384 or P-521, each as long as the curve's field (RFC 7518 §6.2.1).
[[nodiscard]] PublicKey ecPublicKey(const QString &curve, QByteArrayView x, QByteArrayView y);
//! From the 32 bytes of a key on Ed25519 or X25519 (RFC 8037 §2).
[[nodiscard]] PublicKey okpPublicKey(const QString &curve, QByteArrayView x);

} // namespace Lanyard
