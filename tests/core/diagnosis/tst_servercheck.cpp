// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/testcertificate.h"
#include "core/net/trustedfor.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/base/clock.h>
#include <lanyard/diagnosis/servercheck.h>
#include <lanyard/net/qthttptransport.h>

#include <QSslServer>
#include <QTest>

using namespace Lanyard;

namespace {

TestCertificate certificateFor(const QString &host, int days = 30)
{
    return TestCertificate::selfSigned(host, QDateTime::currentDateTimeUtc().addDays(days));
}

//! Answers every request with status 405.
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
            connect(socket, &QTcpSocket::readyRead, this, [socket] {
                if (socket->readAll().endsWith("\r\n\r\n"))
                    socket->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/token").arg(serverPort())); }
};

Finding findingAt(const QUrl &endpoint)
{
    QtHttpTransport transport;
    SystemClock clock;
    HttpClient http(transport, clock);
    const auto answers = QCoro::waitFor(askServers({endpoint}, &http, {}));
    return serverFindings(answers, {}).value(0);
}

} // namespace

class TestServerCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsAServerThatProvesItself()
    {
        const TestCertificate identity = certificateFor(QStringLiteral("127.0.0.1"));
        const TrustedFor trusted(identity.certificate);
        const TlsServer server(identity);
        const Finding finding = findingAt(server.url());
        QCOMPARE(finding.check, QStringLiteral("tls"));
        QCOMPARE(finding.status, FindingStatus::Ok);
        QVERIFY2(finding.detail.contains(
                     QStringLiteral("127.0.0.1:%1 answers, and its certificate is trusted").arg(server.serverPort())),
                 qPrintable(finding.detail));
    }

    void namesTheCertificateThatProvesNothing_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("hint");
        const QString inspected = QStringLiteral("inspects traffic");
        QTest::newRow("nobody vouches for it")
            << QStringLiteral("127.0.0.1") << 30 << false << QStringLiteral("self-signed") << inspected;
        QTest::newRow("another host") << QStringLiteral("login.example") << 30 << true << QStringLiteral("host name")
                                      << QStringLiteral("sign in to it first");
        QTest::newRow("expired") << QStringLiteral("127.0.0.1") << -1 << true << QStringLiteral("expired")
                                 << QStringLiteral("date");
    }

    void namesTheCertificateThatProvesNothing()
    {
        QFETCH(QString, host);
        QFETCH(int, days);
        QFETCH(bool, isTrusted);
        QFETCH(QString, wrong);
        QFETCH(QString, hint);
        const TestCertificate identity = certificateFor(host, days);
        const TrustedFor trusted(isTrusted ? identity.certificate : certificateFor(host).certificate);
        const TlsServer server(identity);
        const Finding finding = findingAt(server.url());
        QCOMPARE(finding.status, FindingStatus::Problem);
        QVERIFY(finding.detail.contains(QLatin1String("127.0.0.1 could not prove")));
        const QString names = QStringLiteral("(subject: %1, issuer: %1)").arg(host);
        QVERIFY2(finding.detail.contains(names), qPrintable(finding.detail));
        QVERIFY2(finding.detail.contains(wrong, Qt::CaseInsensitive), qPrintable(finding.detail));
        QVERIFY2(finding.hint.contains(hint), qPrintable(finding.hint));
    }

    void needsNoCertificateOnThisMachine()
    {
        ScriptedHttpServer server({ScriptedAnswer::http(405, "text/plain", {})});
        const Finding finding = findingAt(server.url(QStringLiteral("/token")));
        QCOMPARE(finding.status, FindingStatus::Ok);
        QVERIFY(finding.detail.contains(QLatin1String("needs no certificate")));
    }

    void warnsWhereNobodyAnswers()
    {
        ScriptedHttpServer server;
        const QUrl endpoint = server.url(QStringLiteral("/token"));
        server.close();
        const Finding finding = findingAt(endpoint);
        QCOMPARE(finding.status, FindingStatus::Warning); // the network comes back
        QVERIFY(finding.detail.contains(QLatin1String("could not be reached")));
        QVERIFY(!finding.hint.isEmpty());
    }

    void reachesAServerThatTakesOnlyCertificates_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("wants ours") << ErrorKind::Network << QStringLiteral("client_certificate_refused");
        QTest::newRow("says too much") << ErrorKind::Rejected << QStringLiteral("response_too_large");
    }

    void reachesAServerThatTakesOnlyCertificates()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        const ServerAnswer answer{.endpoint = QUrl(QStringLiteral("https://server.example/token")),
                                  .error = Error{kind, code, QStringLiteral("a"), QStringLiteral("b"), {}}};
        QCOMPARE(serverFindings({answer}, {}).first().status, FindingStatus::Ok);
    }

    void saysHowManyWereNotAsked()
    {
        QCOMPARE(serverFindings({}, {}), QList<Finding>());
        const QList<Finding> findings = serverFindings({}, {{}, 12});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().status, FindingStatus::Ok);
        QVERIFY(findings.first().detail.contains(QLatin1String("12")));
    }
};

QTEST_GUILESS_MAIN(TestServerCheck)
#include "tst_servercheck.moc"
