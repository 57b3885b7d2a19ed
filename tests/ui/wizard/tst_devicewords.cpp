// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/ui/wizard/devicewords.h>

#include <QTest>

using namespace Lanyard;

class TestDeviceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void groupsARunOfLetters_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *code, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(expected);
        };
        row("Microsoft's", "E4LUX3Q9H", "E4L UX3 Q9H");
        row("eight", "WDJBMJHT", "WDJB MJHT");
        row("six digits", "123456", "123 456");
        row("twelve", "ABCDEFGHIJKL", "ABCD EFGH IJKL");
        row("a prime", "ABCDEFG", "ABCDEFG");
        row("short", "ABC", "ABC");
        row("in groups already", "WDJB-MJHT", "WDJB-MJHT");
        row("anything", "ÄÖÜ-✓ 1+1", "ÄÖÜ-✓ 1+1");
    }

    void groupsARunOfLetters()
    {
        QFETCH(QString, code);
        QTEST(DeviceWords::inGroups(code), "expected");
    }

    void spellsForAScreenReader()
    {
        QCOMPARE(DeviceWords::spelled(QStringLiteral("WD-J1")), QStringLiteral("W D - J 1"));
        QVERIFY(DeviceWords::spelled({}).isEmpty());
    }

    void showsAnAddressAsOneTypesIt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *url, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(expected);
        };
        row("usual", "https://login.example.org/device", "login.example.org/device");
        row("a bare host", "https://login.example.org/", "login.example.org");
        row("loopback keeps its scheme", "http://127.0.0.1:8080/device", "http://127.0.0.1:8080/device");
        row("no letters that look like others", "https://l\xd0\xbegin.example/d", "xn--lgin-55d.example/d");
        const QByteArray longer = "login.example/" + QByteArray(106, 'a');
        QTest::newRow("an end") << QString::fromLatin1("https://" + longer + "bcd")
                                << QString(QString::fromLatin1(longer) + QChar(0x2026));
    }

    void showsAnAddressAsOneTypesIt()
    {
        QFETCH(QString, url);
        const QString shown = DeviceWords::address(QUrl(url));
        QTEST(QString(shown).remove(QChar(0x200b)), "expected");
        QVERIFY(shown.contains(QStringLiteral(".\u200b"))); // a line may break there
    }

    void countsDown_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("minutes") << 872 << QStringLiteral("14:32");
        QTest::newRow("a single digit") << 65 << QStringLiteral("1:05");
        QTest::newRow("over") << -3 << QStringLiteral("0:00");
        QTest::newRow("hours") << 7200 << QStringLiteral("120:00");
    }

    void countsDown()
    {
        QFETCH(int, seconds);
        QTEST(DeviceWords::countdown(std::chrono::seconds(seconds)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestDeviceWords)
#include "tst_devicewords.moc"
