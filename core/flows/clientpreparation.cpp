// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientpreparation.h"

#include "dynamicregistration.h"

#include <lanyard/oauth/dpopkey.h>

namespace Lanyard {

Task<Result<PreparedClient>> preparedClient(HttpClient &http, LinkRequest request, FoundServer server, QUrl redirectUri,
                                            CallContext context)
{
    const Result<ClientRegistration> registration =
        co_await registeredClient(http, request, server, redirectUri, context);
    if (!registration)
        co_return std::unexpected(registration.error());
    PreparedClient client{*registration, server.metadata};
    if (needsCertificate(client.registration.authMethod))
        client.server = client.server.withMtlsEndpoints();
    if (request.dpop) {
        auto key = DpopKey::generate(client.server.dpopSigningAlgorithms());
        if (!key)
            co_return std::unexpected(key.error());
        client.registration.dpopKey = std::make_shared<DpopKey>(std::move(*key));
    }
    co_return client;
}

} // namespace Lanyard
