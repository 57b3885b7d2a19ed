// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/scriptedhttpserver.h"

#include <lanyard/net/qthttptransport.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Afterwards = ScriptedAnswer::Afterwards;

namespace {

HttpRequest requestTo(const ScriptedHttpServer &server, const QByteArray &method = "GET")
{
    HttpRequest request;
    request.url = server.url(QStringLiteral("/resource?a=b%20c"));
    request.method = method;
    return request;
}

Result<HttpResponse> sent(QtHttpTransport &transport, const HttpRequest &request)
{
    return QCoro::waitFor(transport.send(request, {}));
}

} // namespace

class TestQtHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsGiven();
    void handsOverAnswersOfAnyStatus_data();
    void handsOverAnswersOfAnyStatus();
    void doesNotLogIn_data();
    void doesNotLogIn();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void keepsNoCookies();
    void cachesNothing();
    void saysThatNobodyIsThere_data();
    void saysThatNobodyIsThere();
    void takesNothingElseForAnAnswer_data();
    void takesNothingElseForAnAnswer();
};

void TestQtHttpTransport::sendsWhatItIsGiven()
{
    ScriptedHttpServer server({ScriptedAnswer::http(200, "text/plain; charset=utf-8", "hello", {{"X-One", "1"}})});
    QtHttpTransport transport(10s);
    HttpRequest request = requestTo(server, "POST");
    request.headers = {{"Authorization", "Bearer abc"}, {"Accept", "application/json"}};
    request.body = Secret(QByteArrayView("a=1"));
    const auto result = sent(transport, request);
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body.reveal().toByteArray(), "hello");
    QCOMPARE(result->header("x-ONE"), "1");
    QCOMPARE(result->mediaType(), "text/plain");

    const RecordedRequest &recorded = server.requests().constFirst();
    QCOMPARE(recorded.method(), "POST");
    QCOMPARE(recorded.target(), "/resource?a=b%20c");
    QCOMPARE(recorded.header("Authorization"), "Bearer abc");
    QCOMPARE(recorded.header("Accept"), "application/json");
    QCOMPARE(recorded.header("Content-Length"), "3");
    QVERIFY(recorded.header("User-Agent").startsWith("Lanyard/"));
    QCOMPARE(recorded.body, "a=1");
}

void TestQtHttpTransport::handsOverAnswersOfAnyStatus_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        for (const int status : {200, 201, 202, 299, 400, 401, 402, 403, 404, 405, 408, 409, 410, 412,
                                 415, 418, 422, 425, 429, 451, 500, 501, 502, 503, 504, 511, 599})
            QTest::addRow("%s %d", method.constData(), status) << method << status;
    }
}

void TestQtHttpTransport::handsOverAnswersOfAnyStatus()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    ScriptedHttpServer server({ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("x")}}, status)});
    QtHttpTransport transport(10s);
    const auto result = sent(transport, requestTo(server, method));
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->status, status);
    QCOMPARE(result->body.reveal().toByteArray(), R"({"error":"x"})");
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpTransport::doesNotLogIn_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *scheme : {"Basic realm=\"x\"", "Bearer error=\"invalid_token\"", "DPoP algs=\"ES256\"",
                               "Negotiate", "NTLM", "Digest realm=\"x\", nonce=\"n\", qop=\"auth\""})
        QTest::newRow(scheme) << QByteArray(scheme);
}

void TestQtHttpTransport::doesNotLogIn()
{
    // a token endpoint answers like this to a client it does not accept (RFC 6749 §5.2)
    QFETCH(QByteArray, challenge);
    ScriptedHttpServer server;
    server.setAnswer("/resource",
                     ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("invalid_client")}}, 401,
                                          {{"WWW-Authenticate", challenge}}));
    QtHttpTransport transport(10s);
    HttpRequest request = requestTo(server, "POST");
    request.headers = {{"Authorization", "Basic aWQ6c2VjcmV0"}};
    request.body = Secret(QByteArrayView("a=1"));
    const auto result = sent(transport, request);
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->status, 401);
    QCOMPARE(result->header("WWW-Authenticate"), challenge);
    QCOMPARE(result->body.reveal().toByteArray(), R"({"error":"invalid_client"})");
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpTransport::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        QTest::addRow("GET %d", status) << status << QByteArray("GET");
        QTest::addRow("POST %d", status) << status << QByteArray("POST");
    }
}

void TestQtHttpTransport::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    ScriptedHttpServer server;
    server.setAnswer("/resource", ScriptedAnswer::http(status, "", "", {{"Location", "/elsewhere"}}));
    server.setAnswer("/elsewhere", ScriptedAnswer::json({}));
    QtHttpTransport transport(10s);
    const auto result = sent(transport, requestTo(server, method));
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->status, status);
    QCOMPARE(result->header("Location"), "/elsewhere");
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpTransport::keepsNoCookies()
{
    ScriptedHttpServer server;
    server.setAnswer("/resource", ScriptedAnswer::http(200, "text/plain", "ok", {{"Set-Cookie", "session=1; Path=/"}}));
    QtHttpTransport transport(10s);
    QVERIFY(sent(transport, requestTo(server)).has_value());
    QVERIFY(sent(transport, requestTo(server)).has_value());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(1).header("Cookie").isNull());
}

void TestQtHttpTransport::cachesNothing()
{
    ScriptedHttpServer server;
    server.setAnswer(
        "/resource",
        ScriptedAnswer::http(200, "text/plain", "ok", {{"Cache-Control", "max-age=3600"}, {"ETag", "\"1\""}}));
    QtHttpTransport transport(10s);
    QVERIFY(sent(transport, requestTo(server)).has_value());
    QVERIFY(sent(transport, requestTo(server)).has_value());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(1).header("If-None-Match").isNull());
}

void TestQtHttpTransport::saysThatNobodyIsThere_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("refused") << QString();
    QTest::newRow("no such host") << QStringLiteral("nowhere.invalid"); // RFC 6761 §6.4
}

void TestQtHttpTransport::saysThatNobodyIsThere()
{
    QFETCH(QString, host);
    ScriptedHttpServer server;
    server.close();
    QtHttpTransport transport(10s);
    HttpRequest request = requestTo(server, "POST");
    if (!host.isEmpty())
        request.url.setHost(host);
    const auto result = sent(transport, request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QCOMPARE(result.error().code, QStringLiteral("unreachable"));
    QVERIFY(result.error().message.contains(request.url.host()));
    QVERIFY(!result.error().hint.isEmpty());
}

void TestQtHttpTransport::takesNothingElseForAnAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    QTest::newRow("SMTP") << QByteArray("220 mail.example ESMTP\r\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML without a status line") << QByteArray("<html><body>hello</body></html>");
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x15\x03\x01\x00\x02\x02\x50", 10);
    QTest::newRow("a status that is no number") << QByteArray("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n");
}

void TestQtHttpTransport::takesNothingElseForAnAnswer()
{
    QFETCH(QByteArray, bytes);
    ScriptedHttpServer server;
    server.setAnswer("/resource", ScriptedAnswer::raw(bytes));
    QtHttpTransport transport(2s);
    const auto result = sent(transport, requestTo(server, "POST"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY(!result.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestQtHttpTransport)
#include "tst_qthttptransport.moc"
