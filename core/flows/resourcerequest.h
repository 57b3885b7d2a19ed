// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! Directs a request to the server that gives access to an API, as the API itself says (RFC 9728): the issuer, the
//! API's scopes where none are chosen, and DPoP where the API wants it. Errors: those of ProtectedResource::describe().
[[nodiscard]] Task<Result<LinkRequest>> requestForResource(HttpClient &http, LinkRequest request, QUrl resource,
                                                           CallContext context);

} // namespace Lanyard
