// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mac.h"
#include "privatekey.h"

#include <QJsonObject>

namespace Lanyard {

//! A signed token in its compact form (RFC 7515 §7.1). To the header's members (`typ`, `jwk`, `x5t#S256`, …) comes
//! `alg`, which replaces one that is there, and the key's id as `kid` where the header has neither `kid` nor `jwk`.
//! Extensions (`crit`, `b64`) are not supported; the header must not have them. Fails with `unfit_key`, and with
//! `cryptography_failed` where OpenSSL does. Takes a millisecond with RSA.
[[nodiscard]] Result<Secret> signedToken(QJsonObject header, QByteArrayView payload, const PrivateKey &key,
                                         SignatureAlgorithm algorithm);
//! The same with a shared secret; fails as mac() does.
[[nodiscard]] Result<Secret> signedToken(QJsonObject header, QByteArrayView payload, const Secret &secret,
                                         MacAlgorithm algorithm, ShortSecret shortSecrets);

//! A signed token of claims (RFC 7519 §7.1): client assertion, DPoP proof, request object. Claims and their times are
//! the caller's, and so is `typ` (RFC 8725 §3.11).
[[nodiscard]] Result<Secret> signedJwt(const QJsonObject &header, const QJsonObject &claims, const PrivateKey &key,
                                       SignatureAlgorithm algorithm);
[[nodiscard]] Result<Secret> signedJwt(const QJsonObject &header, const QJsonObject &claims, const Secret &secret,
                                       MacAlgorithm algorithm, ShortSecret shortSecrets);

} // namespace Lanyard
