// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "revocationendpoint.h"

#include "oautherror.h"

#include <lanyard/base/json.h>

#include <QCoreApplication>

namespace Lanyard {

RevocationEndpoint::RevocationEndpoint(HttpClient &http, QUrl url, ClientAuthentication client)
    : m_http(http)
    , m_url(std::move(url))
    , m_client(std::move(client))
{ }

Task<Result<>> RevocationEndpoint::revoke(Secret token, QString tokenTypeHint, CallContext context)
{
    FormBody form;
    form.add(QStringLiteral("token"), token);
    form.add(QStringLiteral("token_type_hint"), tokenTypeHint);
    const QList<Secret> secrets = m_client.secrets() << token;
    HttpClient &http = m_http;
    const QUrl url = m_url;
    const HttpClient::RequestMaker posts = m_client.posts(url, form, http.clock());
    const Result<HttpResponse> response = co_await http.send(posts, context);
    if (!response)
        co_return std::unexpected(response.error());
    if (response->status >= 200 && response->status < 300)
        co_return Result<>();
    if (RetryPolicy::isTransient(response->status))
        co_return std::unexpected(serverUnavailable(url, response->status, retryAfter(*response, http.clock().now())));
    const auto answer = parseJsonObject(response->body.reveal());
    const QString description = answer ? answer->value(QLatin1String("error_description")).toString() : QString();
    if (const QString error = answer ? answer->value(QLatin1String("error")).toString() : QString(); !error.isEmpty())
        co_return std::unexpected(oauthError(error, description, secrets));
    co_return failure(
        ErrorKind::Rejected, QStringLiteral("invalid_revocation_response"),
        QCoreApplication::translate("OAuth", "%1 did not say whether the access is gone.").arg(url.host()),
        QCoreApplication::translate("OAuth", "Look at your account's page there and end Lanyard's access by hand."),
        QStringLiteral("HTTP status %1").arg(response->status));
}

} // namespace Lanyard
