// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "stricttlsserver.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Lanyard {

namespace {

void use(SSL_CTX *context, const TestCertificate &identity, const QSslCertificate &trusted)
{
    const auto certificateIn = [](const QByteArray &pem) {
        BIO *memory = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
        X509 *certificate = PEM_read_bio_X509(memory, nullptr, nullptr, nullptr);
        BIO_free(memory);
        return certificate;
    };
    const QByteArray keyPem = identity.key.toPem();
    BIO *memory = BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(memory, nullptr, nullptr, nullptr);
    BIO_free(memory);
    X509 *own = certificateIn(identity.certificate.toPem());
    X509 *theirs = certificateIn(trusted.toPem());
    if (SSL_CTX_use_certificate(context, own) != 1 || SSL_CTX_use_PrivateKey(context, key) != 1
        || X509_STORE_add_cert(SSL_CTX_get_cert_store(context), theirs) != 1)
        qFatal("OpenSSL does not take the test's certificates");
    X509_free(own);
    X509_free(theirs);
    EVP_PKEY_free(key);
}

} // namespace

StrictTlsServer::StrictTlsServer(const TestCertificate &identity, const QSslCertificate &trusted, int version)
    : m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free)
    , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    SSL_CTX_set_min_proto_version(m_context.get(), version);
    SSL_CTX_set_max_proto_version(m_context.get(), version);
    SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    use(m_context.get(), identity, trusted);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_listener, generic, size) != 0 || listen(m_listener, 4) != 0
        || getsockname(m_listener, generic, &size) != 0)
        qFatal("no loopback port to listen on");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

StrictTlsServer::~StrictTlsServer()
{
    shutdown(m_listener, SHUT_RDWR); // ends accept()
    m_thread.join();
    close(m_listener);
}

void StrictTlsServer::serve()
{
    constexpr timeval patience{5, 0};
    for (;;) {
        const int connection = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            return;
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        SSL *session = SSL_new(m_context.get());
        SSL_set_fd(session, connection);
        char request[4096];
        if (SSL_accept(session) == 1 && SSL_read(session, request, sizeof(request)) > 0) {
            constexpr char answer[] = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
            SSL_write(session, answer, sizeof(answer) - 1);
            SSL_shutdown(session);
        }
        SSL_free(session);
        // until the other side has gone, or what it still sends would reset the connection, and the alert with it
        shutdown(connection, SHUT_WR);
        while (read(connection, request, sizeof(request)) > 0) { }
        close(connection);
    }
}

} // namespace Lanyard
