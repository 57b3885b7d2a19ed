// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientauthentication.h"

#include "clientassertion.h"
#include "clientcertificate.h"

namespace Lanyard {

ClientAuthentication::ClientAuthentication(ClientRegistration client, ServerMetadata server)
    : m_client(std::move(client))
    , m_server(std::move(server))
{ }

Result<HttpRequest> ClientAuthentication::post(const QUrl &endpoint, FormBody body, const QDateTime &now) const
{
    HttpRequest request;
    request.url = endpoint;
    request.method = "POST";
    request.headers = {{"Accept", "application/json"}, {"Content-Type", FormBody::contentType()}};
    switch (m_client.authMethod) {
    case ClientAuthMethod::ClientSecretBasic: {
        // both parts are form-encoded first (RFC 6749 §2.3.1), or a colon or a non-ASCII character breaks them
        const QByteArray pair =
            formEncoded(m_client.clientId.toUtf8()) + ':' + formEncoded(m_client.clientSecret.reveal());
        request.headers.emplaceBack("Authorization", "Basic " + pair.toBase64());
        request.body = body.encoded();
        return request;
    }
    case ClientAuthMethod::ClientSecretPost:
        body.add(QStringLiteral("client_secret"), m_client.clientSecret);
        break;
    case ClientAuthMethod::ClientSecretJwt:
    case ClientAuthMethod::PrivateKeyJwt: {
        const auto assertion = clientAssertion(m_client, m_server, now);
        if (!assertion)
            return std::unexpected(assertion.error());
        body.add(QStringLiteral("client_assertion_type"),
                 QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
        body.add(QStringLiteral("client_assertion"), *assertion);
        break;
    }
    case ClientAuthMethod::TlsClientAuth:
    case ClientAuthMethod::SelfSignedTlsClientAuth: {
        // the handshake is the proof, and client_id says whose it is (RFC 8705 §2)
        const auto identity = tlsIdentity(m_client);
        if (!identity)
            return std::unexpected(identity.error());
        request.tlsIdentity = *identity;
        break;
    }
    case ClientAuthMethod::None:
        break;
    }
    if (!m_client.clientId.isEmpty()) // it may be for an assertion alone to say who asks (RFC 7521 §4.2)
        body.add(QStringLiteral("client_id"), m_client.clientId);
    request.body = body.encoded();
    return request;
}

HttpClient::RequestMaker ClientAuthentication::posts(QUrl endpoint, FormBody body, Clock &clock, Replay replay) const
{
    return [self = *this, endpoint = std::move(endpoint), body = std::move(body), &clock, replay] {
        Result<HttpRequest> request = self.post(endpoint, body, clock.now());
        if (request)
            request->replay = replay;
        return request;
    };
}

} // namespace Lanyard
