// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/net/httpclient.h>

#include <QTest>

#include <set>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestHttpClient : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<HttpClient> m_http;

    Result<HttpResponse> sent(Replay replay = Replay::Safe, const CallContext &context = {},
                              const HttpClient::AnswerJudge &judge = {})
    {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://server.example/a"));
        request.method = "POST";
        request.replay = replay;
        return QCoro::waitFor(m_http->send(request, context, judge));
    }

private Q_SLOTS:
    void init();
    void repeatsWhatPasses_data();
    void repeatsWhatPasses();
    void repeatsWhatFailed_data();
    void repeatsWhatFailed();
    void endsWithTheFirstGoodAnswer();
    void repeatsNothingWhereThePolicySaysOnce();
    void leavesTheLastWordToTheCaller();
    void pausesLongerEachTimeAndNeverTheSame();
    void obeysRetryAfter_data();
    void obeysRetryAfter();
    void doesNotWaitPastTheDeadline_data();
    void doesNotWaitPastTheDeadline();
    void doesNotRepeatWhatIsNoLongerWanted();
    void makesTheRequestAnewForEachTry();
    void endsWhereNoRequestCanBeMade();
};

void TestHttpClient::init()
{
    m_http.reset();
    m_clock = std::make_unique<FakeClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_http = std::make_unique<HttpClient>(*m_transport, *m_clock);
}

void TestHttpClient::repeatsWhatPasses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");
    for (const int status : {408, 425, 429, 500, 501, 502, 503, 504, 529, 599})
        QTest::addRow("%d", status) << status << 4;
    for (const int status : {200, 201, 204, 301, 302, 304, 307, 400, 401, 403, 404, 405,
                             407, 409, 410, 418, 422, 426, 428, 431, 451, 499, 600})
        QTest::addRow("%d", status) << status << 1;
}

void TestHttpClient::repeatsWhatPasses()
{
    QFETCH(int, status);
    QFETCH(int, requests);
    m_transport->setAnswer(QStringLiteral("/a"), FakeTransport::http(status, "text/plain", "x"));
    for (const Replay replay : {Replay::Safe, Replay::Never}) { // an answer says that it was not acted on
        const qsizetype before = m_transport->requests().size();
        const auto result = sent(replay);
        QVERIFY(result.has_value());
        QCOMPARE(result->status, status);
        QCOMPARE(m_transport->requests().size() - before, requests);
    }
}

void TestHttpClient::repeatsWhatFailed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("safe");
    QTest::addColumn<int>("never");
    const auto row = [](const char *code, ErrorKind kind, int safe, int never) {
        QTest::newRow(code) << QString::fromLatin1(code) << kind << safe << never;
    };
    row("unreachable", ErrorKind::Network, 4, 4);
    row("interrupted", ErrorKind::Network, 4, 1);
    row("timed_out", ErrorKind::Network, 4, 1);
    row("tls", ErrorKind::Network, 1, 1);
    row("response_too_large", ErrorKind::Rejected, 1, 1);
    row("invalid_encoding", ErrorKind::Rejected, 1, 1);
    row("cancelled", ErrorKind::Cancelled, 1, 1);
}

void TestHttpClient::repeatsWhatFailed()
{
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    QFETCH(int, safe);
    QFETCH(int, never);
    m_transport->setAnswer(QStringLiteral("/a"), FakeTransport::failed(code, kind));
    const auto result = sent(Replay::Safe);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(m_transport->requests().size(), safe);
    QCOMPARE(sent(Replay::Never).error().code, code);
    QCOMPARE(m_transport->requests().size(), safe + never);
}

void TestHttpClient::endsWithTheFirstGoodAnswer()
{
    m_transport->append(FakeTransport::http(503, "text/plain", "x"));
    m_transport->append(FakeTransport::failed(QStringLiteral("unreachable")));
    m_transport->append(FakeTransport::json({}));
    const auto result = sent(Replay::Never);
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    QCOMPARE(m_transport->requests().size(), 3);
    QCOMPARE(m_clock->sleeps().size(), 2);
}

void TestHttpClient::repeatsNothingWhereThePolicySaysOnce()
{
    RetryPolicy policy;
    policy.attempts = 1;
    m_http = std::make_unique<HttpClient>(*m_transport, *m_clock, policy);
    m_transport->setAnswer(QStringLiteral("/a"), FakeTransport::http(503, "text/plain", "x"));
    QCOMPARE(sent()->status, 503);
    QCOMPARE(m_transport->requests().size(), 1);
    QVERIFY(m_clock->sleeps().isEmpty());
}

