// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/flows/loopbackrequest.h>

#include <QTest>

using namespace Lanyard;

namespace {

const QByteArray host = "Host: 127.0.0.1:1\r\n";

QByteArray get(const QByteArray &target) { return "GET " + target + " HTTP/1.1\r\n" + host + "\r\n"; }

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /callback HTTP/1.1\r\n" + host + headers + "\r\n" + body;
}

//! The outcome as one number: a status to refuse with, 0 while more is needed, 200 for a request.
int verdict(const LoopbackRequestReader::Outcome &outcome)
{
    if (!outcome)
        return outcome.error();
    return *outcome ? 200 : 0;
}

int verdictOf(const QByteArray &bytes)
{
    LoopbackRequestReader reader;
    return verdict(reader.add(bytes));
}

} // namespace

class TestLoopbackRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsWhatABrowserSends()
    {
        LoopbackRequestReader reader;
        const auto outcome = reader.add("POST /call%20back?a=1&b=?2 HTTP/1.1\r\nHOST:127.0.0.1:1\r\nX-Two:  spaced \r\n"
                                        "Content-Length: 9\r\n\r\ncode=abcd");
        QCOMPARE(verdict(outcome), 200);
        const LoopbackRequest request = outcome->value();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, "/call%20back");
        QCOMPARE(request.query, "a=1&b=?2");
        QCOMPARE(request.header("host"), "127.0.0.1:1");
        QCOMPARE(request.header("x-two"), "spaced");
        QVERIFY(request.header("cookie").isNull());
        QCOMPARE(request.body, "code=abcd");
    }

    void judgesRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");

        QTest::newRow("no query") << get("/callback") << 200;
        QTest::newRow("empty query") << get("/callback?") << 200;
        QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n" + host + "\r\n") << 200;
        QTest::newRow("unknown method") << QByteArray("BREW / HTTP/1.1\r\n" + host + "\r\n") << 200;
        QTest::newRow("empty body") << post("Content-Length: 0\r\n") << 200;
        QTest::newRow("body to come") << post("Content-Length: 5\r\n", "abcd") << 0;
        QTest::newRow("more than the body") << post("Content-Length: 2\r\n", "abcd") << 200;
        QTest::newRow("largest body") << post("Content-Length: 65536\r\n", QByteArray(65536, 'x')) << 200;

        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("half a line") << QByteArray("GET /callback?co") << 0;
        QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: 127.0.0.1:1\n\n") << 0;

        QTest::newRow("TLS hello") << QByteArray::fromHex("160301020001000000") << 400;
        QTest::newRow("SOCKS") << QByteArray::fromHex("050100") << 400;
        QTest::newRow("NUL") << QByteArray(1, '\0') << 400;
        QTest::newRow("empty line first") << QByteArray("\r\n" + get("/")) << 400;
        QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2\r\n" + host + "\r\n") << 400;
        QTest::newRow("version with a tail") << QByteArray("GET / HTTP/1.1x\r\n" + host + "\r\n") << 400;
        QTest::newRow("no version") << QByteArray("GET /\r\n" + host + "\r\n") << 400;
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\n" + host + "\r\n") << 400;
        QTest::newRow("space in the target") << get("/a b") << 400;
        QTest::newRow("tab in the target") << get("/a\tb") << 400;
        QTest::newRow("byte above ASCII in the target") << get("/caf\xc3\xa9") << 400;
        QTest::newRow("absolute form") << get("http://127.0.0.1:1/callback") << 400;
        QTest::newRow("asterisk form") << QByteArray("OPTIONS * HTTP/1.1\r\n" + host + "\r\n") << 400;
        QTest::newRow("authority form") << QByteArray("CONNECT 127.0.0.1:1 HTTP/1.1\r\n" + host + "\r\n") << 400;
        QTest::newRow("no header at all") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\nAccept: */*\r\n\r\n") << 400;
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\n" + host + host + "\r\n") << 400;
        QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\n" + host + "X : 1\r\n\r\n") << 400;
        QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\n" + host + " folded\r\n\r\n") << 400;
        QTest::newRow("header without a colon") << QByteArray("GET / HTTP/1.1\r\n" + host + "what\r\n\r\n") << 400;

        QTest::newRow("length of letters") << post("Content-Length: ten\r\n") << 400;
        QTest::newRow("negative length") << post("Content-Length: -1\r\n") << 400;
        QTest::newRow("length beyond 32 bits") << post("Content-Length: 4294967297\r\n", "x") << 400;
        QTest::newRow("two lengths") << post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab") << 400;
        QTest::newRow("chunked") << post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\n\r\n") << 400;
        QTest::newRow("body too large") << post("Content-Length: 65537\r\n") << 413;

        const auto room = LoopbackRequestReader::maxHeadBytes - get("/").indexOf("\r\n\r\n");
        QTest::newRow("longest head") << get("/" + QByteArray(room, 'a')) << 200;
        QTest::newRow("head too long") << get("/" + QByteArray(room + 1, 'a')) << 431;
        QTest::newRow("endless line") << QByteArray(16 * 1024 + 1, 'a') << 431;
        QTest::newRow("header flood") << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("X: 1\r\n").repeated(4000))
                                      << 431;
    }

    void judgesRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, expected);
        QCOMPARE(verdictOf(bytes), expected);
    }

    void judgesAlikeHoweverTheBytesCome_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        QTest::newRow("query") << get("/callback?code=abc&state=xyz") << 200;
        QTest::newRow("form") << post("Content-Length: 18\r\n", "code=abc&state=xyz") << 200;
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\n" + host + host + "\r\n") << 400;
        QTest::newRow("chunked") << post("Transfer-Encoding: chunked\r\n") << 400;
    }

    void judgesAlikeHoweverTheBytesCome()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, expected);
        for (qsizetype split = 1; split < bytes.size(); ++split) {
            LoopbackRequestReader reader;
            QCOMPARE(verdict(reader.add(bytes.first(split))), 0);
            QCOMPARE(verdict(reader.add(bytes.sliced(split))), expected);
        }
        LoopbackRequestReader reader;
        for (qsizetype i = 0; i < bytes.size() - 1; ++i)
            QCOMPARE(verdict(reader.add(bytes.sliced(i, 1))), 0);
        const auto outcome = reader.add(bytes.last(1));
        QCOMPARE(verdict(outcome), expected);
        if (expected == 200)
            QCOMPARE(outcome->value().body, bytes.startsWith("POST") ? "code=abc&state=xyz" : "");
    }
};

QTEST_GUILESS_MAIN(TestLoopbackRequest)
#include "tst_loopbackrequest.moc"
