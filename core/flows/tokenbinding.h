// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"

#include <lanyard/oauth/servermetadata.h>

namespace Lanyard {

//! Gives the client the key that the account's tokens are to be bound to, where the request asks for that: a new one for each
//! account, of a kind that the server takes (RFC 9449 §5.1). Errors: Rejected, code dpop_not_offered.
[[nodiscard]] Result<> bindTokens(const LinkRequest &request, const ServerMetadata &server, ClientRegistration &client);

} // namespace Lanyard
