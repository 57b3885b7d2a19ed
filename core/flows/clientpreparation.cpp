// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientpreparation.h"

#include "dynamicregistration.h"

#include <lanyard/oauth/dpopkey.h>

namespace Lanyard {

Task<Result<PreparedClient>> preparedClient(HttpClient &http, LinkRequest request, FoundServer server, QUrl redirectUri,
                                            CallContext context)
{
    std::shared_ptr<DpopKey> dpopKey;
    if (request.dpop) { // before anything is registered: it may not be possible
        auto key = DpopKey::generate(server.metadata.dpopSigningAlgorithms());
        if (!key)
            co_return std::unexpected(key.error());
        dpopKey = std::make_shared<DpopKey>(std::move(*key));
    }
    const Result<ClientRegistration> registration =
        co_await registeredClient(http, request, server, redirectUri, context);
    if (!registration)
        co_return std::unexpected(registration.error());
    PreparedClient client{*registration, request.client.clientId.isEmpty() && registration->isDynamic(),
                          server.metadata};
    if (needsCertificate(client.registration.authMethod))
        client.server = client.server.withMtlsEndpoints();
    client.registration.dpopKey = dpopKey;
    co_return client;
}

} // namespace Lanyard
