// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/clockskew.h>

#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

class TestClockSkew : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsTheDateOfAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("seconds");
        // our clock says 2026-01-01 00:00:00
        QTest::newRow("the same time") << QByteArray("Thu, 01 Jan 2026 00:00:00 GMT") << qint64(0);
        QTest::newRow("we are slow") << QByteArray("Thu, 01 Jan 2026 00:10:05 GMT") << qint64(605);
        QTest::newRow("we are fast") << QByteArray("Wed, 31 Dec 2025 22:00:00 GMT") << qint64(-7200);
        QTest::newRow("a day") << QByteArray("Fri, 02 Jan 2026 00:00:00 GMT") << qint64(86'400);
        QTest::newRow("more than a day") << QByteArray("Fri, 02 Jan 2026 00:00:01 GMT") << qint64(0);
        QTest::newRow("years ago") << QByteArray("Sun, 01 Jan 2006 00:00:00 GMT") << qint64(0);
        QTest::newRow("no date") << QByteArray() << qint64(0);
        QTest::newRow("another zone") << QByteArray("Thu, 01 Jan 2026 00:10:05 CET") << qint64(0);
        QTest::newRow("another form") << QByteArray("2026-01-01T00:10:05Z") << qint64(0);
        QTest::newRow("no day of any month") << QByteArray("Thu, 41 Jan 2026 00:10:05 GMT") << qint64(0);
    }

    void readsTheDateOfAnAnswer()
    {
        QFETCH(QByteArray, date);
        HttpResponse response;
        if (!date.isEmpty())
            response.headers = {{"date", date}};
        const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
        QTEST(static_cast<qint64>(clockSkew(response, now).count()), "seconds");
    }

    void tellsWhichWayTheClockIsWrong()
    {
        QVERIFY(clockSkewHint(std::chrono::minutes(10)).contains(QStringLiteral("10 minutes slow")));
        QVERIFY(clockSkewHint(std::chrono::seconds(-170)).contains(QStringLiteral("3 minutes fast")));
    }
};

QTEST_GUILESS_MAIN(TestClockSkew)
#include "tst_clockskew.moc"
