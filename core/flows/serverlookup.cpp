// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "serverlookup.h"

#include <lanyard/oauth/discovery.h>

namespace Lanyard {

namespace {

Result<FoundServer> completed(const ServerMetadata &discovered, const ServerSource &source, const IssuerRule &rule)
{
    QJsonObject document = discovered.toJson();
    for (auto it = source.endpoints.begin(); it != source.endpoints.end(); ++it)
        document.insert(it.key(), it.value());
    const auto metadata = ServerMetadata::fromJson(document);
    if (!metadata)
        return std::unexpected(metadata.error());
    return FoundServer{*metadata, rule};
}

} // namespace

Task<Result<FoundServer>> lookUp(HttpClient &http, ServerSource source, CallContext context)
{
    const IssuerRule rule =
        source.issuerRule.value_or(source.issuer.isEmpty() ? IssuerRule() : IssuerRule::exactly(source.issuer));
    if (!source.discover)
        co_return completed({}, source, rule);
    QList<QUrl> urls;
    if (source.metadataUrl) {
        urls = {*source.metadataUrl};
    } else {
        const auto issuer = issuerUrl(source.issuer);
        if (!issuer)
            co_return std::unexpected(issuer.error());
        urls = wellKnownUrls(*issuer);
    }
    Discovery discovery(http);
    const Result<ServerMetadata> metadata = co_await discovery.discover(urls, rule, context);
    if (!metadata)
        co_return std::unexpected(metadata.error());
    co_return completed(*metadata, source, rule);
}

void complete(LinkRequest &request, const ServerMetadata &server)
{
    if (request.hasChosenScopes || server.isOpenIdProvider())
        return;
    for (const char *name : {"openid", "profile", "email"})
        request.scopes.removeAll(QLatin1String(name));
}

} // namespace Lanyard
