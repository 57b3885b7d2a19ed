// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/deviceauthorizationendpoint.h>

#include <QTest>

using namespace Lanyard;

class TestDeviceAuthorizationEndpoint : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    Result<DeviceAuthorization> authorized(const DeviceAuthorizationRequest &request,
                                           const ClientRegistration &client = {QStringLiteral("client"), {}},
                                           const QUrl &url = QUrl(QStringLiteral("https://login.example/device")))
    {
        HttpClient http(*m_transport, m_clock);
        DeviceAuthorizationEndpoint endpoint(http, url, client);
        return QCoro::waitFor(endpoint.authorize(request, {}));
    }

    static HttpResponse answer()
    {
        return FakeTransport::json({{QStringLiteral("device_code"), QStringLiteral("dc")},
                                    {QStringLiteral("user_code"), QStringLiteral("UC")},
                                    {QStringLiteral("verification_uri"), QStringLiteral("https://login.example/")},
                                    {QStringLiteral("expires_in"), 60}});
    }

private Q_SLOTS:

    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void asksForACode()
    {
        m_transport->append(answer());
        DeviceAuthorizationRequest request;
        request.scopes = {QStringLiteral("openid"), QStringLiteral("mail")};
        request.parameters = {{QStringLiteral("resource"), QStringLiteral("https://api.example/a")},
                              {QStringLiteral("resource"), QStringLiteral("https://api.example/b")}};
        const auto done = authorized(request);
        QVERIFY(done);
        QCOMPARE(done->expiresAt, m_clock.now().addSecs(60));
        const HttpRequest &sent = m_transport->requests().constFirst();
        QCOMPARE(sent.method, "POST");
        QCOMPARE(headerOf(sent, "Accept"), "application/json"); // GitHub answers with a form otherwise
        QCOMPARE(sent.body.revealText(),
                 QStringLiteral("scope=openid%20mail&resource=https%3A%2F%2Fapi.example%2Fa&"
                                "resource=https%3A%2F%2Fapi.example%2Fb&client_id=client"));
        QVERIFY(sent.maxResponseBytes <= 64 * 1024);
        QVERIFY(!sent.followSameOriginRedirects);
    }

    void provesTheClientAsElsewhere()
    {
        m_transport->append(answer());
        const ClientRegistration client{QStringLiteral("client"), Secret(QByteArrayView("cs")),
                                        ClientAuthMethod::ClientSecretBasic};
        QVERIFY(authorized({}, client));
        QCOMPARE(headerOf(m_transport->requests().constFirst(), "Authorization"), "Basic Y2xpZW50OmNz");
        QVERIFY(m_transport->requests().constFirst().body.isEmpty());
    }

    void keepsItsOwnParameters_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"client_id", "client_secret", "client_assertion", "client_assertion_type", "scope"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void keepsItsOwnParameters()
    {
        QFETCH(QString, name);
        DeviceAuthorizationRequest request;
        request.parameters = {{name, QStringLiteral("x")}};
        const auto done = authorized(request);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Usage);
        QCOMPARE(done.error().code, QStringLiteral("invalid_parameter"));
        QVERIFY(m_transport->requests().isEmpty());
    }

    void saysWhereAServerHasNone()
    {
        const auto done = authorized({}, {QStringLiteral("client"), {}}, {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Rejected);
        QCOMPARE(done.error().code, QStringLiteral("invalid_metadata"));
        QVERIFY(!done.error().hint.isEmpty());
        QVERIFY(m_transport->requests().isEmpty());
    }

    void triesAgainWhereThatHelps()
    {
        m_transport->append(FakeTransport::http(503, "text/html", ""));
        m_transport->append(FakeTransport::failed(QStringLiteral("interrupted"))); // another code does no harm
        m_transport->append(answer());
        QVERIFY(authorized({}));
        QCOMPARE(m_transport->requests().size(), 3);
    }

    void believesADefiniteErrorAtOnce()
    {
        m_transport->append(FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_client")}}, 503));
        const auto done = authorized({});
        QCOMPARE(done.error().code, QStringLiteral("invalid_client"));
        QCOMPARE(m_transport->requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDeviceAuthorizationEndpoint)
#include "tst_deviceauthorizationendpoint.moc"
