// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/base/webaddress.h>

#include <QTest>

using namespace Lanyard;

class TestWebAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void knowsThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopback");
        for (const char *host : {"127.0.0.1", "::1", "localhost"})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host :
             {"", "127.0.0.1.example", "localhost.example", "localhost.", "127.0.0.2", "0.0.0.0", "::", "::2", "[::1]",
              "127.0.0.1:80", "LOCALHOST", "example.localhost", "127.0.0.1 ", "::ffff:127.0.0.1", "127.0.0.1%00"})
            QTest::addRow("not %s", host) << QString::fromLatin1(host) << false;
    }

    void knowsThisMachine()
    {
        QFETCH(QString, host);
        QFETCH(bool, isLoopback);
        QCOMPARE(isLoopbackHost(host), isLoopback);
    }

    void trustsHttpsAndLoopback_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTrustworthy");
        QTest::addColumn<bool>("isClean");
        const auto row = [](const char *text, bool isTrustworthy, bool isClean) {
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << isTrustworthy << isClean;
        };
        row("https://a.example/", true, true);
        row("https://a.example?query", true, true);
        row("http://127.0.0.1:8080/", true, true);
        row("http://[::1]/", true, true);
        row("http://localhost/callback", true, true);
        row("http://LocalHost/", true, true);
        row("https://user@a.example/", true, false);
        row("https://user:password@a.example/", true, false);
        row("https://a.example/#fragment", true, false);
        row("https://a.example/#", true, false);
        row("http://a.example/", false, false);
        row("http://127.0.0.1.example/", false, false);
        row("http://127.0.0.1@a.example/", false, false);
        row("http://localhost.example/", false, false);
        row("https:///path", false, false);
        row("https:a.example", false, false);
        row("//a.example/", false, false);
        row("a.example", false, false);
        row("javascript:alert(1)", false, false);
        row("file:///etc/passwd", false, false);
        row("ftp://127.0.0.1/", false, false);
        row("data:text/plain,x", false, false);
        row("", false, false);
    }

    void trustsHttpsAndLoopback()
    {
        QFETCH(QString, text);
        QFETCH(bool, isTrustworthy);
        QFETCH(bool, isClean);
        QCOMPARE(isTrustworthyUrl(QUrl(text)), isTrustworthy);
        QCOMPARE(isHttpsOrLoopback(QUrl(text)), isClean);
    }
};

QTEST_APPLESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
