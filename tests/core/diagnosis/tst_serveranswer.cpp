// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/accounts/samples.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/diagnosis/serveranswer.h>
#include <lanyard/net/qthttptransport.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

Account at(const QString &tokenEndpoint, const QDateTime &lastUsed = {})
{
    Account account = sampleAccount(tokenEndpoint, tokenEndpoint);
    account.serverMetadata = {{QStringLiteral("token_endpoint"), tokenEndpoint}};
    account.lastUsedAt = lastUsed;
    return account;
}

QList<ServerAnswer> answersOf(HttpTransport &transport, const QList<QUrl> &endpoints, CallContext context = {})
{
    FakeClock clock;
    HttpClient http(transport, clock);
    return QCoro::waitFor(askServers(endpoints, &http, context));
}

QUrl endpoint(int number) { return QUrl(QStringLiteral("https://server%1.example/token").arg(number)); }

} // namespace

class TestServerAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void takesEachServerOnce_data()
    {
        QTest::addColumn<QStringList>("endpoints");
        QTest::addColumn<qsizetype>("servers");
        QTest::newRow("none") << QStringList() << qsizetype(0);
        QTest::newRow("none that is known") << QStringList{QString()} << qsizetype(0);
        QTest::newRow("one twice") << QStringList(2, QStringLiteral("https://a.example/token")) << qsizetype(1);
        QTest::newRow("two tenants of one")
            << QStringList{QStringLiteral("https://a.example/1/token"), QStringLiteral("https://a.example:443/2/token")}
            << qsizetype(1);
        QTest::newRow("two ports") << QStringList{QStringLiteral("https://a.example/token"),
                                                  QStringLiteral("https://a.example:8443/token")}
                                   << qsizetype(2);
        QTest::newRow("loopback") << QStringList{QStringLiteral("http://127.0.0.1:4711/token")} << qsizetype(1);
        QTest::newRow("no safe address") << QStringList{QStringLiteral("http://a.example/token")} << qsizetype(0);
    }

    void takesEachServerOnce()
    {
        QFETCH(QStringList, endpoints);
        QFETCH(qsizetype, servers);
        QList<Account> accounts;
        for (const QString &each : std::as_const(endpoints))
            accounts += at(each);
        QCOMPARE(AccountServers::of(accounts).endpoints.size(), servers);
        QCOMPARE(AccountServers::of(accounts).leftOut, 0);
    }

    void takesNoMoreThanEightThoseOfTheAccountsUsedLast()
    {
        const FakeClock clock;
        QList<Account> accounts;
        for (int i = 0; i < 20; ++i)
            accounts += at(endpoint(i).toString(), clock.now().addSecs(i));
        const AccountServers servers = AccountServers::of(accounts);
        QCOMPARE(servers.endpoints.size(), 8);
        QCOMPARE(servers.leftOut, 12);
        QCOMPARE(servers.endpoints.first(), endpoint(19));
        QCOMPARE(servers.endpoints.last(), endpoint(12));
    }

    void asksEachOnceAndWithoutCredentials()
    {
        FakeTransport transport;
        for (int i = 0; i < 3; ++i)
            transport.append(FakeTransport::http(503, "text/plain", {}));
        const auto answers = answersOf(transport, {endpoint(0), endpoint(1), endpoint(2)});
        QCOMPARE(answers.size(), 3);
        QCOMPARE(transport.requests().size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(answers.at(i).endpoint, endpoint(i));
            QVERIFY(!answers.at(i).error); // whatever its status, an answer is one
            const HttpRequest &request = transport.requests().at(i);
            QCOMPARE(request.url, endpoint(i));
            QCOMPARE(request.method, QByteArray("GET"));
            QVERIFY(request.body.isEmpty() && request.headers.isEmpty() && !request.tlsIdentity);
        }
    }

    void readsTheServersClock_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<int>("skew");
        // the clock of the tests begins on 2026-01-01
        QTest::newRow("the same") << QByteArray("Thu, 01 Jan 2026 00:00:00 GMT") << true << 0;
        QTest::newRow("ahead") << QByteArray("Thu, 01 Jan 2026 00:05:00 GMT") << true << 300;
        QTest::newRow("behind") << QByteArray("Wed, 31 Dec 2025 23:59:00 GMT") << true << -60;
        QTest::newRow("years ahead") << QByteArray("Sun, 01 Jan 2034 00:00:00 GMT") << true << 252'460'800;
        QTest::newRow("none") << QByteArray() << false << 0;
        QTest::newRow("no date") << QByteArray("yesterday") << false << 0;
    }

    void readsTheServersClock()
    {
        QFETCH(QByteArray, date);
        QFETCH(bool, isKnown);
        QFETCH(int, skew);
        FakeTransport transport;
        transport.append(FakeTransport::http(400, "text/plain", {}, {{"Date", date}}));
        const ServerAnswer answer = answersOf(transport, {endpoint(0)}).value(0);
        QCOMPARE(answer.skew().has_value(), isKnown);
        if (isKnown)
            QVERIFY(std::chrono::abs(*answer.skew() - std::chrono::seconds(skew)) <= 2s);
    }

    void saysWhyThereWasNoAnswer()
    {
        FakeTransport transport;
        transport.append(FakeTransport::failed(QStringLiteral("unreachable")));
        transport.append(FakeTransport::http(404, "text/plain", {}));
        const auto answers = answersOf(transport, {endpoint(0), endpoint(1)});
        QVERIFY(answers.at(0).error);
        QCOMPARE(answers.at(0).error->code, QStringLiteral("unreachable"));
        QVERIFY(!answers.at(0).skew());
        QVERIFY(!answers.at(1).error);
        QCOMPARE(transport.requests().size(), 2); // neither is asked again
    }

    void waitsForAllTogetherAndNoLongerThanItMay()
    {
        ScriptedHttpServer silent;
        ScriptedHttpServer quick;
        silent.setAnswer("/token", ScriptedAnswer::raw({}, ScriptedAnswer::Afterwards::Hang));
        quick.setAnswer("/token", ScriptedAnswer::http(405, "text/plain", {}));
        QList<QUrl> endpoints;
        for (int i = 0; i < 3; ++i) // one machine by three names
            endpoints += silent.url(QStringLiteral("/token"));
        endpoints[1].setHost(QStringLiteral("localhost"));
        endpoints[2].setHost(QStringLiteral("127.0.0.2"));
        endpoints += quick.url(QStringLiteral("/token"));
        QtHttpTransport transport;
        QElapsedTimer elapsed;
        elapsed.start();
        const auto answers = answersOf(transport, endpoints, {QDeadlineTimer(500ms), {}});
        QVERIFY2(elapsed.elapsed() < 1500, qPrintable(QString::number(elapsed.elapsed())));
        QCOMPARE(answers.at(0).error->code, QStringLiteral("timed_out"));
        QCOMPARE(answers.at(1).error->code, QStringLiteral("timed_out"));
        QVERIFY(answers.at(2).error);
        QVERIFY(!answers.at(3).error);
    }
};

QTEST_GUILESS_MAIN(TestServerAnswer)
#include "tst_serveranswer.moc"
