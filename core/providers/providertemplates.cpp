// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providertemplates.h"

namespace Lanyard {

QList<ProviderTemplate> templatesOf(Provider &provider)
{
    const auto at = [](const char *pointer, QString &text, bool mayNameClient = false) {
        return ProviderTemplate{.pointer = QString::fromLatin1(pointer), .text = &text, .mayNameClient = mayNameClient};
    };
    QList<ProviderTemplate> templates{
        at("/issuer", provider.issuer),
        at("/discoveryUrl", provider.discoveryUrl),
        at("/endpoints/authorization", provider.endpoints.authorization),
        at("/endpoints/token", provider.endpoints.token),
        at("/endpoints/userinfo", provider.endpoints.userinfo),
        at("/endpoints/revocation", provider.endpoints.revocation),
        at("/endpoints/jwks", provider.endpoints.jwks),
        at("/endpoints/introspection", provider.endpoints.introspection),
        at("/endpoints/device", provider.endpoints.device),
        at("/apiBase", provider.apiBase),
        at("/identity/url", provider.identity.url),
        at("/registration/url", provider.registration.url, true),
        at("/revocation/manualUrl", provider.revocation.manualRevocationUrl, true),
        at("/quirks/userPageUrl", provider.quirks.userPageUrl, true),
    };
    return templates;
}

} // namespace Lanyard
