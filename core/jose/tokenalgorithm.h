// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "macalgorithm.h"
#include "signaturealgorithm.h"

#include <variant>

namespace Lanyard {

//! What a token that a server made for one client is protected with: its own signature, or a code that the client could
//! make as well. Which of them counts is decided before the token is looked at (RFC 8725 §3.1).
using TokenAlgorithm = std::variant<SignatureAlgorithm, MacAlgorithm>;

//! The algorithm that `alg` names, in exactly this spelling; nothing for `none` and what we don't know.
[[nodiscard]] std::optional<TokenAlgorithm> tokenAlgorithm(const QString &name);

} // namespace Lanyard
