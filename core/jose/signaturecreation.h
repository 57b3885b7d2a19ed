// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signaturealgorithm.h"

#include <QByteArrayView>

using EVP_PKEY = struct evp_pkey_st; // OpenSSL's, kept out of the headers

namespace Lanyard {

//! The private key's signature over the message, in the form that RFC 7518 §3 and RFC 8037 §3.1 give it; nothing where
//! OpenSSL fails. The key has to be of the algorithm's type and curve. Safe to call from several threads with the same
//! key.
[[nodiscard]] std::optional<QByteArray> signature(QByteArrayView message, EVP_PKEY *key, SignatureAlgorithm algorithm);

} // namespace Lanyard
