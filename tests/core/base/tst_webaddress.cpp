// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/base/webaddress.h>

#include <QTest>

using namespace Lanyard;

class TestWebAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWeTalkTo_data();
    void tellsWhatWeTalkTo();
};

void TestWebAddress::tellsWhatWeTalkTo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << "https://example.org/a?b=c" << true;
    QTest::newRow("https, port") << "https://example.org:8443" << true;
    QTest::newRow("http") << "http://example.org/" << false;
    QTest::newRow("http, 127.0.0.1") << "http://127.0.0.1:8080/a" << true;
    QTest::newRow("http, the rest of 127") << "http://127.3.2.1/" << false;
    QTest::newRow("http, localhost") << "http://LOCALHOST:1/" << true;
    QTest::newRow("http, ::1") << "http://[::1]:1/" << true;
    QTest::newRow("http, mapped") << "http://[::ffff:192.0.2.1]/" << false;
    QTest::newRow("http, looks like loopback") << "http://127.0.0.1.example.org/" << false;
    QTest::newRow("http, ends like loopback") << "http://evil.localhost.example/" << false;
    QTest::newRow("http, loopback as user") << "http://127.0.0.1@example.org/" << false;
    QTest::newRow("https, user") << "https://user@example.org/" << false;
    QTest::newRow("https, password") << "https://user:secret@example.org/" << false;
    QTest::newRow("fragment") << "https://example.org/#x" << false;
    QTest::newRow("no host") << "https:///path" << false;
    QTest::newRow("relative") << "/path" << false;
    QTest::newRow("javascript") << "javascript:alert(1)" << false;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestWebAddress::tellsWhatWeTalkTo()
{
    QFETCH(QString, address);
    QTEST(isHttpsOrLoopback(QUrl(address, QUrl::StrictMode)), "allowed");
}

QTEST_GUILESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
