// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "testcertificate.h"
#include "trustedfor.h"

#include <lanyard/jose/privatekey.h>
#include <lanyard/net/httpclient.h>
#include <lanyard/net/qthttptransport.h>

#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

TestCertificate certificateFor(const QString &host)
{
    return TestCertificate::selfSigned(host, QDateTime::currentDateTimeUtc().addDays(30));
}

TlsIdentity identityOf(const TestCertificate &made) { return {made.certificate.toPem(), Secret(QByteArrayView(made.key.toPem()))}; }

//! Asks who connects for a certificate, keeps its connections open, and writes down whom each request came from: the
//! common name in the certificate, or "nobody".
class AskingServer final : public QSslServer
{
public:
    explicit AskingServer(const TestCertificate &identity, QSslSocket::PeerVerifyMode mode = QSslSocket::QueryPeer)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        configuration.setPeerVerifyMode(mode);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            ++connections;
            auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection());
            connect(socket, &QSslSocket::readyRead, this, [this, socket] {
                m_received[socket] += socket->readAll();
                if (!m_received[socket].contains("\r\n\r\n"))
                    return;
                m_received.remove(socket);
                const QStringList names = socket->peerCertificate().subjectInfo(QSslCertificate::CommonName);
                visitors += names.isEmpty() ? QStringLiteral("nobody") : names.constFirst();
                socket->write("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
    }

    [[nodiscard]] HttpRequest request(const std::optional<TestCertificate> &identity = {}) const
    {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/token").arg(serverPort()));
        if (identity)
            request.tlsIdentity = identityOf(*identity);
        return request;
    }

    QStringList visitors;
    int connections = 0;

private:
    QHash<QSslSocket *, QByteArray> m_received;
};

} // namespace

class TestClientCertificates : public QObject
{
    Q_OBJECT

    const TestCertificate m_host = certificateFor(QStringLiteral("127.0.0.1"));
    const TrustedFor m_trusted{m_host.certificate};

private Q_SLOTS:
    void showsTheCertificateForThatRequestAlone();
    void tellsARefusedCertificateFromAnUntrustedServer_data();
    void tellsARefusedCertificateFromAnUntrustedServer();
    void sendsNothingWithAnIdentityThatCanNotBeUsed_data();
    void sendsNothingWithAnIdentityThatCanNotBeUsed();
};

void TestClientCertificates::showsTheCertificateForThatRequestAlone()
{
    AskingServer server(m_host);
    const TestCertificate ada = certificateFor(QStringLiteral("ada.example"));
    const TestCertificate eve = certificateFor(QStringLiteral("eve.example"));
    QtHttpTransport transport(5s);
    const auto sent = [&](const HttpRequest &request) { return QCoro::waitFor(transport.send(request, {})).has_value(); };
    QVERIFY(sent(server.request()));
    QVERIFY(sent(server.request(ada)));
    QVERIFY(sent(server.request()));
    QVERIFY(sent(server.request(eve)));
    QVERIFY(sent(server.request(ada)));
    QVERIFY(sent(server.request()));
    const QString nobody = QStringLiteral("nobody");
    QCOMPARE(server.visitors,
             (QStringList{nobody, QStringLiteral("ada.example"), nobody, QStringLiteral("eve.example"),
                          QStringLiteral("ada.example"), nobody}));
    // the three without an identity share theirs: connections are kept, so that sharing could happen at all
    QCOMPARE(server.connections, 4);
}

void TestClientCertificates::tellsARefusedCertificateFromAnUntrustedServer_data()
{
    QTest::addColumn<bool>("shows");
    QTest::newRow("one that it does not know") << true;
    QTest::newRow("none") << false;
}

void TestClientCertificates::tellsARefusedCertificateFromAnUntrustedServer()
{
    QFETCH(bool, shows);
    AskingServer server(m_host, QSslSocket::VerifyPeer);
    QtHttpTransport transport(5s);
    const auto stranger = shows ? std::optional(certificateFor(QStringLiteral("eve.example"))) : std::nullopt;
    const auto result = QCoro::waitFor(transport.send(server.request(stranger), {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY2(result.error().code == QLatin1String("client_certificate_refused"), qPrintable(result.error().detail));
    QVERIFY(!RetryPolicy::isRepeatable(result.error(), Replay::Safe));
    QVERIFY(server.visitors.isEmpty());
}

void TestClientCertificates::sendsNothingWithAnIdentityThatCanNotBeUsed_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    const TestCertificate made = certificateFor(QStringLiteral("ada.example"));
    TlsIdentity identity = identityOf(made);
    identity.certificates = "nonsense";
    QTest::newRow("no certificate") << identity;
    identity = identityOf(made);
    identity.privateKey = Secret(QByteArrayView("nonsense"));
    QTest::newRow("no key") << identity;
    identity.privateKey = PrivateKey::generate(PrivateKey::Kind::Rsa2048)->toPem();
    QTest::newRow("a key of another kind") << identity;
}

void TestClientCertificates::sendsNothingWithAnIdentityThatCanNotBeUsed()
{
    QFETCH(TlsIdentity, identity);
    AskingServer server(m_host);
    HttpRequest request = server.request();
    request.tlsIdentity = identity;
    QtHttpTransport transport(5s);
    const auto result = QCoro::waitFor(transport.send(request, {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, QStringLiteral("invalid_client_certificate"));
    QCOMPARE(server.connections, 0);
}

QTEST_GUILESS_MAIN(TestClientCertificates)
#include "tst_clientcertificates.moc"
