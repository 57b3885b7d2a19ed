// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "discovery.h"

#include <lanyard/base/json.h>
#include <lanyard/base/webaddress.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

const QLatin1String openidPath("/.well-known/openid-configuration");
const QLatin1String oauthPath("/.well-known/oauth-authorization-server");

Error rejected(const QString &code, const QString &message, const QString &detail)
{
    return {ErrorKind::Rejected, code, message,
            QCoreApplication::translate("OAuth", "Check the server's address, or ask whoever runs the server."),
            detail};
}

Error notFound(const QUrl &url, const QString &detail)
{
    return rejected(QStringLiteral("no_metadata"),
                    QCoreApplication::translate("OAuth", "%1 does not say how to sign in there.").arg(url.host()),
                    detail);
}

Result<ServerMetadata> checkedMetadata(const QUrl &url, const HttpResponse &response, const IssuerRule &expected)
{
    const auto document = parseJsonObject(response.body.reveal());
    if (!document)
        return std::unexpected(notFound(url, QStringLiteral("%1: %2").arg(url.toString(), document.error())));
    const QString issuer = document->value(QLatin1String("issuer")).toString();
    if (!expected.acceptsMetadata(issuer)) {
        return std::unexpected(
            rejected(QStringLiteral("issuer_mismatch"),
                     QCoreApplication::translate("OAuth", "%1 answers in the name of another server.").arg(url.host()),
                     QStringLiteral("%1 names the issuer %2").arg(url.toString(), cleanedForDisplay(issuer))));
    }
    auto metadata = ServerMetadata::fromJson(*document);
    if (metadata && metadata->tokenEndpoint().isEmpty()) {
        return std::unexpected(
            rejected(QStringLiteral("invalid_metadata"),
                     QCoreApplication::translate("OAuth", "%1 does not say where tokens are issued.").arg(url.host()),
                     QStringLiteral("no token_endpoint")));
    }
    return metadata;
}

} // namespace

Result<QUrl> issuerUrl(const QString &issuer)
{
    QUrl url(issuer, QUrl::StrictMode);
    if (isTrustworthyUrl(url) && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment())
        return url;
    return failure(
        ErrorKind::Usage, QStringLiteral("invalid_issuer"),
        QCoreApplication::translate("OAuth", "“%1” can't be a server's address.").arg(cleanedForDisplay(issuer)),
        QCoreApplication::translate("OAuth", "It has to begin with https://, as in https://login.example.org."));
}

QList<QUrl> wellKnownUrls(const QUrl &issuer)
{
    QString path = issuer.path(QUrl::FullyEncoded);
    // a terminating slash is removed first (OpenID Connect Discovery 1.0 §4, RFC 8414 §3.1)
    if (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const auto at = [&issuer](const QString &whole) {
        QUrl url = issuer;
        url.setPath(whole, QUrl::StrictMode);
        return url;
    };
    QList<QUrl> urls{at(path + openidPath), at(oauthPath + path)};
    if (!path.isEmpty())
        urls += at(openidPath + path); // RFC 8414 §5 allows the inserted form for this name too
    return urls;
}

Discovery::Discovery(HttpClient &http)
    : m_http(http)
{ }

Task<Result<ServerMetadata>> Discovery::discover(QList<QUrl> urls, IssuerRule expected, CallContext context)
{
    std::optional<Error> why;
    for (const QUrl &url : urls) {
        HttpRequest request;
        request.url = url;
        request.headers = {{"Accept", "application/json"}};
        request.followSameOriginRedirects = true;
        const Result<HttpResponse> response = co_await m_http.send(request, context);
        if (!response)
            co_return std::unexpected(response.error());
        if (RetryPolicy::isTransient(response->status))
            co_return std::unexpected(serverUnavailable(url, response->status));
        if (response->status != 200) {
            if (!why)
                why = notFound(url, QStringLiteral("%1: HTTP status %2").arg(url.toString()).arg(response->status));
            continue;
        }
        auto metadata = checkedMetadata(url, *response, expected);
        if (metadata || metadata.error().code != QLatin1String("no_metadata"))
            co_return metadata;
        why = metadata.error();
    }
    co_return std::unexpected(why.value_or(notFound(urls.value(0), QStringLiteral("no address to ask"))));
}

} // namespace Lanyard
