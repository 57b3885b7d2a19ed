// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/jsonseconds.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

class TestJsonSeconds : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsWhatServersCallATime_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<double>("seconds");
        QTest::newRow("a number") << QJsonValue(3600) << 3600.0;
        QTest::newRow("a fraction") << QJsonValue(2.5) << 2.5;
        QTest::newRow("in a string") << QJsonValue(QStringLiteral("900")) << 900.0;
        QTest::newRow("nothing") << QJsonValue(0) << 0.0;
        QTest::newRow("below nothing") << QJsonValue(-5) << 0.0;
    }

    void readsWhatServersCallATime()
    {
        QFETCH(QJsonValue, value);
        QFETCH(double, seconds);
        QVERIFY(secondsIn(value));
        QCOMPARE(secondsIn(value)->count(), seconds);
    }

    void staysWithinWhatADateCanHold_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("huge") << QJsonValue(1e300);
        QTest::newRow("huge, in a string") << QJsonValue(QStringLiteral("99999999999999999999"));
    }

    void staysWithinWhatADateCanHold()
    {
        QFETCH(QJsonValue, value);
        QVERIFY(secondsIn(value));
        QVERIFY(secondsIn(value)->count() < 4e9);
    }

    void isNothingWhereThereIsNoNumber_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("a truth") << QJsonValue(true);
        QTest::newRow("a word") << QJsonValue(QStringLiteral("soon"));
        QTest::newRow("an empty text") << QJsonValue(QString());
        QTest::newRow("not a number") << QJsonValue(QStringLiteral("nan"));
        QTest::newRow("without end") << QJsonValue(QStringLiteral("inf"));
        QTest::newRow("a list") << QJsonValue(QJsonArray{5});
    }

    void isNothingWhereThereIsNoNumber()
    {
        QFETCH(QJsonValue, value);
        QVERIFY(!secondsIn(value));
    }
};

QTEST_APPLESS_MAIN(TestJsonSeconds)
#include "tst_jsonseconds.moc"
