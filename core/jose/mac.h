// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "macalgorithm.h"

#include <lanyard/base/result.h>
#include <lanyard/base/secret.h>

namespace Lanyard {

//! What to do with a secret that is shorter than its hash. RFC 7518 §3.2 forbids it, but servers that make the secrets
//! themselves often give out shorter ones, and then it is theirs to be weak. Whoever calls decides, in sight.
enum class ShortSecret { Refuse, Accept };

//! The code over the message. `weak_key` for an empty or too short secret, `unfit_key` for one that is a public key or
//! a certificate in PEM, or a JWK: what everybody can read proves nothing (RFC 8725 §2.1).
[[nodiscard]] Result<QByteArray> mac(QByteArrayView message, const Secret &secret, MacAlgorithm algorithm,
                                     ShortSecret shortSecrets);

} // namespace Lanyard
