// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "testcertificate.h"

#include <QUrl>

#include <memory>
#include <thread>

using SSL_CTX = struct ssl_ctx_st;

namespace Lanyard {

//! A server that lets nobody in without a certificate that it trusts, and says so in an alert (RFC 8446 §6.2), as those
//! do that leave it to OpenSSL; QSslServer only closes the connection. On 127.0.0.1, any free port, in a thread of its
//! own.
class StrictTlsServer
{
public:
    //!  version as OpenSSL has it: TLS1_2_VERSION, TLS1_3_VERSION.
    StrictTlsServer(const TestCertificate &identity, const QSslCertificate &trusted, int version);
    ~StrictTlsServer();
    Q_DISABLE_COPY_MOVE(StrictTlsServer)

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/token").arg(m_port)); }

private:
    void serve();

    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> m_context;
    int m_listener = -1;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace Lanyard
