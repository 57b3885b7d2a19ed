// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scriptedhttpserver.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestScriptedHttpServer : public QObject
{
    Q_OBJECT

private:
    static void connectTo(QTcpSocket &socket, const ScriptedHttpServer &server)
    {
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(server.url().port()));
    }

    static const QByteArray get;

private Q_SLOTS:

    void playsTheListThenThePathsThenRefuses()
    {
        ScriptedHttpServer server({ScriptedAnswer::raw("first\n", ScriptedAnswer::Afterwards::Keep)});
        server.setAnswer("/a", ScriptedAnswer::raw("path\n", ScriptedAnswer::Afterwards::Keep));
        QTcpSocket socket;
        connectTo(socket, server);
        socket.write(get + get + "GET /b HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 50);
        const auto answers = socket.readAll();
        QVERIFY(answers.startsWith("first\npath\nHTTP/1.1 500 "));
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(server.connections(), 1);
    }

    void recordsHeadAndBody()
    {
        ScriptedHttpServer server({ScriptedAnswer::json({{QStringLiteral("ok"), true}})});
        QTcpSocket socket;
        connectTo(socket, server);
        socket.write("POST /token?x=1 HTTP/1.1\r\nHost: h\r\ncontent-LENGTH: 22\r\n\r\n");
        QTest::qWait(20);
        QVERIFY(server.requests().isEmpty());
        socket.write("a=one+two&b=%C3%BC%26z");
        QTRY_COMPARE(server.requests().size(), 1);
        const auto request = server.requests().constFirst();
        QCOMPARE(request.method(), "POST");
        QCOMPARE(request.target(), "/token?x=1");
        QCOMPARE(request.path(), "/token");
        QCOMPARE(request.header("host"), "h");
        QVERIFY(request.header("cookie").isNull());
        QCOMPARE(request.formValue(QStringLiteral("a")), QStringLiteral("one two"));
        QTRY_VERIFY(socket.peek(1024).endsWith("\r\n\r\n{\"ok\":true}"));
    }

    void dripsByteByByte()
    {
        ScriptedHttpServer server({ScriptedAnswer::raw("12345").slowly(1, 20ms)});
        QTcpSocket socket;
        QElapsedTimer watch;
        watch.start();
        connectTo(socket, server);
        int reads = 0;
        connect(&socket, &QTcpSocket::readyRead, this, [&reads] { ++reads; });
        socket.write(get);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), "12345");
        QVERIFY(watch.elapsed() >= 4 * 20);
        QVERIFY(reads > 1);
    }

    void resetsAfterWhatWasWritten()
    {
        ScriptedHttpServer server({ScriptedAnswer::raw("half", ScriptedAnswer::Afterwards::Reset)});
        QTcpSocket socket;
        connectTo(socket, server);
        socket.write(get);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.openConnections(), 0);
    }

    void hangsWithTheConnectionOpen()
    {
        ScriptedHttpServer server({ScriptedAnswer::raw("half", ScriptedAnswer::Afterwards::Hang)});
        QTcpSocket socket;
        connectTo(socket, server);
        socket.write(get);
        QTRY_COMPARE(socket.bytesAvailable(), 4);
        QTest::qWait(50);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(server.openConnections(), 1);
        socket.abort();
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void poursUntilTheClientHasEnough()
    {
        auto endless = ScriptedAnswer::raw("head", ScriptedAnswer::Afterwards::Endless);
        endless.filler = QByteArray(16 * 1024, 'x');
        ScriptedHttpServer server({endless});
        QTcpSocket socket;
        connectTo(socket, server);
        socket.write(get);
        QTRY_VERIFY(socket.bytesAvailable() > 4 * 1024 * 1024);
        socket.abort();
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void refusesOnceClosed()
    {
        ScriptedHttpServer server;
        server.close();
        QTcpSocket socket;
        connectTo(socket, server);
        QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
};

const QByteArray TestScriptedHttpServer::get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n";

QTEST_GUILESS_MAIN(TestScriptedHttpServer)
#include "tst_scriptedhttpserver.moc"
