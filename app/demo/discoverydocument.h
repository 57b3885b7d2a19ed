// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

namespace Lanyard::Demo {

//! The metadata, the same for RFC 8414 and OpenID Connect Discovery.
[[nodiscard]] QJsonObject discoveryDocument(const QString &issuer);

} // namespace Lanyard::Demo
