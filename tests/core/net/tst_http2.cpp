// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/nodepeer.h"
#include "testcertificate.h"

#include <lanyard/net/qthttptransport.h>

#include <QSslConfiguration>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

//! What the large providers speak, and what Qt handles in another place than HTTP/1.1.
class TestHttp2 : public QObject
{
    Q_OBJECT

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    std::unique_ptr<NodePeer> m_server;
    std::unique_ptr<QtHttpTransport> m_transport;

    Result<HttpResponse> sent(const QString &path, const QByteArray &method, const QByteArray &body = {})
    {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://127.0.0.1:%1%2")
                               .arg(m_server->details().value(QLatin1String("port")).toInt())
                               .arg(path));
        request.method = method;
        request.body = Secret(QByteArrayView(body));
        return QCoro::waitFor(m_transport->send(request, {}));
    }

    QList<QJsonObject> requestsTo(const QString &path)
    {
        QList<QJsonObject> requests;
        for (const QJsonObject &event : m_server->events()) {
            if (event.value(QLatin1String("path")).toString() == path)
                requests += event;
        }
        return requests;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const auto identity =
            TestCertificate::selfSigned(QStringLiteral("127.0.0.1"), QDateTime::currentDateTimeUtc().addDays(2));
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(identity.certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
        m_server = std::make_unique<NodePeer>(
            QStringLiteral("http2-server.mjs"),
            QJsonObject{{QStringLiteral("cert"), QString::fromLatin1(identity.certificate.toPem())},
                        {QStringLiteral("key"), QString::fromLatin1(identity.key.toPem())}});
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    }

    void init() { m_transport = std::make_unique<QtHttpTransport>(3s); }

    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_before); }

    void sendsAFormAndGetsItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << QByteArray("GET") << QByteArray();
        QTest::newRow("a form") << QByteArray("POST") << QByteArray("grant_type=refresh_token&refresh_token=once");
        QTest::newRow("nothing") << QByteArray("POST") << QByteArray();
        QTest::newRow("more than a window") << QByteArray("POST") << QByteArray(200'000, 'x');
    }

    void sendsAFormAndGetsItsAnswer()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        const QString path = QStringLiteral("/token/")
            + QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
        for (int round = 1; round <= 2; ++round) { // on a new connection, and on the same again
            const auto result = sent(path, method, body);
            QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
            QCOMPARE(result->status, 200);
            QCOMPARE(result->body.reveal().toByteArray(), R"({"ok":true})");
            QTRY_COMPARE(requestsTo(path).size(), round);
            QCOMPARE(requestsTo(path).constLast().value(QLatin1String("protocol")).toString(), QStringLiteral("2.0"));
            QCOMPARE(requestsTo(path).constLast().value(QLatin1String("body")).toString(), QString::fromLatin1(body));
        }
    }

    void sendsAPostExactlyOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("reused");
        for (const char *path : {"/cancel", "/refuse", "/goaway", "/close", "/cut"}) {
            QTest::addRow("%s, fresh connection", path) << QString::fromLatin1(path) << false;
            QTest::addRow("%s, reused connection", path) << QString::fromLatin1(path) << true;
        }
    }

    void sendsAPostExactlyOnce()
    {
        QFETCH(QString, path);
        QFETCH(bool, reused);
        if (reused)
            QVERIFY(sent(QStringLiteral("/warm"), "POST", "a=b").has_value());
        const qsizetype before = requestsTo(path).size();
        const auto result = sent(path, "POST", "grant_type=refresh_token&refresh_token=once");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::Network);
        QTest::qWait(100);
        QCOMPARE(requestsTo(path).size(), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
