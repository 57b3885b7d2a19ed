// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "qthttptransport.h"

#include "httpexchange.h"
#include "loopbackproxybypass.h"
#include "onceonlybody.h"
#include "tlsconfiguration.h"

#include <lanyard/base/logging.h>

#include <QCoroSignal>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Lanyard {

namespace {

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // some APIs refuse requests without a User-Agent
    out.setRawHeader("User-Agent", "Lanyard/" LANYARD_VERSION);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (request.method != "GET") {
        // a server that closes a kept connection just then leaves open whether it took the request (RFC 9112 §9.3.1)
        out.setRawHeader("Connection", "close");
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return out;
}

std::unique_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new LoopbackProxyBypass); // the manager owns it
    return manager;
}

} // namespace

QtHttpTransport::QtHttpTransport(std::chrono::milliseconds timeOut)
    : m_manager(newManager())
    , m_timeOut(timeOut)
{ }

QtHttpTransport::~QtHttpTransport() = default;

Task<Result<HttpResponse>> QtHttpTransport::send(HttpRequest request, CallContext context)
{
    // Qt would send the request before it looks at a time-out of nothing
    if (context.stop.stop_requested())
        co_return std::unexpected(HttpExchange::cancelled());
    if (context.deadline.hasExpired())
        co_return std::unexpected(HttpExchange::timedOut(request.url.host()));
    const auto left = context.deadline.isForever()
        ? m_timeOut
        : qMin(m_timeOut, std::chrono::milliseconds(context.deadline.remainingTime()));

    QNetworkRequest out = networkRequest(request);
    std::unique_ptr<QNetworkAccessManager> ofIdentity; // outlives the exchange
    if (request.tlsIdentity) {
        const Result<QSslConfiguration> configuration = tlsConfiguration(*request.tlsIdentity);
        if (!configuration)
            co_return std::unexpected(configuration.error());
        out.setSslConfiguration(*configuration);
        // Qt finds open connections by host and port alone: in a manager that others use, somebody else's request would
        // go over the connection of this identity, and this one over a connection without it
        ofIdentity = newManager();
    }
    QNetworkAccessManager *manager = ofIdentity ? ofIdentity.get() : m_manager.get();
    QNetworkReply *reply = nullptr;
    if (request.method == "GET") {
        reply = manager->get(out);
    } else {
        auto *body = new OnceOnlyBody(request.body);
        reply = manager->sendCustomRequest(out, request.method, body);
        body->setParent(reply);
    }
    HttpExchange exchange(reply, request.maxResponseBytes, left);
    const std::stop_callback onStop(context.stop, [&exchange] {
        QMetaObject::invokeMethod(&exchange, &HttpExchange::abort, Qt::QueuedConnection);
    });
    QElapsedTimer elapsed;
    elapsed.start();
    co_await qCoro(&exchange, &HttpExchange::finished);
    const Result<HttpResponse> result = exchange.result();
    // without the query and the body, which may hold what nobody should read in a log
    qCDebug(lcNet).noquote() << request.method << request.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo) << "->"
                             << (result ? QString::number(result->status) : result.error().code) << "in"
                             << elapsed.elapsed() << "ms";
    co_return result;
}

} // namespace Lanyard
