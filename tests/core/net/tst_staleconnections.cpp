// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/net/httpclient.h>
#include <lanyard/net/qthttptransport.h>

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Lanyard;

namespace {

//! Says that it keeps connections open, and ends each when a second request comes over it: what a client sees of a
//! server whose patience ran out just then.
class ImpatientServer final : public QTcpServer
{
public:
    ImpatientServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received = QByteArray()]() mutable {
                const bool isSecond = received.contains("\r\n\r\n");
                received += socket->readAll();
                if (isSecond)
                    return socket->abort();
                if (!received.contains("\r\n\r\n"))
                    return;
                ++answered;
                const bool isLast = received.toLower().contains("\r\nconnection: close\r\n");
                socket->write(QByteArray("HTTP/1.1 200 OK\r\nConnection: ") + (isLast ? "close" : "keep-alive")
                              + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
                if (isLast) // as RFC 9112 §9.6 has it
                    socket->disconnectFromHost();
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
    }

    [[nodiscard]] HttpRequest request(const QByteArray &method) const
    {
        HttpRequest request;
        request.method = method;
        request.body = Secret(QByteArrayView("grant_type=refresh_token"));
        request.replay = Replay::Never;
        request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(serverPort()));
        return request;
    }

    int answered = 0;
};

} // namespace

class TestStaleConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // A refresh that may or may not have arrived is the one thing that can cost an account.
    void keepsNoConnectionBehindWhatCanNotBeRepeated()
    {
        ImpatientServer server;
        QtHttpTransport transport;
        for (int i = 1; i <= 3; ++i) {
            const auto answer = QCoro::waitFor(transport.send(server.request("POST"), {QDeadlineTimer(5000), {}}));
            QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().code));
            QCOMPARE(server.answered, i);
        }
    }
};

QTEST_GUILESS_MAIN(TestStaleConnections)
#include "tst_staleconnections.moc"
