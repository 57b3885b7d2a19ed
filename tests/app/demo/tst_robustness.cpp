// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"
#include "demoprocess.h"

#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

class TestRobustness : public QObject
{
    Q_OBJECT

    DemoProcess m_provider;

    //! What comes back for these bytes before the patience (in ms) is over, or until the connection is closed.
    QByteArray raw(const QByteArray &bytes, int patience) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_provider.port());
        if (!socket.waitForConnected(2000))
            return "no connection"_ba;
        socket.write(bytes);
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(patience))
            answer += socket.readAll();
        return answer;
    }

    QByteArray host() const { return "\r\nHost: 127.0.0.1:" + QByteArray::number(m_provider.port()) + "\r\n"; }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(!m_provider.issuer().isEmpty(), m_provider.process().readAllStandardError()); }

    void cleanup()
    {
        // Whatever the test sent, the next one is served
        QCOMPARE(m_provider.process().state(), QProcess::Running);
        QCOMPARE(DemoBrowser(m_provider.issuer()).get(u"/"_s).status, 200);
    }

    void answersNonsenseWithNothingGood_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << "HELLO\r\n\r\n"_ba;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00", 10);
        QTest::newRow("nulls") << QByteArray(1000, '\0');
        QTest::newRow("no end") << QByteArray("GET / HTTP/1.1");
        QTest::newRow("no Host") << "GET / HTTP/1.1\r\n\r\n"_ba;
        QTest::newRow("another Host") << "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"_ba;
        QTest::newRow("localhost, which is not the issuer")
            << "GET / HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_provider.port()) + "\r\n\r\n";
        QTest::newRow("a chunk of less than nothing")
            << "POST /token HTTP/1.1" + host() + "Transfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n0\r\n\r\n";
        QTest::newRow("an endless chunk")
            << "POST /token HTTP/1.1" + host() + "Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\nabc";
        QTest::newRow("an endless body") << "POST /token HTTP/1.1" + host()
                + "Content-Length: 9000000000000\r\n\r\nabc";
        QTest::newRow("an unknown method") << "BREW / HTTP/1.1" + host() + "\r\n";
    }

    void answersNonsenseWithNothingGood()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray answer = raw(bytes, 400); // some of it waits for more
        QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    }

    void refusesWhatIsTooBig_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("status");
        const QByteArray big(300000, 'a');
        QTest::newRow("body") << "POST /token HTTP/1.1" + host() + "Content-Length: 300000\r\n\r\n" << big << "413"_ba;
        QTest::newRow("chunks") << "POST /token HTTP/1.1" + host() + "Transfer-Encoding: chunked\r\n\r\n493e0\r\n"
                                << big << "413"_ba;
        QTest::newRow("header") << "GET / HTTP/1.1" + host() + "X: " << big << "413"_ba;
        QTest::newRow("address") << "GET /?"_ba << QByteArray(9000, 'a') + " HTTP/1.1" + host() + "\r\n" << "414"_ba;
    }

    void refusesWhatIsTooBig()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, status);
        const QByteArray answer = raw(head + body, 5000);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.first(qMin(answer.size(), qsizetype(60))));
    }

    void refusesFormsThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray form = "application/x-www-form-urlencoded";
        const QByteArray good = "client_id=lanyard-demo&grant_type=refresh_token&refresh_token=x";
        QTest::newRow("JSON") << "application/json"_ba << "{}"_ba;
        QTest::newRow("a form that says it is text") << "text/plain"_ba << good;
        QTest::newRow("not UTF-8") << form << good + "&x=%ff%fe";
        QTest::newRow("a parameter twice") << form << good + "&client_id=lanyard-demo";
        QTest::newRow("far too many") << form << good + QByteArray("&x=1").repeated(500);
        QTest::newRow("empty") << form << QByteArray();
    }

    void refusesFormsThatCannotBeRead()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        DemoBrowser browser(m_provider.issuer());
        const Answer answer = browser.postBody(u"/token"_s, body, {{"Content-Type"_ba, type}});
        const bool isEmpty = body.isEmpty();
        QCOMPARE(answer.error(), isEmpty ? u"invalid_client"_s : u"invalid_request"_s);
        QCOMPARE(answer.status, isEmpty ? 401 : 400);
    }

    void answersAQueryThatCannotBeReadWithAPage()
    {
        const Answer answer = DemoBrowser(m_provider.issuer()).get(u"/authorize?client_id=lanyard-demo&state=%ff"_s);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("location").isEmpty());
    }

    void knowsWhichMethodFitsWhere()
    {
        DemoBrowser browser(m_provider.issuer());
        const Answer wrong = browser.get(u"/token"_s);
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.header("allow"), "POST"_ba);
        QCOMPARE(browser.get(u"/nowhere"_s).status, 404);
        const QByteArray head = raw("HEAD /.well-known/openid-configuration HTTP/1.1" + host() + "\r\n", 5000);
        QVERIFY(head.startsWith("HTTP/1.1 200"));
        QVERIFY(head.endsWith("\r\n\r\n"));
    }

    void servesOnlySoManyAtOnce()
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 80; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(u"127.0.0.1"_s, m_provider.port());
            QVERIFY(sockets.back()->waitForConnected(2000));
        }
        const auto refused = [&sockets] {
            return std::ranges::count_if(
                sockets, [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
        };
        QTRY_VERIFY(refused() >= 16);
        QVERIFY(refused() < 20);
        sockets.clear();
        QTRY_COMPARE(DemoBrowser(m_provider.issuer()).get(u"/"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
