// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"

#include <lanyard/net/httpclient.h>
#include <lanyard/oauth/servermetadata.h>

namespace Lanyard {

//! A server that was found, and which issuer its answers have to name.
struct FoundServer
{
    ServerMetadata metadata;
    IssuerRule issuerRule;
};

//! Finds a server as its source says: discovery, known endpoints, or both. Errors: Usage for an issuer that can't be
//! one, Network, Rejected.
[[nodiscard]] Task<Result<FoundServer>> lookUp(HttpClient &http, ServerSource source, CallContext context);

//! Of the scopes that nobody has chosen, leaves out those of OpenID Connect where the server does not speak that: it
//! would refuse them.
void complete(LinkRequest &request, const ServerMetadata &server);

} // namespace Lanyard
