// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/net/apiaddress.h>

#include <QTest>

using namespace Lanyard;

class TestApiAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void joinsPathsToTheBase_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *base, const char *path, const char *expected) {
            QTest::addRow("%s + %s", base, path)
                << QString::fromUtf8(base) << QString::fromUtf8(path) << QString::fromUtf8(expected);
        };
        row("https://api.example", "/me", "https://api.example/me");
        row("https://api.example", "me", "https://api.example/me");
        row("https://api.example/", "/me", "https://api.example/me");
        row("https://api.example/v1", "/me", "https://api.example/v1/me");
        row("https://api.example/v1/", "me", "https://api.example/v1/me");
        row("https://api.example/v1", "", "https://api.example/v1");
        row("https://api.example/v1", "/", "https://api.example/v1/");
        row("https://api.example/v1", "?a=b", "https://api.example/v1?a=b");
        row("https://api.example/v1", "/me?a=b&c=d%26e", "https://api.example/v1/me?a=b&c=d%26e");
        row("https://api.example/v1?key=1", "/me", "https://api.example/v1/me");
        row("https://api.example/v1", "/a//b", "https://api.example/v1/a//b");
        row("https://api.example/v1", "/projects/group%2Fname", "https://api.example/v1/projects/group%2Fname");
        row("https://api.example/v1", "/users/ada@example.org:list",
            "https://api.example/v1/users/ada@example.org:list");
        row("https://api.example/v1", "drive:/root", "https://api.example/v1/drive:/root");
        row("https://api.example/v1", "/a b/ü?q=a b", "https://api.example/v1/a%20b/%C3%BC?q=a%20b");
        row("https://api.example/v1", "/a..b/...", "https://api.example/v1/a..b/...");
        row("https://api.example/v1", "/search?q=../..", "https://api.example/v1/search?q=../..");
        row("https://api.example/v1", "https://api.example/v1/next?page=2", "https://api.example/v1/next?page=2");
        row("https://api.example/v1", "https://API.example:443/v1/next", "https://api.example:443/v1/next");
        row("http://127.0.0.1:8080/api", "/me", "http://127.0.0.1:8080/api/me");
    }

    void joinsPathsToTheBase()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const auto url = apiAddress(QUrl(base), path);
        QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().message));
        QCOMPARE(QString::fromLatin1(url->toEncoded()), expected);
    }

    void neverLeavesTheBase_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"..",
                                 "../me",
                                 "/..",
                                 "/../admin",
                                 "/a/../../admin",
                                 "/%2e%2e/admin",
                                 "/%2E%2E/admin",
                                 "/.%2e/admin",
                                 "/..%2fadmin",
                                 "/..%5cadmin",
                                 "/a/.",
                                 "/./me",
                                 "\\..\\admin",
                                 "/a\\..\\b",
                                 "//evil.example/me",
                                 "//evil.example",
                                 "/me#fragment",
                                 "https://evil.example/v1/me",
                                 "https://api.example.evil.example/v1",
                                 "https://api.example@evil.example/v1",
                                 "https://ada@api.example/v1/me",
                                 "http://api.example/v1/me",
                                 "https://api.example:8443/v1/me",
                                 "https://api.example/v2",
                                 "https://api.example/v10/me",
                                 "https://api.example/v1/../v2",
                                 "https://api.example/",
                                 "https://api.example/v1%2F..%2Fadmin",
                                 "file:///etc/passwd",
                                 "javascript://api.example/v1/%0aalert(1)",
                                 "/me\r\nX-Evil: 1",
                                 "/me\n",
                                 "/\t"})
            QTest::newRow(path) << QString::fromUtf8(path);
        QTest::newRow("a nul") << QString(QLatin1String("/me")) + QChar(0);
    }

    void neverLeavesTheBase()
    {
        QFETCH(QString, path);
        const auto url = apiAddress(QUrl(QStringLiteral("https://api.example/v1")), path);
        QVERIFY2(!url.has_value(), url ? url->toEncoded().constData() : "");
        QCOMPARE(url.error().kind, ErrorKind::Usage);
        QCOMPARE(url.error().code, QStringLiteral("invalid_path"));
    }
};

QTEST_APPLESS_MAIN(TestApiAddress)
#include "tst_apiaddress.moc"