void TestHttpClient::leavesTheLastWordToTheCaller()
{
    m_transport->append(FakeTransport::http(503, "text/plain", "passing"));
    m_transport->append(FakeTransport::http(500, "text/plain", "definite"));
    const auto result = sent(Replay::Safe, {}, [](const HttpResponse &response) {
        return response.body.reveal() == QByteArrayView("passing");
    });
    QCOMPARE(result->status, 500);
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestHttpClient::pausesLongerEachTimeAndNeverTheSame()
{
    m_transport->setAnswer(QStringLiteral("/a"), FakeTransport::http(503, "text/plain", "x"));
    std::set<qint64> firsts;
    for (int i = 0; i < 10; ++i) {
        const qsizetype before = m_clock->sleeps().size();
        QVERIFY(sent().has_value());
        const auto pauses = m_clock->sleeps().sliced(before);
        QCOMPARE(pauses.size(), 3);
        for (int n = 0; n < 3; ++n) {
            QVERIFY(pauses.at(n) >= 300ms * (1 << n));
            QVERIFY(pauses.at(n) <= 500ms * (1 << n));
        }
        firsts.insert(pauses.constFirst().count());
    }
    QVERIFY(firsts.size() > 1); // machines that failed together don't come back together
}

void TestHttpClient::obeysRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("seconds") << QByteArray("3") << 3000;
    QTest::newRow("at once") << QByteArray("0") << 0;
    QTest::newRow("a date") << QByteArray("Thu, 01 Jan 2026 00:00:10 GMT") << 10'000;
    QTest::newRow("too long to wait") << QByteArray("3600") << 20'000;
}

void TestHttpClient::obeysRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, milliseconds);
    QCOMPARE(m_clock->now().toString(Qt::ISODate), QStringLiteral("2026-01-01T00:00:00Z"));
    m_transport->append(FakeTransport::http(429, "text/plain", "x", {{"Retry-After", value}}));
    m_transport->append(FakeTransport::json({}));
    QCOMPARE(sent()->status, 200);
    QCOMPARE(m_clock->sleeps().size(), 1);
    QCOMPARE(m_clock->sleeps().constFirst().count(), milliseconds);
}

void TestHttpClient::doesNotWaitPastTheDeadline_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("requests");
    QTest::newRow("Retry-After beyond it") << QByteArray("15") << 10'000 << 1;
    QTest::newRow("back-off beyond it") << QByteArray() << 250 << 1;
    QTest::newRow("in time") << QByteArray("1") << 600'000 << 4;
}

void TestHttpClient::doesNotWaitPastTheDeadline()
{
    QFETCH(QByteArray, value);
    QFETCH(int, milliseconds);
    QFETCH(int, requests);
    m_transport->setAnswer(QStringLiteral("/a"), FakeTransport::http(503, "text/plain", "x", {{"Retry-After", value}}));
    const auto result = sent(Replay::Safe, {QDeadlineTimer(milliseconds), {}});
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 503);
    QCOMPARE(m_transport->requests().size(), requests);
    QCOMPARE(m_clock->sleeps().size(), requests - 1);
}

void TestHttpClient::doesNotRepeatWhatIsNoLongerWanted()
{
    std::stop_source stop;
    m_transport->setAnswer(QStringLiteral("/a"), [&stop](const HttpRequest &) {
        stop.request_stop();
        return FakeTransport::failed(QStringLiteral("unreachable"));
    });
    QVERIFY(!sent(Replay::Safe, {{}, stop.get_token()}).has_value());
    QCOMPARE(m_transport->requests().size(), 1);
    QVERIFY(m_clock->sleeps().isEmpty());
}

void TestHttpClient::makesTheRequestAnewForEachTry()
{
    m_transport->append(FakeTransport::http(503, "text/plain", "x"));
    m_transport->append(FakeTransport::failed(QStringLiteral("unreachable")));
    m_transport->append(FakeTransport::http(200, "text/plain", "x"));
    int made = 0;
    const HttpClient::RequestMaker maker = [&made] {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://server.example/a"));
        request.headers = {{"Proof", QByteArray::number(++made)}};
        return Result<HttpRequest>(request);
    };
    const auto result = QCoro::waitFor(m_http->send(maker, {}));
    QVERIFY(result.has_value());
    QCOMPARE(m_transport->requests().size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(headerOf(m_transport->requests().at(i), "Proof"), QByteArray::number(i + 1));
}

void TestHttpClient::endsWhereNoRequestCanBeMade()
{
    m_transport->append(FakeTransport::http(503, "text/plain", "x"));
    int made = 0;
    const HttpClient::RequestMaker maker = [&made]() -> Result<HttpRequest> {
        if (++made == 2)
            return failure(ErrorKind::Usage, QStringLiteral("no_proof"), QStringLiteral("There is no proof."));
        return HttpRequest();
    };
    const auto result = QCoro::waitFor(m_http->send(maker, {}));
    QCOMPARE(result.error().code, QStringLiteral("no_proof"));
    QCOMPARE(m_transport->requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
