// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>
#include <lanyard/base/httptransport.h>

#include <optional>

namespace Lanyard {

//! What went wrong at an API that takes access tokens; nothing for an answer of success (2xx). SignInRequired:
//! invalid_token (RFC 6750 §3.1), insufficient_user_authentication (RFC 9470 §3); Server: insufficient_scope, or
//! http_404 and the like; Network for 429 and 5xx; Rejected for a redirect, which no token may follow.
[[nodiscard]] std::optional<Error> resourceError(const QUrl &url, const HttpResponse &response);

} // namespace Lanyard
