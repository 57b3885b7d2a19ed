// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/faketransport.h"

#include <lanyard/oauth/deviceauthorization.h>

#include <QTest>
#include <QTimeZone>

using namespace Lanyard;
using namespace std::chrono_literals;

//! What is read from a device authorization response (RFC 8628 §3.2), and what is refused.
class TestDeviceAuthorization : public QObject
{
    Q_OBJECT

    const QDateTime m_now{{2026, 4, 2}, {10, 0}, QTimeZone::utc()};

    static QJsonObject answer()
    {
        return {{QStringLiteral("device_code"), QStringLiteral("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS")},
                {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
                {QStringLiteral("verification_uri"), QStringLiteral("https://example.com/device")},
                {QStringLiteral("verification_uri_complete"),
                 QStringLiteral("https://example.com/device?user_code=WDJB-MJHT")},
                {QStringLiteral("expires_in"), 1800},
                {QStringLiteral("interval"), 5}};
    }

    [[nodiscard]] Result<DeviceAuthorization> read(const HttpResponse &response, const DeviceQuirks &quirks = {}) const
    {
        return processDeviceAuthorizationResponse(QUrl(QStringLiteral("https://example.com/device_authorization")),
                                                  response, m_now, quirks, {Secret(QByteArrayView("client-secret"))});
    }

    static QString verdict(const Error &error) { return kindName(error.kind) + QLatin1Char(' ') + error.code; }

private Q_SLOTS:

    void readsTheExampleOfTheStandard()
    {
        const auto read = this->read(FakeTransport::json(answer()));
        QVERIFY(read);
        QCOMPARE(read->deviceCode.revealText(), QStringLiteral("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"));
        QCOMPARE(read->userCode, QStringLiteral("WDJB-MJHT"));
        QCOMPARE(read->verificationUri, QUrl(QStringLiteral("https://example.com/device")));
        QCOMPARE(read->verificationUriComplete, QUrl(QStringLiteral("https://example.com/device?user_code=WDJB-MJHT")));
        QCOMPARE(read->expiresAt, m_now.addSecs(1800));
        QCOMPARE(read->lifetime, 1800s);
        QCOMPARE(read->interval, 5s);
    }

    void readsWhatServersSend_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("lifetime");
        const auto row = [](const char *name, const char *member, const QJsonValue &value, int interval = 5,
                            int lifetime = 1800) {
            QTest::newRow(name) << QString::fromLatin1(member) << value << interval << lifetime;
        };
        row("no interval", "interval", QJsonValue::Undefined);
        row("interval null", "interval", QJsonValue::Null);
        row("interval in a string", "interval", QStringLiteral("7"), 7);
        row("interval 0: still not a busy loop", "interval", 0, 1);
        row("interval 60", "interval", 60, 60);
        row("interval below 0", "interval", -3, 1);
        row("a fraction is never shortened", "interval", 2.2, 3);
        row("an interval beyond a day", "interval", 1e18, 86400);
        row("a lifetime of 5 seconds", "expires_in", 5, 5, 5);
        row("lifetime in a string", "expires_in", QStringLiteral("900"), 5, 900);
        row("a lifetime beyond a day", "expires_in", 1e300, 5, 86400);
        row("a fraction is never lengthened", "expires_in", 600.9, 5, 600);
        row("no complete address", "verification_uri_complete", QJsonValue::Undefined);
        row("complete address null", "verification_uri_complete", QJsonValue::Null);
        row("an unknown member", "message", QStringLiteral("To sign in, use a web browser"));
        row("any printable code", "user_code", QStringLiteral("ÄÖÜ-✓ 1+1"));
        row("a page with a fragment", "verification_uri", QStringLiteral("https://example.com/#/device"));
        row("a page on loopback", "verification_uri", QStringLiteral("http://127.0.0.1:8080/device"));
    }

