// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "dynamicregistration.h"

#include "clientkeys.h"

#include <lanyard/net/tlsconfiguration.h>
#include <lanyard/oauth/clientauthentication.h>
#include <lanyard/oauth/registrationendpoint.h>

#include <QCoreApplication>
#include <QMap>

namespace Lanyard {

namespace {

// What a registration says of the grants that will be used (RFC 7591 §2, RFC 8628 §4, CIBA Core §4).
QStringList grantTypes(const QString &flow)
{
    static const QMap<QString, QStringList> others{
        {QStringLiteral("device"),
         {QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"), QStringLiteral("refresh_token")}},
        {QStringLiteral("ciba"),
         {QStringLiteral("urn:openid:params:grant-type:ciba"), QStringLiteral("refresh_token")}},
        {QStringLiteral("password"), {QStringLiteral("password"), QStringLiteral("refresh_token")}},
        {QStringLiteral("client-credentials"), {QStringLiteral("client_credentials")}},
    };
    return others.value(flow, ClientMetadata().grantTypes);
}

// What is presented says by itself whose it is (RFC 7521 §4.2, RFC 8693 §2.1).
bool mayBeNobody(const QString &flow)
{
    return flow == QLatin1String("jwt-bearer") || flow == QLatin1String("token-exchange");
}

// GitHub wants a secret of whom it sends back to an address, and none on a device: then there is none to send.
ClientAuthMethod authMethod(const LinkRequest &request, const QStringList &offered)
{
    const ClientAuthMethod wanted = request.authMethod.value_or(preferredMethod(request.client, offered));
    const bool isDevice = request.flow == QLatin1String("device");
    return isDevice && needsClientSecret(wanted) && request.client.clientSecret.isEmpty() ? ClientAuthMethod::None
                                                                                          : wanted;
}

// How a client that registers itself proves itself.
ClientAuthMethod methodToRegister(const LinkRequest &request, const ServerMetadata &server)
{
    if (request.authMethod)
        return *request.authMethod;
    const QStringList offered = server.tokenEndpointAuthMethods();
    // what signs the requests proves the client as well, and better than a secret does (RFC 9700 §2.5)
    if (signsRequests(request, server) && offered.contains(methodName(ClientAuthMethod::PrivateKeyJwt)))
        return ClientAuthMethod::PrivateKeyJwt;
    // a native app keeps no secret that is worth the name (RFC 8252 §8.5), but some servers know no client without one
    const bool isConfidential =
        request.flow == QLatin1String("client-credentials") || request.flow == QLatin1String("ciba");
    const bool takesPublic = !isConfidential && offered.contains(methodName(ClientAuthMethod::None));
    return takesPublic ? ClientAuthMethod::None : preferredSecretMethod(offered);
}

Error unknownClient(const LinkRequest &request, const QUrl &redirectUri)
{
    // servers take any port of a native app (RFC 8252 §7.3)
    const QString uri = redirectUri.adjusted(QUrl::RemovePort).toString();
    return {ErrorKind::Usage,
            QStringLiteral("client_id_missing"),
            QCoreApplication::translate("Flows", "%1 has to know Lanyard by a client ID.").arg(request.providerName),
            uri.isEmpty() ? QCoreApplication::translate(
                                "Flows", "Register Lanyard there, and enter the client ID that you are given.")
                          : QCoreApplication::translate(
                                "Flows",
                                "Register Lanyard there as a native app with the redirect URI %1, and enter "
                                "the client ID that you are given.")
                                .arg(uri),
            {}};
}

} // namespace

Task<Result<ClientRegistration>> registeredClient(HttpClient &http, LinkRequest request, FoundServer server,
                                                  QUrl redirectUri, CallContext context)
{
    const QStringList offered = server.metadata.tokenEndpointAuthMethods();
    ClientRegistration client = request.client;
    if (!client.clientId.isEmpty()) {
        client.authMethod = authMethod(request, offered);
        // before the person signs in for nothing: a key that the server can't take, or none
        const ClientAuthentication proof(client, server.metadata);
        const FormBody empty;
        const auto made = proof.post(server.metadata.tokenEndpoint(), empty, http.clock().now());
        if (!made)
            co_return std::unexpected(made.error());
        if (made->tlsIdentity) {
            if (const auto usable = tlsConfiguration(*made->tlsIdentity); !usable)
                co_return std::unexpected(usable.error());
        }
        co_return client;
    }
    if (mayBeNobody(request.flow))
        co_return client;
    const QUrl url = server.metadata.registrationEndpoint();
    // a key or a certificate that the person has is one that somebody registered
    if (url.isEmpty() || !client.privateKey.isEmpty()
        || needsCertificate(request.authMethod.value_or(ClientAuthMethod::None)))
        co_return std::unexpected(unknownClient(request, redirectUri));
    ClientMetadata metadata;
    metadata.redirectUri = redirectUri;
    metadata.grantTypes = grantTypes(request.flow);
    metadata.scopes = request.scopes;
    metadata.other = client.metadata;
    metadata.authMethod = methodToRegister(request, server.metadata);
    const auto keys = ClientKeys::make(request, server.metadata, metadata.authMethod);
    if (!keys)
        co_return std::unexpected(keys.error());
    keys->addTo(metadata, request, metadata.authMethod);
    RegistrationEndpoint endpoint(http, url);
    Result<ClientRegistration> registered = co_await endpoint.registerClient(metadata, context);
    if (registered) {
        if (keys->signing)
            registered->privateKey = keys->signing->toJwk();
        registered->decryptionKey = keys->decryption;
        // a server that does not say what became of a wish is held to it
        for (auto wish = client.metadata.begin(); wish != client.metadata.end(); ++wish) {
            if (!registered->metadata.contains(wish.key()))
                registered->metadata.insert(wish.key(), wish.value());
        }
    }
    co_return registered;
}

} // namespace Lanyard
