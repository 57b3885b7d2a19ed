// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCryptographicHash>
#include <QList>
#include <QString>

#include <optional>

namespace Lanyard {

//! Message authentication codes with a shared secret (RFC 7518 §3.2): client_secret_jwt, and ID tokens of confidential
//! clients. A type of its own, so that a public key never stands where a secret belongs (RFC 8725 §3.1): no function
//! takes this and a Jwk, and none takes a SignatureAlgorithm and a Secret.
enum class MacAlgorithm { HS256, HS384, HS512 };

//! The algorithm that `alg` names, in exactly this spelling.
[[nodiscard]] std::optional<MacAlgorithm> macAlgorithm(const QString &name);
[[nodiscard]] QString name(MacAlgorithm algorithm);
[[nodiscard]] QCryptographicHash::Algorithm hash(MacAlgorithm algorithm);
//! The length in bytes of the code, and the least of the secret.
[[nodiscard]] qsizetype macSize(MacAlgorithm algorithm);
[[nodiscard]] QList<MacAlgorithm> supportedMacAlgorithms();

} // namespace Lanyard
