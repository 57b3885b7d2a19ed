// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/scriptedhttpserver.h"

#include <lanyard/net/qthttptransport.h>

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Lanyard;
using namespace std::chrono_literals;
using Afterwards = ScriptedAnswer::Afterwards;

namespace {

HttpRequest requestTo(const QUrl &url, const QByteArray &method = "GET")
{
    HttpRequest request;
    request.url = url;
    request.method = method;
    return request;
}

Result<HttpResponse> sent(QtHttpTransport &transport, const HttpRequest &request, const CallContext &context = {})
{
    return QCoro::waitFor(transport.send(request, context));
}

} // namespace

class TestExchangeLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsByItsTimeOut_data();
    void endsByItsTimeOut();

    void endsByTheDeadline_data() { endsByItsTimeOut_data(); }

    void endsByTheDeadline();

    void endsWhenStopped_data() { endsByItsTimeOut_data(); }

    void endsWhenStopped();
    void sendsNothingThatIsNoLongerWanted_data();
    void sendsNothingThatIsNoLongerWanted();
    void refusesATooLargeAnswer_data();
    void refusesATooLargeAnswer();
    void takesAnAnswerOfJustTheLimit();
    void stopsReadingAFlood();
    void stopsReadingAServerThatIsFaster_data();
    void stopsReadingAServerThatIsFaster();
};

void TestExchangeLimits::endsByItsTimeOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("dribbles");
    QTest::newRow("no answer") << QByteArray() << false;
    QTest::newRow("hang in the status line") << QByteArray("HTTP/1.1 20") << false;
    QTest::newRow("hang in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/") << false;
    QTest::newRow("hang before the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n") << false;
    QTest::newRow("hang in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc") << false;
    QTest::newRow("hang in a body without length") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << false;
    QTest::newRow("hang in a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc")
                                     << false;
    QTest::newRow("dribbling headers") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(10'000, 'a') << true;
    QTest::newRow("dribbling body") << "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n" + QByteArray(10'000, 'a')
                                    << true;
}

void TestExchangeLimits::endsByItsTimeOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, dribbles);
    const auto answer = ScriptedAnswer::raw(bytes, Afterwards::Hang);
    ScriptedHttpServer server({dribbles ? answer.slowly(4, 5ms) : answer});
    QtHttpTransport transport(100ms);
    QElapsedTimer timer;
    timer.start();
    const auto result = sent(transport, requestTo(server.url(), "POST"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QCOMPARE(result.error().code, QStringLiteral("timed_out"));
    QVERIFY(timer.elapsed() >= 90);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(server.requests().size() <= 1); // none on a machine that is too busy to connect in time
}

void TestExchangeLimits::endsByTheDeadline()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, dribbles);
    const auto answer = ScriptedAnswer::raw(bytes, Afterwards::Hang);
    ScriptedHttpServer server({dribbles ? answer.slowly(4, 5ms) : answer});
    QtHttpTransport transport(50s);
    QElapsedTimer timer;
    timer.start();
    const auto result = sent(transport, requestTo(server.url()), {QDeadlineTimer(60ms), {}});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, QStringLiteral("timed_out"));
    QVERIFY(timer.elapsed() < 5000);
}

void TestExchangeLimits::endsWhenStopped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, dribbles);
    const auto answer = ScriptedAnswer::raw(bytes, Afterwards::Hang);
    ScriptedHttpServer server({dribbles ? answer.slowly(4, 5ms) : answer});
    QtHttpTransport transport(50s);
    std::stop_source stop;
    QTimer::singleShot(40ms, this, [&stop] { stop.request_stop(); });
    QElapsedTimer timer;
    timer.start();
    const auto result = sent(transport, requestTo(server.url()), {QDeadlineTimer(30s), stop.get_token()});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(result.error().code, QStringLiteral("cancelled"));
    QVERIFY(timer.elapsed() < 5000);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestExchangeLimits::sendsNothingThatIsNoLongerWanted_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<QString>("code");
    QTest::newRow("stopped") << true << QStringLiteral("cancelled");
    QTest::newRow("too late") << false << QStringLiteral("timed_out");
}

