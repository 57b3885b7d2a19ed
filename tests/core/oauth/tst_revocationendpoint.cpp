// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/revocationendpoint.h>

#include <QTest>

using namespace Lanyard;

class TestRevocationEndpoint : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    Result<> revoked(const ClientRegistration &client = {QStringLiteral("client"), {}, ClientAuthMethod::None})
    {
        HttpClient http(*m_transport, m_clock);
        RevocationEndpoint endpoint(http, QUrl(QStringLiteral("https://login.example/revoke")), client);
        return QCoro::waitFor(
            endpoint.revoke(Secret(QByteArrayView("rt.secret+token")), QStringLiteral("refresh_token"), {}));
    }

private Q_SLOTS:

    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void postsTheToken()
    {
        m_transport->append(FakeTransport::http(200, "", ""));
        QVERIFY(revoked({QStringLiteral("client"), Secret(QByteArrayView("cs")), ClientAuthMethod::ClientSecretBasic})
                    .has_value());
        const HttpRequest &request = m_transport->requests().constFirst();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.body.revealText(), QStringLiteral("token=rt.secret%2Btoken&token_type_hint=refresh_token"));
        QCOMPARE(headerOf(request, "Authorization"), "Basic Y2xpZW50OmNz");
    }

    void believesAnySuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("200") << 200 << QByteArray();
        QTest::newRow("204") << 204 << QByteArray();
        QTest::newRow("200 with HTML") << 200 << QByteArray("<html>");
        QTest::newRow("200 with JSON") << 200
                                       << QByteArray("{}"); // RFC 7009 §2.2: an unknown token is answered with 200 too
    }

    void believesAnySuccess()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_transport->append(FakeTransport::http(status, "text/html", body));
        QVERIFY(revoked().has_value());
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("not supported") << 400 << QByteArray(R"({"error":"unsupported_token_type"})")
                                       << QStringLiteral("server unsupported_token_type");
        QTest::newRow("not our client") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                        << QStringLiteral("server invalid_client");
        QTest::newRow("down") << 503 << QByteArray() << QStringLiteral("network server_unavailable");
        QTest::newRow("not there") << 404 << QByteArray("<html>")
                                   << QStringLiteral("rejected invalid_revocation_response");
        QTest::newRow("a redirect") << 302 << QByteArray() << QStringLiteral("rejected invalid_revocation_response");
        QTest::newRow("an error that is no text")
            << 400 << QByteArray(R"({"error":5})") << QStringLiteral("rejected invalid_revocation_response");
    }

    void saysWhatWentWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        m_transport->setAnswer(QStringLiteral("/revoke"),
                               FakeTransport::http(status, "application/json", body, {{"Location", "/revoke"}}));
        const auto done = revoked();
        QVERIFY(!done.has_value());
        QCOMPARE(kindName(done.error().kind) + QLatin1Char(' ') + done.error().code, expected);
        QVERIFY(!done.error().hint.isEmpty());
    }

    void masksWhatTheServerRepeats()
    {
        m_transport->append(
            FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_request")},
                                 {QStringLiteral("error_description"), QStringLiteral("rt.secret+token is no token")}},
                                400));
        const auto done = revoked();
        QVERIFY(!done.error().message.contains(QLatin1String("rt.secret")));
        QVERIFY(done.error().message.contains(QLatin1String("is no token")));
    }

    void triesAgainWhereThatHelps_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("the connection broke") << 0; // revoking twice does no harm
        QTest::newRow("down") << 503;
        QTest::newRow("busy") << 429;
    }

    void triesAgainWhereThatHelps()
    {
        QFETCH(int, status);
        m_transport->append(status == 0 ? FakeTransport::failed(QStringLiteral("interrupted"))
                                        : FakeTransport::http(status, "text/html", "<html>"));
        m_transport->append(FakeTransport::http(200, "", ""));
        QVERIFY(revoked().has_value());
        QCOMPARE(m_transport->requests().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRevocationEndpoint)
#include "tst_revocationendpoint.moc"
