// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signaturealgorithm.h"

using EVP_PKEY_CTX = struct evp_pkey_ctx_st; // OpenSSL's, kept out of the headers

namespace Lanyard {

//! Tells OpenSSL how an RSA signature is padded (RFC 7518 §3.3, §3.5); nothing to do for others.
[[nodiscard]] bool setSignaturePadding(EVP_PKEY_CTX *context, SignatureScheme::Padding padding);

} // namespace Lanyard
