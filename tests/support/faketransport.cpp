// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "faketransport.h"

#include <QCoroTimer>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

namespace Lanyard {

void FakeTransport::append(const Result<HttpResponse> &answer)
{
    m_answers.append([answer](const HttpRequest &) { return answer; });
}

void FakeTransport::setAnswer(const QString &path, const Result<HttpResponse> &answer)
{
    m_byPath.insert(path, [answer](const HttpRequest &) { return answer; });
}

Task<Result<HttpResponse>> FakeTransport::send(HttpRequest request, CallContext context)
{
    m_requests.append(request);
    QTimer turn;
    turn.setSingleShot(true);
    turn.start(0);
    co_await turn;
    if (context.stop.stop_requested())
        co_return failed(QStringLiteral("cancelled"), ErrorKind::Cancelled);
    if (context.deadline.hasExpired())
        co_return failed(QStringLiteral("timed_out"));
    const Answer answer = m_answers.isEmpty() ? m_byPath.value(request.url.path()) : m_answers.takeFirst();
    co_return answer ? answer(request) : failed(QStringLiteral("unreachable"));
}

qsizetype FakeTransport::count(const QString &path) const
{
    return std::ranges::count_if(m_requests,
                                 [&path](const HttpRequest &request) { return request.url.path() == path; });
}

QString FakeTransport::lastFormValue(const QString &name) const
{
    if (m_requests.isEmpty())
        return {};
    const QUrlQuery form(QString::fromLatin1(m_requests.constLast().body.reveal().toByteArray().replace('+', "%20")));
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

HttpResponse FakeTransport::http(int status, const QByteArray &mediaType, const QByteArray &body,
                                 const QList<HttpHeader> &headers)
{
    HttpResponse response;
    response.status = status;
    response.headers = headers;
    response.headers.emplaceBack("Content-Type", mediaType);
    response.body = Secret(QByteArrayView(body));
    return response;
}

HttpResponse FakeTransport::json(const QJsonObject &object, int status, const QList<HttpHeader> &headers)
{
    return http(status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), headers);
}

Result<HttpResponse> FakeTransport::failed(const QString &code, ErrorKind kind)
{
    return failure(kind, code, QStringLiteral("The scripted network failed."));
}

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    const auto it = std::ranges::find_if(request.headers, [name](const HttpHeader &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == request.headers.end() ? QByteArray() : it->second;
}

} // namespace Lanyard
