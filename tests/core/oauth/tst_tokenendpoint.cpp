// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/tokenendpoint.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

constexpr auto refreshToken = "rt.secret-refresh-token";
constexpr auto clientSecret = "cs:secret client secret";

HttpResponse tokens()
{
    return FakeTransport::json({{QStringLiteral("access_token"), QStringLiteral("at")},
                                {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                {QStringLiteral("expires_in"), 60}});
}

HttpResponse refusal(const QString &description, int status = 400)
{
    return FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_grant")},
                                {QStringLiteral("error_description"), description}},
                               status);
}

} // namespace

class TestTokenEndpoint : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<HttpClient> m_http;

    Result<TokenResponse> refreshed(ClientAuthMethod method = ClientAuthMethod::None)
    {
        const ClientRegistration client{
            QStringLiteral("client"),
            method == ClientAuthMethod::None ? Secret() : Secret(QByteArrayView(clientSecret)), method};
        TokenEndpoint endpoint(*m_http, QUrl(QStringLiteral("https://login.example/token")), client);
        const TokenRequest grant =
            RefreshTokenGrant{Secret(QByteArrayView(refreshToken)), {QStringLiteral("mail")}}.tokenRequest();
        return QCoro::waitFor(endpoint.request(grant, {}));
    }

private Q_SLOTS:

    void init()
    {
        m_http.reset();
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_http = std::make_unique<HttpClient>(*m_transport, *m_clock);
    }

    void datesTheTokenByItsClock()
    {
        m_transport->append(tokens());
        const auto response = refreshed();
        QVERIFY(response.has_value());
        QCOMPARE(response->tokens.expiresAt, m_clock->now().addSecs(60));
        QCOMPARE(response->tokens.scopes, QStringList(QStringLiteral("mail")));
        QCOMPARE(m_transport->lastFormValue(QStringLiteral("refresh_token")), QLatin1String(refreshToken));
        QCOMPARE(m_transport->lastFormValue(QStringLiteral("client_id")), QStringLiteral("client"));
    }

    void sendsARefreshAgainWhereItWasNotActedOn()
    {
        m_transport->append(FakeTransport::http(503, "text/html", "<html>"));
        m_transport->append(FakeTransport::failed(QStringLiteral("unreachable")));
        m_transport->append(FakeTransport::http(429, "application/json", R"({"error":"slow_down"})"));
        m_transport->append(tokens());
        QVERIFY(refreshed().has_value());
        QCOMPARE(m_transport->requests().size(), 4);
        for (const HttpRequest &request : m_transport->requests())
            QVERIFY(request.body == m_transport->requests().constFirst().body);
    }

    void sendsARefreshOnceWhereItsFateIsUnknown()
    {
        for (const char *code : {"interrupted", "timed_out"}) {
            init();
            m_transport->setAnswer(QStringLiteral("/token"), FakeTransport::failed(QLatin1String(code)));
            const auto response = refreshed();
            QCOMPARE(response.error().kind, ErrorKind::Network);
            QCOMPARE(m_transport->requests().size(), 1);
        }
    }

    void doesNotRepeatADefiniteRefusal_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 400, 401, 500, 503})
            QTest::addRow("%d", status) << status;
    }

    void doesNotRepeatADefiniteRefusal()
    {
        QFETCH(int, status);
        m_transport->setAnswer(QStringLiteral("/token"), refusal(QStringLiteral("gone"), status));
        QCOMPARE(refreshed().error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(m_transport->requests().size(), 1);
    }

    void passesOnWhyAGrantIsOver_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonObject>("more");
        const auto row = [](const char *name, const char *reason, int status = 400, const QJsonObject &more = {}) {
            QTest::newRow(name) << QString::fromLatin1(reason) << status << more;
        };
        row("Microsoft, unused for too long", "AADSTS700082: The refresh token has expired due to inactivity.");
        row("Microsoft, another password", "AADSTS50173: The provided grant has expired due to it being revoked.");
        row("Microsoft, a second factor", "AADSTS50076: You must use multi-factor authentication.", 400,
            {{QStringLiteral("suberror"), QStringLiteral("basic_action")},
             {QStringLiteral("error_codes"), QJsonArray{50076}}});
        row("Microsoft, an administrator's consent", "AADSTS65001: The administrator has not consented.");
        row("Google, revoked", "Token has been expired or revoked.");
        row("Google, sign in anew", "reauth related error", 400,
            {{QStringLiteral("error_subtype"), QStringLiteral("invalid_rapt")}});
        row("Auth0", "Unknown or invalid refresh token.", 403);
        row("Okta", "The refresh token is invalid or expired.");
        row("Keycloak", "Session not active");
        row("Dropbox", "refresh token is invalid or revoked");
        row("Box", "Refresh token has expired");
        row("Zoom", "Invalid Token!", 401, {{QStringLiteral("reason"), QStringLiteral("Invalid Token!")}});
        row("no reason", "");
    }

    void passesOnWhyAGrantIsOver()
    {
        QFETCH(QString, reason);
        QFETCH(int, status);
        QFETCH(QJsonObject, more);
        more.insert(QStringLiteral("error"), QStringLiteral("invalid_grant"));
        if (!reason.isEmpty())
            more.insert(QStringLiteral("error_description"), reason);
        m_transport->append(FakeTransport::json(more, status));
        const auto response = refreshed();
        QVERIFY(!response.has_value());
        QCOMPARE(response.error().kind, ErrorKind::SignInRequired);
        QCOMPARE(response.error().code, QStringLiteral("invalid_grant"));
        QVERIFY(response.error().message.contains(reason));
        QVERIFY(!response.error().hint.isEmpty());
        QCOMPARE(m_transport->requests().size(), 1);
    }

    void givesUpOnAServerThatStaysDown()
    {
        m_transport->setAnswer(QStringLiteral("/token"), FakeTransport::http(503, "text/html", "<html>"));
        const auto response = refreshed();
        QCOMPARE(response.error().kind, ErrorKind::Network);
        QCOMPARE(response.error().code, QStringLiteral("server_unavailable"));
        QCOMPARE(m_transport->requests().size(), 4);
    }

    void followsNoRedirect()
    {
        m_transport->setAnswer(QStringLiteral("/token"),
                               FakeTransport::http(307, "text/html", "", {{"Location", "/elsewhere"}}));
        m_transport->setAnswer(QStringLiteral("/elsewhere"), tokens());
        QCOMPARE(refreshed().error().kind, ErrorKind::Rejected);
        QCOMPARE(m_transport->requests().size(), 1);
    }

    void masksWhatTheServerRepeats_data()
    {
        QTest::addColumn<ClientAuthMethod>("method");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        const QString token = QLatin1String(refreshToken);
        QTest::newRow("the refresh token") << ClientAuthMethod::None << QStringLiteral("Token '%1' was used").arg(token)
                                           << QStringLiteral("Token '••••' was used");
        QTest::newRow("the client secret")
            << ClientAuthMethod::ClientSecretPost << QStringLiteral("secret=%1;").arg(QLatin1String(clientSecret))
            << QStringLiteral("secret=••••;");
        QTest::newRow("both, and far out") << ClientAuthMethod::ClientSecretBasic
                                           << QString(280, QLatin1Char('x')) + token + QLatin1String(clientSecret)
                                           << QString(280, QLatin1Char('x')) + QStringLiteral("••••••••");
    }

    void masksWhatTheServerRepeats()
    {
        QFETCH(ClientAuthMethod, method);
        QFETCH(QString, words);
        QFETCH(QString, shown);
        m_transport->append(refusal(words));
        const Error error = refreshed(method).error();
        QVERIFY2(error.message.contains(QStringLiteral("“%1”").arg(shown)), qPrintable(error.message));
        const QString everything = error.message + error.detail + error.code + error.hint;
        QVERIFY(!everything.contains(QLatin1String("rt.se")));
        QVERIFY(!everything.contains(QLatin1String("cs:se")));
    }
};

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
