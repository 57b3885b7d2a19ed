// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "requestaddress.h"

#include "clientkeys.h"

#include <lanyard/oauth/jwksendpoint.h>
#include <lanyard/oauth/pushedrequestendpoint.h>
#include <lanyard/oauth/requestencryption.h>
#include <lanyard/oauth/requestobject.h>

namespace Lanyard {

namespace {

Task<Result<QString>> encrypted(HttpClient &http, QString object, ServerMetadata server, ClientRegistration client,
                                CallContext context)
{
    const Result<RequestEncryption> encryption = RequestEncryption::of(server, client);
    if (!encryption)
        co_return std::unexpected(encryption.error());
    const QUrl url = server.jwksUri();
    if (!encryption->needsServerKeys() || url.isEmpty()) {
        const JwkSet none;
        co_return encryption->encrypted(object, none);
    }
    // asked anew each time: what was encrypted to a key that is gone nobody reads (OpenID Connect Core §10.2.1)
    JwksEndpoint endpoint(http, url);
    const Result<JwkSet> keys = co_await endpoint.keys(context);
    if (!keys)
        co_return std::unexpected(keys.error());
    co_return encryption->encrypted(object, *keys);
}

} // namespace

Task<Result<RequestAddress>> requestAddress(HttpClient &http, LinkRequest link, ServerMetadata server,
                                            AuthorizationRequest authorization, CallContext context)
{
    const ClientRegistration client = link.client;
    const bool isObject = signsRequests(link, server);
    const QDateTime now = http.clock().now();
    const QDateTime objectExpiresAt = now.addSecs(requestObjectLifetime.count());
    if (isObject) {
        Result<QString> object = requestObject(authorization.content(), client, server, now);
        if (object && (link.encryptedRequest || RequestEncryption::isRegistered(client))) {
            const QString content = *object;
            object = co_await encrypted(http, content, server, client, context);
        }
        if (!object)
            co_return std::unexpected(object.error());
        authorization.setRequestObject(*object);
    }
    if (!link.pushed && !server.requiresPushedRequests())
        co_return RequestAddress{authorization.url(), isObject ? objectExpiresAt : QDateTime()};
    PushedRequestEndpoint endpoint(http, server, client);
    const Result<PushedRequest> pushed = co_await endpoint.push(authorization, context);
    if (!pushed)
        co_return std::unexpected(pushed.error());
    co_return RequestAddress{authorization.url(pushed->requestUri), pushed->expiresAt};
}

} // namespace Lanyard
