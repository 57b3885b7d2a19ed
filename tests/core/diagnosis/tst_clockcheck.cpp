// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/diagnosis/clockcheck.h>

#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

namespace {

using Skews = QList<int>;

constexpr int minute = 60;
constexpr int hour = 60 * minute;
constexpr int day = 24 * hour;

const QDateTime now(QDate(2199, 3, 12), QTime(14, 30), QTimeZone::utc()); // after any build

ServerAnswer ahead(int seconds, int number)
{
    return {.endpoint = QUrl(QStringLiteral("https://server%1.example/token").arg(number)),
            .date = now.addSecs(seconds),
            .receivedAt = now};
}

} // namespace

class TestClockCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysByHowMuchTheClockIsWrongAndWhichWay_data()
    {
        QTest::addColumn<Skews>("skews"); // of servers: ahead of us
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("said");
        const QString ok = QStringLiteral("ok");
        const QString warning = QStringLiteral("warning");
        const QString problem = QStringLiteral("problem");
        QTest::newRow("right") << Skews{0} << ok << QStringLiteral("server0.example agrees");
        QTest::newRow("a minute slow") << Skews{60} << ok << QStringLiteral("server0.example agrees");
        QTest::newRow("a minute fast") << Skews{-60} << ok << QStringLiteral("server0.example agrees");
        QTest::newRow("more than a minute slow") << Skews{61} << warning << QStringLiteral("61 seconds slow");
        QTest::newRow("more than a minute fast") << Skews{-61} << warning << QStringLiteral("61 seconds fast");
        QTest::newRow("five minutes slow") << Skews{5 * minute} << warning << QStringLiteral("5 minutes slow");
        QTest::newRow("five minutes fast") << Skews{-5 * minute} << warning << QStringLiteral("5 minutes fast");
        QTest::newRow("more than five minutes slow")
            << Skews{5 * minute + 1} << problem << QStringLiteral("5 minutes slow");
        QTest::newRow("more than five minutes fast")
            << Skews{-5 * minute - 1} << problem << QStringLiteral("5 minutes fast");
        QTest::newRow("an hour slow: local time") << Skews{2 * hour} << problem << QStringLiteral("2 hours slow");
        QTest::newRow("years fast") << Skews{-400 * day} << problem << QStringLiteral("400 days fast");
        QTest::newRow("one server agrees: the others are wrong")
            << Skews{-hour, 400, 2, hour} << ok << QStringLiteral("server2.example agrees");
        QTest::newRow("the nearest counts") << Skews{hour, 90, -200} << warning << QStringLiteral("90 seconds slow");
    }

    void saysByHowMuchTheClockIsWrongAndWhichWay()
    {
        QFETCH(Skews, skews);
        QFETCH(QString, status);
        QFETCH(QString, said);
        QList<ServerAnswer> answers;
        for (const int skew : std::as_const(skews))
            answers += ahead(skew, static_cast<int>(answers.size()));
        const Finding finding = clockFinding(now, answers);
        QCOMPARE(finding.check, QStringLiteral("clock"));
        QCOMPARE(statusName(finding.status), status);
        QVERIFY2(finding.detail.contains(said), qPrintable(finding.detail));
        QCOMPARE(finding.hint.isEmpty(), finding.status == FindingStatus::Ok);
    }

    void isFineWhereNobodySaysTheTime_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<QString>("said");
        QTest::newRow("no account") << 0 << QStringLiteral("No account is linked");
        QTest::newRow("no Date") << 2 << QStringLiteral("No server said what time it is");
    }

    void isFineWhereNobodySaysTheTime()
    {
        QFETCH(int, servers);
        QFETCH(QString, said);
        const ServerAnswer silent{.endpoint = QUrl(QStringLiteral("https://server.example/token")), .receivedAt = now};
        const Finding finding = clockFinding(now, QList<ServerAnswer>(servers, silent));
        QCOMPARE(finding.status, FindingStatus::Ok);
        QVERIFY2(finding.detail.contains(said), qPrintable(finding.detail));
        QVERIFY(finding.detail.contains(QLatin1String("2199-03-12T14:30:00Z")));
    }

    void isWrongWhereItStandsBeforeTheProgramWasBuilt()
    {
        const QDateTime past(QDate(2019, 1, 1), QTime(0, 0), QTimeZone::utc());
        const Finding finding = clockFinding(past, {});
        QCOMPARE(finding.status, FindingStatus::Problem);
        QVERIFY(finding.detail.contains(QLatin1String("2019-01-01")));
        QVERIFY(!finding.hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClockCheck)
#include "tst_clockcheck.moc"
