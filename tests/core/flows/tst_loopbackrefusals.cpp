// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackattempt.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

QByteArray withMethod(const LoopbackAttempt &attempt, const QByteArray &method)
{
    return browserGet(attempt.url()).replace(0, 3, method);
}

QByteArray randomBytes(QRandomGenerator &random)
{
    QByteArray bytes(random.bounded(1, 400), '\0');
    std::ranges::generate(bytes, [&random] { return static_cast<char>(random.bounded(256)); });
    return bytes;
}

QByteArray randomRequest(QRandomGenerator &random, const LoopbackAttempt &attempt)
{
    static const QByteArrayList methods{"GET", "HEAD", "POST", "OPTIONS", "PUT", "TRACE"};
    static const QByteArrayList paths{"/callback", "/", "/done", "/favicon.ico", "/callback/", "/%63allback"};
    const QByteArray query =
        "?code=" + QByteArray::number(random.generate()) + "&state=" + QByteArray::number(random.generate(), 36);
    QByteArray request = methods.at(random.bounded(methods.size())) + ' ' + paths.at(random.bounded(paths.size()))
        + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(attempt.port()) + "\r\n\r\n";
    // half of them get a byte flipped somewhere, or lose their end
    const int damage = random.bounded(4);
    if (damage == 0)
        request[random.bounded(request.size())] = static_cast<char>(random.bounded(256));
    else if (damage == 1)
        request.truncate(random.bounded(request.size()));
    return request;
}

} // namespace

class TestLoopbackRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void refusesWhatIsNotTheAnswerAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("status");
        // %p is the listener's port, %r the right query
        const auto get = [](const QByteArray &target, const QByteArray &more = {}) -> QByteArray {
            return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:%p\r\n" + more + "\r\n";
        };
        const auto method = [](const QByteArray &name) -> QByteArray {
            return name + " /callback?%r HTTP/1.1\r\nHost: 127.0.0.1:%p\r\n\r\n";
        };
        const auto host = [](const QByteArray &name) -> QByteArray {
            return "GET /callback?%r HTTP/1.1\r\nHost: " + name + "\r\n\r\n";
        };
        QTest::newRow("wrong state") << get("/callback?code=c0de&state=wrong") << 400;
        QTest::newRow("no state") << get("/callback?code=c0de") << 400;
        QTest::newRow("nothing") << get("/callback") << 400;
        QTest::newRow("error with a wrong state") << get("/callback?error=access_denied&state=wrong") << 400;
        QTest::newRow("root") << get("/?%r") << 404;
        QTest::newRow("path with a slash more") << get("/callback/?%r") << 404;
        QTest::newRow("path in capitals") << get("/CALLBACK?%r") << 404;
        QTest::newRow("path with a prefix") << get("/x/callback?%r") << 404;
        QTest::newRow("path with dots") << get("/x/../callback?%r") << 404;
        QTest::newRow("path percent-encoded") << get("/%63allback?%r") << 404;
        QTest::newRow("path with a parameter") << get("/callback;x?%r") << 404;
        QTest::newRow("favicon") << get("/favicon.ico") << 404;
        QTest::newRow("page too early") << get("/done") << 404;
        QTest::newRow("HEAD") << method("HEAD") << 405;
        QTest::newRow("OPTIONS") << method("OPTIONS") << 405;
        QTest::newRow("POST") << method("POST") << 405;
        QTest::newRow("PUT") << method("PUT") << 405;
        QTest::newRow("method in small letters") << method("get") << 405;
        QTest::newRow("prefetch") << get("/callback?%r", "Sec-Purpose: prefetch\r\n") << 503;
        QTest::newRow("prerender") << get("/callback?%r", "Sec-Purpose: prefetch;prerender\r\n") << 503;
        QTest::newRow("prefetch, older") << get("/callback?%r", "Purpose: prefetch\r\n") << 503;
        QTest::newRow("prefetch of Firefox") << get("/callback?%r", "X-Moz: prefetch\r\n") << 503;
        QTest::newRow("rebound name") << host("rebind.example:%p") << 421;
        QTest::newRow("rebound name of loopback") << host("127.0.0.1.rebind.example:%p") << 421;
        QTest::newRow("name under localhost") << host("evil.localhost:%p") << 421;
        QTest::newRow("another loopback address") << host("127.0.0.2:%p") << 421;
        QTest::newRow("any address") << host("0.0.0.0:%p") << 421;
        QTest::newRow("address as a number") << host("2130706433:%p") << 421;
        QTest::newRow("no port") << host("127.0.0.1") << 421;
        QTest::newRow("another port") << host("127.0.0.1:1") << 421;
        QTest::newRow("port with a zero more") << host("127.0.0.1:0%p") << 421;
        QTest::newRow("user before the host") << host("127.0.0.1:%p@rebind.example") << 421;
        QTest::newRow("empty host") << host("") << 421;
        QTest::newRow("no host") << QByteArray("GET /callback?%r HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << get("/callback?%r", "Host: rebind.example\r\n") << 400;
        QTest::newRow("proxy's form") << get("http://127.0.0.1:%p/callback?%r") << 400;
        QTest::newRow("TLS hello") << QByteArray::fromHex("16030102000100 01fc0303") + QByteArray(500, '\x7f') << 400;
        QTest::newRow("SOCKS") << QByteArray::fromHex("05020002") << 400;
        QTest::newRow("query of 64 KiB") << get("/callback?%r&x=" + QByteArray(64 * 1024, 'x')) << 431;
        QTest::newRow("header flood") << get("/callback?%r", QByteArray("X-Flood: 1234567890\r\n").repeated(2000))
                                      << 431;
        QTest::newRow("body flood") << get("/callback?%r", "Content-Length: 10000000\r\n") << 413;
        QTest::newRow("chunked body") << get("/callback?%r", "Transfer-Encoding: chunked\r\n") << 400;
    }

    void refusesWhatIsNotTheAnswerAndGoesOn()
    {
        QFETCH(QByteArray, what);
        QFETCH(int, status);
        const LoopbackAttempt attempt;
        what.replace("%p", QByteArray::number(attempt.port())).replace("%r", LoopbackAttempt::right().toLatin1());
        const RawAnswer answer = attempt.ask(what);
        QCOMPARE(answer.status(), status);
        QVERIFY(!answer.bytes.contains("Access-Control"));
        QVERIFY(!answer.bytes.contains("c0de"));
        QCOMPARE(answer.header("Cache-Control"), "no-store");
        QCOMPARE(attempt.codes().size(), 0);

        QCOMPARE(attempt.ask(browserGet(attempt.url())).status(), 303);
        QCOMPARE(attempt.codes().size(), 1);
    }

    void saysWhichMethodItTakes()
    {
        const LoopbackAttempt query;
        QCOMPARE(query.ask(withMethod(query, "HEAD")).header("Allow"), "GET");
        const LoopbackAttempt form({.formPost = true});
        QCOMPARE(form.ask(browserGet(form.url())).header("Allow"), "POST");
    }

    void takesTheFormThatTheServerPosts_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray form = "application/x-www-form-urlencoded";
        const QByteArray good = LoopbackAttempt::right().toLatin1();
        QTest::newRow("form") << form << good << 303;
        QTest::newRow("form with a charset") << form + "; charset=UTF-8" << good << 303;
        QTest::newRow("form in capitals") << form.toUpper() << good << 303;
        QTest::newRow("wrong state") << form << QByteArray("code=c0de&state=wrong") << 400;
        QTest::newRow("empty body") << form << QByteArray() << 400;
        QTest::newRow("plain text") << QByteArray("text/plain") << good << 400;
        QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=x") << good << 400;
        QTest::newRow("JSON") << QByteArray("application/json") << good << 400;
        QTest::newRow("type with a tail") << form + "ish" << good << 400;
        QTest::newRow("no type") << QByteArray() << good << 400;
    }

    void takesTheFormThatTheServerPosts()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const LoopbackAttempt attempt({.formPost = true});
        QCOMPARE(attempt.ask(browserPost(attempt.url({}), body, type)).status(), status);
        if (status != 303)
            QCOMPARE(attempt.ask(browserPost(attempt.url({}), LoopbackAttempt::right().toLatin1())).status(), 303);
        QCOMPARE(attempt.codes().size(), 1);
    }

    void ignoresTheQueryOfAPostedForm()
    {
        const LoopbackAttempt attempt({.formPost = true});
        QCOMPARE(attempt.ask(browserPost(attempt.url(), "code=c0de&state=wrong")).status(), 400);
        QCOMPARE(
            attempt.ask(browserPost(attempt.url(QStringLiteral("state=wrong")), LoopbackAttempt::right().toLatin1()))
                .status(),
            303);
        QCOMPARE(attempt.codes().size(), 1);
    }

    void outlivesAThousandRandomRequests()
    {
        const LoopbackAttempt attempt;
        QRandomGenerator random(8252);
        for (int batch = 0; batch < 50; ++batch) {
            std::vector<std::unique_ptr<RawConnection>> connections;
            for (int i = 0; i < 20; ++i) {
                connections.push_back(std::make_unique<RawConnection>(attempt.port()));
                connections.back()->send(random.bounded(2) == 0 ? randomBytes(random) : randomRequest(random, attempt));
            }
            QTRY_VERIFY(std::ranges::all_of(connections, [](const auto &connection) { return connection->isSent(); }));
        }
        QCOMPARE(attempt.codes().size(), 0);
        QCOMPARE(attempt.ask(browserGet(attempt.url())).status(), 303);
        QCOMPARE(attempt.codes().size(), 1);
    }

    void dropsWhoSendsTooSlowly()
    {
        const LoopbackAttempt attempt({}, 300ms);
        RawConnection silent(attempt.port());
        RawConnection slow(attempt.port());
        const QByteArray request = browserGet(attempt.url());
        for (qsizetype i = 0; i < request.size() && !slow.isClosed(); ++i) {
            slow.send(request.sliced(i, 1));
            QTest::qWait(20);
        }
        QVERIFY(slow.isClosed());
        QTRY_VERIFY(silent.isClosed());
        QCOMPARE(attempt.codes().size(), 0);
        QCOMPARE(attempt.ask(request).status(), 303);
    }

    void doesNotLetIdleConnectionsStarveTheGoodOne()
    {
        const LoopbackAttempt attempt;
        const auto settled = [](const RawConnection &connection) {
            return connection.isOpen() || connection.isClosed();
        };
        const RawConnection first(attempt.port());
        QTRY_VERIFY(settled(first));
        std::vector<std::unique_ptr<RawConnection>> idle;
        for (int i = 0; i < 99; ++i)
            idle.push_back(std::make_unique<RawConnection>(attempt.port()));
        QTRY_VERIFY(std::ranges::all_of(idle, [&settled](const auto &one) { return settled(*one); }));
        // nor keep more of them than it can use: those that were silent for longest have to go
        QTRY_VERIFY(std::ranges::count_if(idle, [](const auto &one) { return one->isOpen(); }) <= 32);
        QVERIFY(first.isClosed());

        QCOMPARE(attempt.ask(browserGet(attempt.url())).status(), 303);
        QCOMPARE(attempt.codes().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLoopbackRefusals)
#include "tst_loopbackrefusals.moc"
