// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/scriptedhttpserver.h"
#include "testcertificate.h"
#include "trustedfor.h"

#include <lanyard/net/qthttptransport.h>

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

//! Answers every connection's first bytes with an empty JSON object, and keeps what it was sent.
class TlsServer final : public QSslServer
{
public:
    explicit TlsServer(const TestCertificate &identity)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (received.endsWith("code=secret"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
    }

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QUrl(QStringLiteral("https://%1:%2/token").arg(host).arg(serverPort()));
    }

    QByteArray received;
};

Result<HttpResponse> posted(const QUrl &url)
{
    QtHttpTransport transport(5s);
    HttpRequest request;
    request.url = url;
    request.method = "POST";
    request.body = Secret(QByteArrayView("code=secret"));
    return QCoro::waitFor(transport.send(request, {}));
}

TestCertificate certificateFor(const QString &host, int days = 30)
{
    return TestCertificate::selfSigned(host, QDateTime::currentDateTimeUtc().addDays(days));
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksWithAServerThatIsTrusted();
    void sendsNothingToAServerThatCannotProveItself_data();
    void sendsNothingToAServerThatCannotProveItself();
    void refusesAServerWithoutTls_data();
    void refusesAServerWithoutTls();
};

void TestTls::speaksWithAServerThatIsTrusted()
{
    const TestCertificate identity = certificateFor(QStringLiteral("127.0.0.1"));
    const TrustedFor trusted(identity.certificate);
    const TlsServer server(identity);
    const auto result = posted(server.url());
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
    QVERIFY(server.received.endsWith("code=secret"));
}

void TestTls::sendsNothingToAServerThatCannotProveItself_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("nobody vouches for it") << QStringLiteral("127.0.0.1") << 30 << false;
    QTest::newRow("another host") << QStringLiteral("login.example") << 30 << true;
    QTest::newRow("another address") << QStringLiteral("127.0.0.2") << 30 << true;
    QTest::newRow("expired") << QStringLiteral("127.0.0.1") << -1 << true;
}

void TestTls::sendsNothingToAServerThatCannotProveItself()
{
    QFETCH(QString, host);
    QFETCH(int, days);
    QFETCH(bool, isTrusted);
    const TestCertificate identity = certificateFor(host, days);
    const TrustedFor trusted(isTrusted ? identity.certificate : certificateFor(host).certificate);
    const TlsServer server(identity);
    const auto result = posted(server.url());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QCOMPARE(result.error().code, QStringLiteral("tls"));
    QVERIFY(result.error().message.contains(QLatin1String("127.0.0.1")));
    QTest::qWait(10);
    QVERIFY(server.received.isEmpty());
}

void TestTls::refusesAServerWithoutTls_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
    QTest::newRow("nothing") << QByteArray();
}

void TestTls::refusesAServerWithoutTls()
{
    QFETCH(QByteArray, bytes);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&server, &received, &bytes] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received, &bytes] {
            received += socket->readAll();
            socket->write(bytes);
            socket->disconnectFromHost();
        });
    });
    const auto result = posted(QUrl(QStringLiteral("https://127.0.0.1:%1/token").arg(server.serverPort())));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY(!received.contains("code=secret"));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