void TestExchangeLimits::sendsNothingThatIsNoLongerWanted()
{
    QFETCH(bool, stopped);
    QFETCH(QString, code);
    ScriptedHttpServer server;
    server.setAnswer("/", ScriptedAnswer::json({}));
    QtHttpTransport transport(10s);
    QVERIFY(sent(transport, requestTo(server.url(), "POST")).has_value()); // so that a connection is ready
    std::stop_source stop;
    if (stopped)
        stop.request_stop();
    for (int i = 0; i < 20; ++i) {
        const auto result =
            sent(transport, requestTo(server.url(), "POST"), {QDeadlineTimer(stopped ? 30s : 0s), stop.get_token()});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, code);
    }
    QTest::qWait(20);
    QCOMPARE(server.requests().size(), 1);
}

void TestExchangeLimits::refusesATooLargeAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("with a length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n");
    QTest::newRow("to the end of the connection") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("of an error") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 1001\r\n\r\n");
}

void TestExchangeLimits::refusesATooLargeAnswer()
{
    QFETCH(QByteArray, head);
    ScriptedHttpServer server({ScriptedAnswer::raw(head + QByteArray(1001, 'a'))});
    QtHttpTransport transport(10s);
    HttpRequest request = requestTo(server.url());
    request.maxResponseBytes = 1000;
    const auto result = sent(transport, request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QCOMPARE(result.error().code, QStringLiteral("response_too_large"));
}

void TestExchangeLimits::takesAnAnswerOfJustTheLimit()
{
    ScriptedHttpServer server({ScriptedAnswer::http(200, "text/plain", QByteArray(1000, 'a'))});
    QtHttpTransport transport(10s);
    HttpRequest request = requestTo(server.url());
    request.maxResponseBytes = 1000;
    const auto result = sent(transport, request);
    QVERIFY(result.has_value());
    QCOMPARE(result->body.size(), 1000);
}

void TestExchangeLimits::stopsReadingAFlood()
{
    // counts what left the server, which a client that reads on would drive up without end
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qint64 taken = 0;
    bool ended = false;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        const auto fill = [socket] {
            while (socket->bytesToWrite() < 64 * 1024)
                socket->write(QByteArray(64 * 1024, 'a'));
        };
        connect(socket, &QTcpSocket::disconnected, this, [&ended] { ended = true; });
        connect(socket, &QTcpSocket::bytesWritten, this, [&taken, fill](qint64 bytes) {
            taken += bytes;
            fill();
        });
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
    });
    QtHttpTransport transport(20s);
    const auto result =
        sent(transport, requestTo(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()))));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, QStringLiteral("response_too_large"));
    QTRY_VERIFY(ended);
    QVERIFY2(taken < 32 * 1024 * 1024, qPrintable(QString::number(taken))); // the limit, and what the sockets hold
}

void TestExchangeLimits::stopsReadingAServerThatIsFaster_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("GET") << QByteArray("GET");
    QTest::newRow("POST") << QByteArray("POST");
}

void TestExchangeLimits::stopsReadingAServerThatIsFaster()
{
    // Qt reads in a thread of its own, and in one go for as long as there is more: small chunks keep it busy
    QFETCH(QByteArray, method);
    constexpr qint64 much = 64 * 1024 * 1024;
    std::atomic<qint64> taken = 0;
    std::atomic<quint16> port = 0;
    const std::unique_ptr<QThread> server(QThread::create([&taken, &port] {
        QTcpServer listener;
        if (!listener.listen(QHostAddress::LocalHost))
            return;
        port = listener.serverPort();
        if (!listener.waitForNewConnection(20'000))
            return;
        const std::unique_ptr<QTcpSocket> socket(listener.nextPendingConnection());
        socket->waitForReadyRead(20'000);
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunks = QByteArray("8\r\naaaaaaaa\r\n").repeated(8 * 1024);
        while (taken < much && socket->state() == QAbstractSocket::ConnectedState) {
            taken += socket->write(chunks);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(20'000)) { }
        }
    }));
    server->start();
    QTRY_VERIFY(port != 0);
    QtHttpTransport transport(20s);
    // what Qt is told from the event loop comes late on a busy machine
    QMetaObject::invokeMethod(this, [] { QThread::msleep(200); }, Qt::QueuedConnection);
    const auto result = sent(transport, requestTo(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)), method));
    QVERIFY(server->wait(40'000));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, QStringLiteral("response_too_large"));
    QVERIFY2(taken < 32 * 1024 * 1024, qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(TestExchangeLimits)
#include "tst_exchangelimits.moc"
