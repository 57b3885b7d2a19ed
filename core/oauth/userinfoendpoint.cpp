// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "userinfoendpoint.h"

#include "resourceerror.h"

#include <lanyard/base/json.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

Result<QJsonObject> processUserinfoResponse(const QUrl &url, const HttpResponse &response)
{
    const auto problem = resourceError(url, response);
    if (problem && (problem->kind != ErrorKind::Server || problem->code == QLatin1String("insufficient_scope")))
        return std::unexpected(*problem);
    const auto answer = parseJsonObject(response.body.reveal());
    if (response.status != 200 || !answer) {
        return failure(ErrorKind::Rejected, QStringLiteral("invalid_userinfo_response"),
                       QCoreApplication::translate("OAuth", "%1 gave an answer that Lanyard can't read.").arg(url.host()),
                       QCoreApplication::translate("OAuth", "Try again, or tell whoever runs the server."),
                       QStringLiteral("HTTP status %1; %2").arg(response.status).arg(answer ? QString() : answer.error()));
    }
    return *answer;
}

} // namespace

UserinfoEndpoint::UserinfoEndpoint(HttpClient &http, QUrl url, std::shared_ptr<DpopKey> dpopKey, QByteArray method,
                                   QList<HttpHeader> headers, Secret body)
    : m_client(http, std::move(dpopKey))
{
    m_request.url = std::move(url);
    m_request.method = std::move(method);
    m_request.headers = std::move(headers);
    m_request.headers.emplaceBack("Accept", "application/json");
    m_request.body = std::move(body);
}

Task<Result<QJsonObject>> UserinfoEndpoint::fetch(Secret accessToken, CallContext context)
{
    const HttpRequest request = m_request;
    const QUrl url = request.url;
    DpopClient client = m_client;
    const Result<HttpResponse> response = co_await client.sendAuthorized(request, accessToken, context);
    if (!response)
        co_return std::unexpected(response.error());
    co_return processUserinfoResponse(url, *response);
}

Result<> checkUserinfoSubject(const QJsonObject &userinfo, const QString &subject)
{
    if (subject.isEmpty() || userinfo.value(QLatin1String("sub")).toString() == subject)
        return {};
    return failure(ErrorKind::Rejected, QStringLiteral("userinfo_sub_mismatch"),
                   QCoreApplication::translate("OAuth", "The server's answers are about two different people."),
                   QCoreApplication::translate("OAuth", "Nothing was kept. Try again, or tell whoever runs the server."),
                   QStringLiteral("sub of userinfo is not the one of the ID token"));
}

} // namespace Lanyard
