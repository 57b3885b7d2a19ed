// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providerlinkrequest.h"

namespace Lanyard {

namespace {

IssuerRule issuerRule(const Provider &provider)
{
    switch (provider.issuerMatch) {
    case IssuerMatch::Exact:
        return provider.issuer.isEmpty() ? IssuerRule() : IssuerRule::exactly(provider.issuer);
    case IssuerMatch::OneOf:
        return IssuerRule::oneOf(QStringList(provider.issuer) + provider.acceptedIssuers);
    case IssuerMatch::TenantTemplate:
        return IssuerRule::tenantTemplate(provider.issuer);
    case IssuerMatch::None:
        break;
    }
    return {};
}

ServerSource serverSource(const Provider &provider)
{
    ServerSource source;
    source.issuer = provider.issuer;
    source.issuerRule = issuerRule(provider);
    source.discover = provider.discovery;
    if (!provider.discoveryUrl.isEmpty())
        source.metadataUrl = QUrl(provider.discoveryUrl);
    const auto set = [&source](const char *member, const QString &value) {
        if (!value.isEmpty())
            source.endpoints.insert(QLatin1String(member), value);
    };
    set("authorization_endpoint", provider.endpoints.authorization);
    set("token_endpoint", provider.endpoints.token);
    set("userinfo_endpoint", provider.identity.url.isEmpty() ? provider.endpoints.userinfo : provider.identity.url);
    set("jwks_uri", provider.endpoints.jwks);
    set("device_authorization_endpoint", provider.endpoints.device);
    if (provider.revocation.style == RevocationStyle::Rfc7009)
        set("revocation_endpoint", provider.endpoints.revocation);
    if (!provider.discovery && provider.issuerMatch != IssuerMatch::TenantTemplate)
        set("issuer", provider.issuer);
    return source;
}

std::optional<IdentityCall> identityCall(const Provider &provider)
{
    const ProviderIdentity &identity = provider.identity;
    const QString url =
        identity.url.isEmpty() && provider.kind == ProviderKind::OAuth2 ? provider.endpoints.userinfo : identity.url;
    if (url.isEmpty())
        return std::nullopt;
    IdentityCall call;
    call.url = QUrl(url);
    call.method = identity.method;
    for (auto it = identity.headers.begin(); it != identity.headers.end(); ++it)
        call.headers.emplaceBack(it.key().toLatin1(), it.value().toLatin1());
    call.body = identity.body;
    call.paths = {identity.subject, identity.username, identity.name, identity.email};
    return call;
}

// The others have none, and servers refuse what they don't know at the endpoints that these go to instead.
bool hasAuthorizationRequest(const QString &flow)
{
    return flow == QLatin1String("code") || flow == QLatin1String("paste");
}

} // namespace

LinkRequest providerLinkRequest(const Provider &provider, const QString &flow)
{
    LinkRequest request;
    request.provider = provider.id;
    request.providerName = provider.serverName();
    request.providerSettings = provider.values;
    request.apiBase = QUrl(provider.apiBase);
    request.flow = flow.isEmpty() ? provider.flows.value(0, QStringLiteral("code")) : flow;
    request.server = serverSource(provider);
    request.client.clientId = provider.clientId;
    request.client.assertionQuirks = {provider.quirks.assertionAudienceIsTokenEndpoint,
                                      provider.quirks.assertionTypeIsJwt, provider.quirks.assertionSha1Thumbprint};
    if (provider.tokenEndpointAuthMethod != QLatin1String("none"))
        request.authMethod = clientAuthMethod(provider.tokenEndpointAuthMethod);
    request.scopes = provider.scopes.requested();
    if (hasAuthorizationRequest(request.flow)) {
        for (auto it = provider.authorizationParameters.begin(); it != provider.authorizationParameters.end(); ++it)
            request.parameters.append({it.key(), it.value()});
    }
    request.redirect.host = provider.redirect.host;
    request.redirect.path = provider.redirect.path;
    request.redirect.ports = provider.redirect.anyPort ? QList<quint16>() : provider.redirect.ports;
    request.redirect.formPost = provider.redirect.responseMode == QLatin1String("form_post");
    request.device = {provider.quirks.deviceUriMember, provider.quirks.deviceErrorAliases};
    for (const QString &name : provider.quirks.refreshParameters)
        request.refresh.parameters.insert(name, {});
    request.refresh.invalidGrants = provider.quirks.refreshErrorAliases;
    request.identityCall = identityCall(provider);
    return request;
}

} // namespace Lanyard
