// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/net/retrypolicy.h>

#include <QTest>
#include <QTimeZone>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());

HttpResponse answerWith(const QByteArray &value)
{
    HttpResponse response;
    response.status = 503;
    response.headers = {{"retry-after", value}};
    return response;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesThePauseWithinItsJitter_data();
    void doublesThePauseWithinItsJitter();
    void neverPausesLongerThanTheLongest();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestRetryPolicy::doublesThePauseWithinItsJitter_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("first, shortest") << 1 << 0.0 << 300;
    QTest::newRow("first, middle") << 1 << 0.5 << 400;
    QTest::newRow("first, longest") << 1 << 1.0 << 500;
    QTest::newRow("second, shortest") << 2 << 0.0 << 600;
    QTest::newRow("second, longest") << 2 << 1.0 << 1000;
    QTest::newRow("third, middle") << 3 << 0.5 << 1600;
    QTest::newRow("sixth, longest") << 6 << 1.0 << 16'000;
    QTest::newRow("seventh, longest") << 7 << 1.0 << 20'000;
    QTest::newRow("very late") << 1'000'000 << 1.0 << 20'000;
}

void TestRetryPolicy::doublesThePauseWithinItsJitter()
{
    QFETCH(int, attempt);
    QFETCH(double, jitter);
    QFETCH(int, milliseconds);
    QCOMPARE(RetryPolicy().delay(attempt, jitter, {}).count(), milliseconds);
}

void TestRetryPolicy::neverPausesLongerThanTheLongest()
{
    const RetryPolicy policy;
    QCOMPARE(policy.delay(1, 0.5, 7s), std::chrono::milliseconds(7s));
    QCOMPARE(policy.delay(1, 0.5, 24h), policy.longestDelay);
    QCOMPARE(policy.delay(3, 0.5, 0ms), 0ms);
    QCOMPARE(policy.delay(3, 0.5, -5s), 0ms);
}

void TestRetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: it says nothing
    const auto row = [](const char *value, qint64 seconds) {
        QTest::newRow(*value ? value : "empty") << QByteArray(value) << seconds;
    };
    row("0", 0);
    row("17", 17);
    row(" 17 ", 17);
    row("86400", 86'400);
    row("99999999", 86'400);
    row("Thu, 01 Jan 2026 12:00:30 GMT", 30);
    row("Fri, 02 Jan 2026 12:00:00 GMT", 86'400);
    row("Thu, 01 Jan 2026 11:00:00 GMT", 0);
    row("", -1);
    row("-3", -1);
    row("3.5", -1);
    row("soon", -1);
    row("9999999999999999999999", -1);
    row("Thu, 32 Jan 2026 12:00:30 GMT", -1);
    row("Thu, 01 Jan 2026 12:00:30 CET", -1);
    row("2026-01-01T12:00:30Z", -1);
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const auto pause = retryAfter(answerWith(value), now);
    QCOMPARE(pause.has_value(), seconds >= 0);
    if (pause)
        QCOMPARE(*pause, std::chrono::milliseconds(std::chrono::seconds(seconds)));
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
