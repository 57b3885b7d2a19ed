// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/scriptedhttpserver.h"

#include <lanyard/net/qthttptransport.h>

#include <QNetworkProxy>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestProxy : public QObject
{
    Q_OBJECT

private:
    //! Stands in for a proxy: whatever is asked of it shows in its requests.
    std::unique_ptr<ScriptedHttpServer> m_proxy;

    static Result<HttpResponse> fetched(const QUrl &url)
    {
        QtHttpTransport transport(5s);
        HttpRequest request;
        request.url = url;
        return QCoro::waitFor(transport.send(request, {}));
    }

private Q_SLOTS:

    void init()
    {
        m_proxy = std::make_unique<ScriptedHttpServer>();
        m_proxy->setAnswer("http://server.example/", ScriptedAnswer::http(200, "text/plain", "proxied"));
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
    }

    void cleanup()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        qunsetenv("http_proxy");
    }

    void asksTheSystemsProxyForOthers()
    {
        qputenv("http_proxy", m_proxy->url().toEncoded());
        const auto result = fetched(QUrl(QStringLiteral("http://server.example/")));
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->body.reveal().toByteArray(), "proxied");
        QCOMPARE(m_proxy->requests().size(), 1);
    }

    void goesToLoopbackDirectly_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::newRow("the system's") << QStringLiteral("environment");
        QTest::newRow("the application's") << QStringLiteral("application");
        QTest::newRow("the system's for the application") << QStringLiteral("both");
    }

    void goesToLoopbackDirectly()
    {
        QFETCH(QString, proxy);
        if (proxy != QLatin1String("application"))
            qputenv("http_proxy", m_proxy->url().toEncoded());
        if (proxy == QLatin1String("application"))
            QNetworkProxy::setApplicationProxy(
                {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), static_cast<quint16>(m_proxy->url().port())});
        if (proxy == QLatin1String("both"))
            QNetworkProxyFactory::setUseSystemConfiguration(true);
        ScriptedHttpServer server;
        server.setAnswer("/", ScriptedAnswer::http(200, "text/plain", "direct"));
        for (const char *host : {"127.0.0.1", "localhost"}) {
            QUrl url = server.url();
            url.setHost(QLatin1String(host));
            const auto result = fetched(url);
            QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
            QCOMPARE(result->body.reveal().toByteArray(), "direct");
        }
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(m_proxy->connections(), 0);
    }

    void saysThatTheProxyIsNotThere()
    {
        qputenv("http_proxy", m_proxy->url().toEncoded());
        m_proxy->close();
        const auto result = fetched(QUrl(QStringLiteral("http://server.example/")));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::Network);
        QCOMPARE(result.error().code, QStringLiteral("unreachable"));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
