// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/net/endpointurl.h>

#include <QTest>

using namespace Lanyard;

class TestEndpointUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void acceptsWhatIsSafe_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"https://login.example", "https://login.example/", "https://login.example:8443/oauth/token",
              "https://login.example/authorize?tenant=a%26b&c", "HTTPS://LOGIN.EXAMPLE/token",
              "https://[2001:db8::1]/token", "https://127.0.0.1.example/token", "https://xn--bcher-kva.example/token",
              "https://login.example/a%2Fb", "http://127.0.0.1/token", "http://127.0.0.1:8080/token",
              "http://[::1]:8080/token", "http://localhost/token", "http://LOCALHOST:1/token",
              "https://192.0.2.1/token"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void acceptsWhatIsSafe()
    {
        QFETCH(QString, text);
        const auto url = endpointUrl(text, QStringLiteral("token_endpoint"));
        QVERIFY2(url.has_value(), qPrintable(url ? QString() : url.error().detail));
        QCOMPARE(*url, QUrl(text, QUrl::StrictMode));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "login.example",
                                 "login.example/token",
                                 "/token",
                                 "//login.example/token",
                                 "?a=b",
                                 "#a",
                                 "javascript:alert(1)",
                                 "JavaScript:alert(1)",
                                 "data:text/html,x",
                                 "file:///etc/passwd",
                                 "file://login.example/token",
                                 "about:blank",
                                 "ftp://login.example/",
                                 "ws://127.0.0.1/",
                                 "mailto:a@login.example",
                                 "lanyard://token",
                                 "https:",
                                 "https:/",
                                 "https://",
                                 "https:///token",
                                 "https:token",
                                 "https://:443/token",
                                 "http://login.example/token",
                                 "http://192.0.2.1/token",
                                 "http://10.0.0.1/token",
                                 "http://127.0.0.1.example/token",
                                 "http://127.0.0.2/token",
                                 "http://localhost.example/token",
                                 "http://localhost./token",
                                 "http://xlocalhost/token",
                                 "http://[::2]/token",
                                 "http://[::ffff:192.0.2.1]/token",
                                 "http://0.0.0.0/token",
                                 "http://[::]/token",
                                 "http://127.0.0.1@login.example/token",
                                 "http://127.0.0.1:80@login.example/token",
                                 "https://user@login.example/token",
                                 "https://user:password@login.example/token",
                                 "https://:password@login.example/token",
                                 "https://login.example/token#fragment",
                                 "https://login.example/token#",
                                 "https://login.example:99999/token",
                                 "https://login.example:port/token",
                                 "https://login example/token",
                                 " https://login.example/token",
                                 "https://login.example/token ",
                                 "https://login.example/to ken",
                                 "https://login.example\\@other.example/",
                                 "https://[::1/token",
                                 "https://login.example/%zz",
                                 "https://%00/"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
        QTest::newRow("a line break") << QStringLiteral("https://login.example/token\nHost: x");
        QTest::newRow("a nul") << QStringLiteral("https://login.example/").append(QChar(0)).append(QLatin1String("x"));
    }

    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        const auto url = endpointUrl(text, QStringLiteral("token_endpoint"));
        QVERIFY2(!url.has_value(), qPrintable(url ? url->toString() : QString()));
        QCOMPARE(url.error().kind, ErrorKind::Rejected);
        QCOMPARE(url.error().code, QStringLiteral("invalid_metadata"));
        QVERIFY(url.error().detail.startsWith(QLatin1String("token_endpoint: ")));
    }

    void tellsOriginsApart_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *a, const char *b, bool same) {
            QTest::addRow("%s and %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << same;
        };
        row("https://a.example/x", "https://a.example/y?z", true);
        row("https://a.example", "https://a.example:443/", true);
        row("http://a.example", "http://a.example:80/", true);
        row("https://A.example", "https://a.EXAMPLE", true);
        row("https://a.example", "http://a.example", false);
        row("https://a.example:80", "http://a.example:80", false);
        row("https://a.example", "https://a.example:444", false);
        row("https://a.example", "https://b.a.example", false);
        row("https://a.example", "https://a.example.", false);
        row("http://127.0.0.1", "http://localhost", false);
        row("http://127.0.0.1", "http://[::1]", false);
    }

    void tellsOriginsApart()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(isSameOrigin(QUrl(a), QUrl(b)), same);
        QCOMPARE(isSameOrigin(QUrl(b), QUrl(a)), same);
    }
};

QTEST_APPLESS_MAIN(TestEndpointUrl)
#include "tst_endpointurl.moc"
