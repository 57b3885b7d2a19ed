// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "introspectionendpoint.h"

#include "endpointanswer.h"

#include <QCoreApplication>

namespace Lanyard {

IntrospectionEndpoint::IntrospectionEndpoint(HttpClient &http, QUrl url, ClientAuthentication client)
    : m_http(http)
    , m_url(std::move(url))
    , m_client(std::move(client))
{ }

Task<Result<QJsonObject>> IntrospectionEndpoint::introspect(Secret token, QString tokenTypeHint, CallContext context)
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
    const QString invalidCode = QStringLiteral("invalid_introspection_response");
    const Result<QJsonObject> answer = endpointAnswer(url, *response, secrets, invalidCode);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (!answer->value(QLatin1String("active")).isBool()) {
        co_return failure(
            ErrorKind::Rejected, invalidCode,
            QCoreApplication::translate("OAuth", "%1 did not say whether the token is good.").arg(url.host()),
            QCoreApplication::translate("OAuth", "Try again, or tell whoever runs the server."),
            QStringLiteral("active is no boolean"));
    }
    co_return *answer;
}

} // namespace Lanyard
