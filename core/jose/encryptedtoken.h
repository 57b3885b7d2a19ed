// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentencryptionalgorithm.h"
#include "jwk.h"

#include <lanyard/base/secret.h>

#include <QJsonObject>

namespace Lanyard {

//! An encrypted token in its compact form (RFC 7516 §7.1), such as an encrypted request object (RFC 9101 §6.1). To the
//! header's members (`cty`, `typ`, `apu`, `apv`) come `alg` and `enc`, the recipient's key id as `kid` where there is
//! none, and what the algorithm needs. Fails with `unfit_key`, and with `cryptography_failed` where OpenSSL does.
[[nodiscard]] Result<QByteArray> encryptedToken(QJsonObject header, const Secret &content, const Jwk &recipient,
                                                KeyManagementAlgorithm algorithm,
                                                ContentEncryptionAlgorithm encryption);
//! The same with a shared key of the size that `alg` (for dir: `enc`) needs; `unfit_key` for another size.
[[nodiscard]] Result<QByteArray> encryptedToken(QJsonObject header, const Secret &content, const Secret &sharedKey,
                                                KeyManagementAlgorithm algorithm,
                                                ContentEncryptionAlgorithm encryption);

//! The shared key that a client secret gives (OpenID Connect Core §10.2): the left part of its hash, as long as the
//! algorithm needs. Nothing for algorithms with a key pair, and for an empty secret.
[[nodiscard]] std::optional<Secret> clientSecretKey(const Secret &clientSecret, KeyManagementAlgorithm algorithm,
                                                    ContentEncryptionAlgorithm encryption);

} // namespace Lanyard
