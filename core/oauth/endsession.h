// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "servermetadata.h"

#include <optional>

namespace Lanyard {

//! The page where a person ends their session at the server itself, for the browser (OpenID Connect RP-Initiated
//! Logout 1.0 §2); nothing where the server has none. It says whose session is meant by a hint, not by an ID token: an
//! address ends up in a browser's history. \a logoutHint: what the server knows the person by; may be empty.
[[nodiscard]] std::optional<QUrl> endSessionUrl(const ServerMetadata &server, const QString &clientId,
                                                const QString &logoutHint);

} // namespace Lanyard
