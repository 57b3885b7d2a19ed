// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>
#include <lanyard/base/secret.h>

#include <QJsonObject>
#include <QStringList>

namespace Lanyard {

//! What a client signs: its assertions (RFC 7523 §3) and its request objects (RFC 9101 §4). \a offered: the algorithms
//! that the server takes; where it names none, RS256 for a key that can, as servers have that. Errors, of kind Usage:
//! client_signature_not_offered where the server takes nothing that can be made; client_key_missing,
//! client_secret_missing; those of reading the key.
[[nodiscard]] Result<Secret> signedWithKey(const QJsonObject &header, const QJsonObject &claims,
                                           const Secret &privateKey, const QStringList &offered);
[[nodiscard]] Result<Secret> signedWithSecret(const QJsonObject &header, const QJsonObject &claims,
                                              const Secret &secret, const QStringList &offered);

} // namespace Lanyard
