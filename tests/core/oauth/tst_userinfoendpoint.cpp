// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/userinfoendpoint.h>

#include <QTest>

using namespace Lanyard;

class TestUserinfoEndpoint : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    Result<QJsonObject> fetched()
    {
        HttpClient http(*m_transport, m_clock);
        UserinfoEndpoint endpoint(http, QUrl(QStringLiteral("https://api.example/me")));
        return QCoro::waitFor(endpoint.fetch(Secret(QByteArrayView("at-secret")), {}));
    }

private Q_SLOTS:

    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void sendsTheTokenInTheHeaderAlone()
    {
        m_transport->append(FakeTransport::json({{QStringLiteral("sub"), QStringLiteral("1")}}));
        const auto answer = fetched();
        QVERIFY(answer.has_value());
        QCOMPARE(answer->value(QLatin1String("sub")).toString(), QStringLiteral("1"));
        const HttpRequest &request = m_transport->requests().constFirst();
        QCOMPARE(request.method, "GET");
        QCOMPARE(headerOf(request, "Authorization"), "Bearer at-secret"); // RFC 6750 §2.1
        QCOMPARE(request.url.toEncoded(), "https://api.example/me");
        QVERIFY(request.body.isEmpty());
    }

    void asksTheWayThatAnApiWants()
    {
        m_transport->append(FakeTransport::json({}));
        HttpClient http(*m_transport, m_clock);
        UserinfoEndpoint endpoint(http, QUrl(QStringLiteral("https://api.example/me")), {}, "POST",
                                  {{"Content-Type", "application/json"}}, Secret(QByteArrayView("null")));
        QVERIFY(QCoro::waitFor(endpoint.fetch(Secret(QByteArrayView("at")), {})).has_value());
        const HttpRequest &request = m_transport->requests().constFirst();
        QCOMPARE(request.method, "POST");
        QCOMPARE(headerOf(request, "Content-Type"), "application/json");
        QCOMPARE(request.body.revealText(), QStringLiteral("null"));
    }

    void forgetsTheTokenAfterwards()
    {
        m_transport->append(FakeTransport::json({}));
        m_transport->append(FakeTransport::json({}));
        HttpClient http(*m_transport, m_clock);
        UserinfoEndpoint endpoint(http, QUrl(QStringLiteral("https://api.example/me")));
        QVERIFY(QCoro::waitFor(endpoint.fetch(Secret(QByteArrayView("first")), {})).has_value());
        QVERIFY(QCoro::waitFor(endpoint.fetch(Secret(QByteArrayView("second")), {})).has_value());
        QCOMPARE(m_transport->requests().at(1).headers.count(HttpHeader("Authorization", "Bearer first")), 0);
        QCOMPARE(headerOf(m_transport->requests().at(1), "Authorization"), "Bearer second");
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an expired token")
            << 401 << QByteArray(R"({"error":"invalid_token"})") << QStringLiteral("sign-in-required invalid_token");
        QTest::newRow("too little access")
            << 403 << QByteArray(R"({"error":"insufficient_scope"})") << QStringLiteral("server insufficient_scope");
        QTest::newRow("too busy") << 429 << QByteArray() << QStringLiteral("network server_unavailable");
        QTest::newRow("down") << 502 << QByteArray() << QStringLiteral("network server_unavailable");
        QTest::newRow("not there") << 404 << QByteArray("{}") << QStringLiteral("rejected invalid_userinfo_response");
        QTest::newRow("a redirect") << 302 << QByteArray("{}") << QStringLiteral("rejected redirected");
        QTest::newRow("HTML") << 200 << QByteArray("<html>") << QStringLiteral("rejected invalid_userinfo_response");
        QTest::newRow("a list") << 200 << QByteArray("[]") << QStringLiteral("rejected invalid_userinfo_response");
        QTest::newRow("a signed answer") << 200 << QByteArray("eyJhbGciOiJub25lIn0.e30.")
                                         << QStringLiteral("rejected invalid_userinfo_response");
        QTest::newRow("a member twice") << 200 << QByteArray(R"({"sub":"1","sub":"2"})")
                                        << QStringLiteral("rejected invalid_userinfo_response");
        QTest::newRow("nothing") << 200 << QByteArray() << QStringLiteral("rejected invalid_userinfo_response");
    }

    void saysWhatWentWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        m_transport->setAnswer(
            QStringLiteral("/me"),
            FakeTransport::http(status, "application/json", body, {{"Location", "https://api.example/me"}}));
        const auto answer = fetched();
        QVERIFY(!answer.has_value());
        QCOMPARE(kindName(answer.error().kind) + QLatin1Char(' ') + answer.error().code, expected);
        QVERIFY(!QString(answer.error().message + answer.error().detail).contains(QLatin1String("at-secret")));
    }

    void wantsThePersonOfTheIdToken_data()
    {
        QTest::addColumn<QJsonObject>("userinfo");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("accepted");
        const auto sub = [](const QJsonValue &value) { return QJsonObject{{QStringLiteral("sub"), value}}; };
        const QString one = QStringLiteral("1");
        QTest::newRow("the same") << sub(one) << one << true;
        QTest::newRow("another") << sub(QStringLiteral("2")) << one << false;
        QTest::newRow("absent") << QJsonObject() << one << false; // Core §5.3.2: it has to be there
        QTest::newRow("a number") << sub(1) << one << false;
        QTest::newRow("no ID token") << sub(one) << QString() << true;
    }

    void wantsThePersonOfTheIdToken()
    {
        QFETCH(QJsonObject, userinfo);
        QFETCH(QString, subject);
        QFETCH(bool, accepted);
        const auto checked = checkUserinfoSubject(userinfo, subject);
        QCOMPARE(checked.has_value(), accepted);
        if (!checked) {
            QCOMPARE(checked.error().kind, ErrorKind::Rejected);
            QCOMPARE(checked.error().code, QStringLiteral("userinfo_sub_mismatch"));
        }
    }
};

QTEST_GUILESS_MAIN(TestUserinfoEndpoint)
#include "tst_userinfoendpoint.moc"
