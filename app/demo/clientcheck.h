// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpreply.h"
#include "httprequest.h"
#include "oautherror.h"

#include <expected>

namespace Lanyard::Demo {

//! What every request of the client itself has to get right: a form, nothing twice, and the one client, which is
//! public (RFC 6749 §2.1).
[[nodiscard]] std::expected<void, OAuthError> checkClient(const HttpRequest &request);

[[nodiscard]] HttpReply refuseClient(const HttpRequest &request, const OAuthError &error);

} // namespace Lanyard::Demo
