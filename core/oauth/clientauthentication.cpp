// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientauthentication.h"

namespace Lanyard {

void authenticate(const ClientRegistration &client, FormBody &body, QList<HttpHeader> &headers)
{
    switch (client.authMethod) {
    case ClientAuthMethod::ClientSecretBasic: {
        // both parts are form-encoded first (RFC 6749 §2.3.1), or a colon or a non-ASCII character breaks them
        const QByteArray pair = formEncoded(client.clientId.toUtf8()) + ':' + formEncoded(client.clientSecret.reveal());
        headers.emplaceBack("Authorization", "Basic " + pair.toBase64());
        return;
    }
    case ClientAuthMethod::ClientSecretPost:
        body.add(QStringLiteral("client_secret"), client.clientSecret);
        break;
    case ClientAuthMethod::None:
        break;
    }
    body.add(QStringLiteral("client_id"), client.clientId);
}

HttpRequest authenticatedPost(const QUrl &endpoint, FormBody body, const ClientRegistration &client)
{
    HttpRequest request;
    request.url = endpoint;
    request.method = "POST";
    request.headers = {{"Accept", "application/json"}, {"Content-Type", FormBody::contentType()}};
    authenticate(client, body, request.headers);
    request.body = body.encoded();
    return request;
}

} // namespace Lanyard
