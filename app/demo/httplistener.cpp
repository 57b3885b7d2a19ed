// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "httplistener.h"

#include "boundedserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <memory>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

constexpr qsizetype maximumUrlLength = 8192;

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET"_ba;
    case QHttpServerRequest::Method::Head:
        return "HEAD"_ba;
    case QHttpServerRequest::Method::Post:
        return "POST"_ba;
    default:
        return {};
    }
}

std::optional<FormParameters> formOf(const QHttpServerRequest &request)
{
    const QByteArray type = request.value("Content-Type"_ba).split(';').first().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return std::nullopt;
    return FormParameters::parse(request.body());
}

HttpRequest converted(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    return {methodName(request.method()),
            url.path(),
            FormParameters::parse(url.query(QUrl::FullyEncoded).toLatin1()),
            formOf(request),
            request.value("Host"_ba),
            request.value("Origin"_ba),
            request.value("Authorization"_ba),
            request.value("Cookie"_ba),
            request.value("Accept-Language"_ba)};
}

void send(const HttpReply &reply, QHttpServerResponder &responder)
{
    QHttpServerResponse response(reply.contentType, reply.body,
                                 static_cast<QHttpServerResponse::StatusCode>(reply.status));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    response.addHeaders(reply.headers);
#else
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#endif
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    response.write(std::move(responder));
#else
    responder.sendResponse(response);
#endif
}

} // namespace

HttpListener::HttpListener(QObject *parent)
    : QAbstractHttpServer(parent)
{ }

bool HttpListener::listen(quint16 port)
{
    auto server = std::make_unique<BoundedServer>();
    if (!server->listen(QHostAddress::LocalHost, port))
        return false;
    m_port = server->serverPort();
    bind(server.release()); // which makes it our child
    return true;
}

void HttpListener::answer(const QHttpServerRequest &request, QHttpServerResponder &responder) const
{
    const bool isTooLong = request.url().toEncoded().size() > maximumUrlLength;
    send(isTooLong ? HttpReply::empty(414) : m_handler(converted(request)), responder);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

bool HttpListener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    answer(request, responder);
    return true;
}

void HttpListener::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    handleRequest(request, socket); // an upgrade to what isn't spoken here: it may go on without
}

#else

bool HttpListener::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    answer(request, responder);
    return true;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void HttpListener::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder)
#else
void HttpListener::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder)
#endif
{
    answer(request, responder);
}

#endif

} // namespace Lanyard::Demo
