// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Lanyard::Demo {

//! Every scope that can be granted here, in the order in which people are told of them.
[[nodiscard]] QStringList supportedScopes();

//! The supported ones among the space-separated names (RFC 6749 §3.3), each once; what is unknown here is left out,
//! which the token response then says.
[[nodiscard]] QStringList knownScopes(const QString &requested);

} // namespace Lanyard::Demo