    void readsWhatServersSend()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(int, interval);
        QFETCH(int, lifetime);
        QJsonObject document = answer();
        document.insert(member, value);
        const auto read = this->read(FakeTransport::json(document));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->interval.count(), interval);
        QCOMPARE(read->lifetime.count(), lifetime);
        QCOMPARE(read->userCode, document.value(QLatin1String("user_code")).toString());
        QCOMPARE(read->verificationUri.toString(), document.value(QLatin1String("verification_uri")).toString());
    }

    void refusesWhatBreaksTheStandard_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *member, const QJsonValue &value,
                            const QString &code = QStringLiteral("invalid_device_authorization_response")) {
            QTest::newRow(name) << QString::fromLatin1(member) << value << code;
        };
        for (const char *member : {"device_code", "user_code", "verification_uri", "expires_in"}) {
            row(qPrintable(QStringLiteral("no %1").arg(QLatin1String(member))), member, QJsonValue::Undefined);
            row(qPrintable(QStringLiteral("%1 is an object").arg(QLatin1String(member))), member, QJsonObject());
        }
        row("device_code empty", "device_code", QString());
        row("user_code empty", "user_code", QStringLiteral("  "));
        row("a terminal's escape sequence", "user_code", QStringLiteral("AB\x1b[2JCD"));
        row("a second line", "user_code", QStringLiteral("ABCD\nEFGH"));
        row("Unicode's second line", "user_code", QString::fromUtf16(u"ABCD\u2028EFGH"));
        row("text turned round", "user_code", QString::fromUtf16(u"AB\u202eDC"));
        row("hidden letters", "user_code", QString::fromUtf16(u"AB\u200bCD"));
        row("a code as long as a book", "user_code", QString(65, QLatin1Char('A')));
        row("expires_in 0", "expires_in", 0);
        row("expires_in below 0", "expires_in", -1);
        row("expires_in in words", "expires_in", QStringLiteral("soon"));
        row("interval in words", "interval", QStringLiteral("soon"));
        const QString unsafe = QStringLiteral("unsafe_verification_uri");
        for (const char *member : {"verification_uri", "verification_uri_complete"}) {
            for (const char *uri :
                 {"javascript:alert(1)", "file:///etc/passwd", "http://example.com/device", "/device", "", "https://",
                  "https://bank.example@evil.example/", "http://127.0.0.1.example.com/", "https://example.com/a b"})
                row(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(member), QLatin1String(uri))), member,
                    QString::fromLatin1(uri), unsafe);
            row(qPrintable(QStringLiteral("%1 without end").arg(QLatin1String(member))), member,
                QString(QStringLiteral("https://example.com/") + QString(3000, QLatin1Char('a'))), unsafe);
        }
        row("a complete address that is a number", "verification_uri_complete", 7, unsafe);
    }

    void refusesWhatBreaksTheStandard()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject document = answer();
        document.insert(member, value);
        const auto read = this->read(FakeTransport::json(document));
        QVERIFY(!read);
        QCOMPARE(verdict(read.error()), QString(QStringLiteral("rejected ") + code));
        QVERIFY(!read.error().hint.isEmpty());
        QVERIFY(!read.error().detail.contains(QLatin1String("GmRhmhcx")));
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto broken = QStringLiteral("rejected invalid_device_authorization_response");
        QTest::newRow("an OAuth error") << 400 << QByteArray(R"({"error":"invalid_scope"})")
                                        << QStringLiteral("server invalid_scope");
        QTest::newRow("with status 200, as GitHub has it")
            << 200 << QByteArray(R"({"error":"unauthorized_client"})") << QStringLiteral("server unauthorized_client");
        QTest::newRow("a definite error with 503")
            << 503 << QByteArray(R"({"error":"invalid_client"})") << QStringLiteral("server invalid_client");
        QTest::newRow("an alias") << 400 << QByteArray(R"({"error":"device_flow_disabled"})")
                                  << QStringLiteral("server unauthorized_client");
        QTest::newRow("down") << 503 << QByteArray() << QStringLiteral("network server_unavailable");
        QTest::newRow("a page") << 200 << QByteArray("<html>") << broken;
        QTest::newRow("not there") << 404 << QByteArray("<html>") << broken;
        QTest::newRow("a redirect") << 302 << QByteArray() << broken;
        QTest::newRow("an error that is no text") << 200 << QByteArray(R"({"error":5})") << broken;
        QTest::newRow("a member twice") << 200 << QByteArray(R"({"user_code":"A","user_code":"B"})") << broken;
        QTest::newRow("a list") << 200 << QByteArray("[]") << broken;
    }

    void saysWhatWentWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        DeviceQuirks quirks;
        quirks.errorAliases = {{QStringLiteral("device_flow_disabled"), QStringLiteral("unauthorized_client")}};
        const auto read = this->read(FakeTransport::http(status, "application/json", body), quirks);
        QVERIFY(!read);
        QCOMPARE(verdict(read.error()), expected);
        QVERIFY(!read.error().hint.isEmpty());
    }

    void readsAServersOwnNameOfTheAddress_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("verification_url") << QStringLiteral("verification_url") << true; // Google's
        QTest::newRow("a name of its own") << QStringLiteral("page") << false;
    }

    void readsAServersOwnNameOfTheAddress()
    {
        QFETCH(QString, member);
        QFETCH(bool, isKnown);
        QJsonObject own = answer();
        own.remove(QStringLiteral("verification_uri"));
        own.remove(QStringLiteral("verification_uri_complete"));
        own.insert(member, QStringLiteral("https://example.com/own"));
        QCOMPARE(read(FakeTransport::json(own)).has_value(), isKnown);
        const DeviceQuirks quirks{member};
        const auto read = this->read(FakeTransport::json(own), quirks);
        QVERIFY(read);
        QCOMPARE(read->verificationUri, QUrl(QStringLiteral("https://example.com/own")));
        own.insert(member, QStringLiteral("javascript:alert(1)"));
        QCOMPARE(verdict(this->read(FakeTransport::json(own), quirks).error()),
                 QStringLiteral("rejected unsafe_verification_uri"));
        // a server that has learnt the standard's name is believed
        QCOMPARE(this->read(FakeTransport::json(answer()), quirks)->verificationUri,
                 QUrl(QStringLiteral("https://example.com/device")));
    }

    void masksWhatTheServerRepeats()
    {
        const auto read = this->read(
            FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_client")},
                                 {QStringLiteral("error_description"), QStringLiteral("client-secret is wrong")}},
                                401));
        QVERIFY(!read.error().message.contains(QLatin1String("client-secret")));
        QVERIFY(read.error().message.contains(QLatin1String("is wrong")));
    }
};

QTEST_GUILESS_MAIN(TestDeviceAuthorization)
#include "tst_deviceauthorization.moc"
