// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jwk.h"
#include "privatekey.h"

#include <lanyard/base/secret.h>

namespace Lanyard {

//! What both sides have to say alike for one agreed key (RFC 7518 §4.6.2).
struct AgreementInfo
{
    QByteArray algorithmId; //!< `enc` where the key is the content's, else `alg`
    QByteArray apu; //!< decoded; may be empty
    QByteArray apv; //!< decoded; may be empty
    qsizetype keySize = 0; //!< in bytes, at most 64
};

//! The key that one's private key and the other's public key give: ECDH, through the Concat KDF with SHA-256 (RFC 7518
//! §4.6, RFC 8037 §3.2). Nothing where the keys are not on one curve, or OpenSSL refuses the point: a point beside the
//! curve, or of small order, would let the other side find out our key (RFC 8725 §3.4).
[[nodiscard]] std::optional<Secret> agreedKey(const PrivateKey &own, const Jwk &other, const AgreementInfo &info);

} // namespace Lanyard
