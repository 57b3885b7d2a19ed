// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

#include <optional>

//! The claims of a JWS in compact form that a key of the set has signed with RS256; nothing if none has. OpenSSL alone
//! does it, so that it shares nothing with what it judges.
[[nodiscard]] std::optional<QJsonObject> verifiedClaims(const QByteArray &jws, const QJsonObject &keySet);
