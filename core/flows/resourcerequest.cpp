// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "resourcerequest.h"

#include <lanyard/oauth/protectedresource.h>

namespace Lanyard {

Task<Result<LinkRequest>> requestForResource(HttpClient &http, LinkRequest request, QUrl resource, CallContext context)
{
    ProtectedResource api(http);
    const Result<ProtectedResourceMetadata> metadata = co_await api.describe(resource, context);
    if (!metadata)
        co_return std::unexpected(metadata.error());
    request.server.issuer = metadata->authorizationServers.constFirst();
    request.providerSettings = {{QStringLiteral("issuer"), request.server.issuer}};
    request.dpop = request.dpop || metadata->requiresDpop;
    if (!request.hasChosenScopes)
        request.scopes += metadata->scopes;
    request.scopes.removeDuplicates();
    co_return request;
}

} // namespace Lanyard
