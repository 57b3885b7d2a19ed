// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/net/httpclient.h>
#include <lanyard/net/qthttptransport.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestRedirects : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedHttpServer> m_server;

    [[nodiscard]] HttpRequest request() const
    {
        HttpRequest request;
        request.url = m_server->url(QStringLiteral("/folder/start"));
        request.followSameOriginRedirects = true;
        return request;
    }

    static Result<HttpResponse> sent(const HttpRequest &request)
    {
        QtHttpTransport transport(10s);
        FakeClock clock;
        HttpClient http(transport, clock);
        return QCoro::waitFor(http.send(request, {}));
    }

    void redirect(const QByteArray &location, int status = 302)
    {
        m_server->setAnswer("/folder/start", ScriptedAnswer::http(status, "", "", {{"Location", location}}));
    }

private Q_SLOTS:

    void init()
    {
        m_server = std::make_unique<ScriptedHttpServer>();
        m_server->setAnswer("/end", ScriptedAnswer::http(200, "text/plain", "end"));
        m_server->setAnswer("/folder/end", ScriptedAnswer::http(200, "text/plain", "end"));
    }

    void followsWithinTheOrigin_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status << QByteArray("/end");
        QTest::newRow("relative") << 302 << QByteArray("end");
        QTest::newRow("relative with dots") << 302 << QByteArray("../end");
        QTest::newRow("query") << 302 << QByteArray("/end?a=b");
        QTest::newRow("without scheme") << 302 << QByteArray("//HOST/end");
        QTest::newRow("absolute") << 302 << QByteArray("http://HOST/end");
        QTest::newRow("absolute, scheme in capitals") << 302 << QByteArray("HTTP://HOST/end");
    }

    void followsWithinTheOrigin()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        redirect(location.replace("HOST", m_server->url().authority().toLatin1()), status);
        const auto result = sent(request());
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body.reveal().toByteArray(), "end");
        QCOMPARE(m_server->requests().size(), 2);
    }

    void staysWhereItIsNotAskedToFollow()
    {
        redirect("/end");
        HttpRequest plain = request();
        plain.followSameOriginRedirects = false;
        QCOMPARE(sent(plain)->status, 302);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void neverLeavesTheOrigin_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("another port") << QByteArray("http://127.0.0.1:OTHER/end");
        QTest::newRow("another host") << QByteArray("http://localhost:PORT/end");
        QTest::newRow("another scheme") << QByteArray("https://127.0.0.1:PORT/end");
        QTest::newRow("without scheme") << QByteArray("//127.0.0.1:OTHER/end");
        QTest::newRow("look-alike") << QByteArray("http://127.0.0.1:PORT@localhost:OTHER/end");
        QTest::newRow("with credentials") << QByteArray("http://user:password@127.0.0.1:PORT/end");
        QTest::newRow("a file") << QByteArray("file:///etc/hostname");
        QTest::newRow("data") << QByteArray("data:application/json,{}");
        QTest::newRow("a script") << QByteArray("javascript:alert(1)");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("no address") << QByteArray("http://[");
        QTest::newRow("a port that is none") << QByteArray("http://127.0.0.1:99999/end");
    }

    void neverLeavesTheOrigin()
    {
        QFETCH(QByteArray, location);
        ScriptedHttpServer other;
        location.replace("PORT", QByteArray::number(m_server->url().port()))
            .replace("OTHER", QByteArray::number(other.url().port()));
        redirect(location);
        const auto result = sent(request());
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 302);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void givesUpGoingInCircles()
    {
        redirect("/folder/start");
        const auto result = sent(request());
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 302);
        QCOMPARE(m_server->requests().size(), 4);
    }

    void takesNoCredentialsAlong_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("a form, %d", status) << QByteArray("POST") << QByteArray() << status;
            QTest::addRow("a token, %d", status) << QByteArray("GET") << QByteArray("Authorization") << status;
        }
        QTest::newRow("a token, odd case") << QByteArray("GET") << QByteArray("aUTHORIZATION") << 307;
    }

    void takesNoCredentialsAlong()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        redirect("/end", status);
        HttpRequest secret = request();
        secret.method = method;
        if (method == "POST")
            secret.body = Secret(QByteArrayView("code=secret"));
        if (!header.isEmpty())
            secret.headers = {{header, "Bearer secret"}};
        const auto result = sent(secret);
        QVERIFY(result.has_value());
        QCOMPARE(result->status, status);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void doesNotFollowOtherStatuses_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 300, 304, 305, 306, 404})
            QTest::addRow("%d", status) << status;
    }

    void doesNotFollowOtherStatuses()
    {
        QFETCH(int, status);
        redirect("/end", status);
        QCOMPARE(sent(request())->status, status);
        QCOMPARE(m_server->requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
