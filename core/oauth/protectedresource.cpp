// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "protectedresource.h"

#include <lanyard/base/json.h>
#include <lanyard/base/webaddress.h>
#include <lanyard/net/authchallenge.h>
#include <lanyard/net/endpointurl.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

const QLatin1String wellKnownPath("/.well-known/oauth-protected-resource");

std::unexpected<Error> rejected(const QString &code, const QUrl &resource, const QString &detail)
{
    return failure(
        ErrorKind::Rejected, code,
        QCoreApplication::translate("OAuth", "%1 does not say which server gives access to it.").arg(resource.host()),
        QCoreApplication::translate("OAuth", "Ask whoever runs it, and give the server's address with --issuer."),
        detail);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array) {
        if (const QString text = element.toString(); !text.isEmpty())
            list += text;
    }
    return list;
}

Result<ProtectedResourceMetadata> metadataIn(const QUrl &resource, const HttpResponse &response)
{
    const auto document = parseJsonObject(response.body.reveal());
    if (response.status != 200 || !document)
        return rejected(
            QStringLiteral("no_metadata"), resource,
            QStringLiteral("HTTP status %1; %2").arg(response.status).arg(document ? QString() : document.error()));
    ProtectedResourceMetadata metadata;
    metadata.resource = document->value(QLatin1String("resource")).toString();
    // the same identifier, or another one could have its tokens used at this one; a missing path is the root (RFC 3986
    // §6.2.3)
    const bool isSame = QUrl(metadata.resource) == resource || QUrl(metadata.resource + QLatin1Char('/')) == resource
        || QUrl(metadata.resource) == QUrl(resource.toString(QUrl::FullyEncoded) + QLatin1Char('/'));
    if (!isSame)
        return rejected(QStringLiteral("resource_mismatch"), resource,
                        QStringLiteral("the metadata is about %1").arg(cleanedForDisplay(metadata.resource)));
    metadata.authorizationServers = texts(document->value(QLatin1String("authorization_servers")));
    if (metadata.authorizationServers.isEmpty())
        return rejected(QStringLiteral("invalid_metadata"), resource, QStringLiteral("no authorization_servers"));
    metadata.scopes = texts(document->value(QLatin1String("scopes_supported")));
    metadata.requiresDpop = document->value(QLatin1String("dpop_bound_access_tokens_required")).toBool();
    return metadata;
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

// Only to the API itself: a challenge that points elsewhere could send us anywhere.
std::optional<QUrl> metadataUrlIn(const QUrl &resource, const HttpResponse &response)
{
    const QList<AuthChallenge> challenges = challengesIn(response);
    for (const AuthChallenge &challenge : challenges) {
        const QUrl url(challenge.parameters.value(QStringLiteral("resource_metadata")), QUrl::StrictMode);
        if (!url.isEmpty() && url.isValid() && isSameOrigin(url, resource) && url.userInfo().isEmpty())
            return url;
    }
    return std::nullopt;
}

} // namespace

QUrl protectedResourceMetadataUrl(const QUrl &resource)
{
    QUrl url = resource;
    QString path = resource.path(QUrl::FullyEncoded);
    if (path == QLatin1String("/"))
        path.clear();
    url.setPath(wellKnownPath + path, QUrl::StrictMode);
    return url;
}

ProtectedResource::ProtectedResource(HttpClient &http)
    : m_http(http)
{ }

Task<Result<ProtectedResourceMetadata>> ProtectedResource::describe(QUrl resource, CallContext context)
{
    HttpClient &http = m_http;
    if (!resource.isValid() || !isTrustworthyUrl(resource) || resource.hasFragment()
        || !resource.userInfo().isEmpty()) {
        co_return failure(
            ErrorKind::Usage, QStringLiteral("invalid_parameter"),
            QCoreApplication::translate("OAuth", "“%1” can't be an API's address.")
                .arg(cleanedForDisplay(resource.toString())),
            QCoreApplication::translate("OAuth", "It has to begin with https://, as in https://api.example.org."));
    }
    const HttpRequest wellKnown = get(protectedResourceMetadataUrl(resource));
    Result<HttpResponse> response = co_await http.send(wellKnown, context);
    if (response && response->status != 200 && !RetryPolicy::isTransient(response->status)) {
        const HttpRequest probe = get(resource);
        const Result<HttpResponse> challenged = co_await http.send(probe, context);
        const auto url = challenged ? metadataUrlIn(resource, *challenged) : std::nullopt;
        if (url) {
            const HttpRequest named = get(*url);
            response = co_await http.send(named, context);
        }
    }
    if (!response)
        co_return std::unexpected(response.error());
    if (RetryPolicy::isTransient(response->status))
        co_return std::unexpected(serverUnavailable(resource, response->status));
    co_return metadataIn(resource, *response);
}

} // namespace Lanyard
