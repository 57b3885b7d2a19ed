// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpreply.h"
#include "httprequest.h"

#include <QAbstractHttpServer>

#include <functional>

namespace Lanyard::Demo {

//! Listens on 127.0.0.1 and hands each request to one function. The only file that knows QtHttpServer, whose interface
//! was a preview until Qt 6.8 and changed twice on the way.
class HttpListener : public QAbstractHttpServer
{
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    explicit HttpListener(QObject *parent = nullptr);

    //! False if the port can't be had; 0 takes any that is free. Requests are answered once there is a handler.
    [[nodiscard]] bool listen(quint16 port);

    [[nodiscard]] quint16 port() const { return m_port; }

    void setHandler(Handler handler) { m_handler = std::move(handler); }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#elif QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder) const;

    Handler m_handler;
    quint16 m_port = 0;
};

} // namespace Lanyard::Demo
