// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "serverlookup.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! Who we are to the server: the client of the request, or where it has none, one that registers itself (RFC 7591),
//! with ClientKeys where it needs any.
//! \a redirectUri: where the browser will come back to. Errors: Usage, code client_id_missing, where the server
//! registers nobody; those of ClientKeys::make() and of RegistrationEndpoint.
[[nodiscard]] Task<Result<ClientRegistration>>
registeredClient(HttpClient &http, LinkRequest request, FoundServer server, QUrl redirectUri, CallContext context);

} // namespace Lanyard
