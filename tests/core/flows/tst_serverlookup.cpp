// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/flows/serverlookup.h>
#include <lanyard/net/qthttptransport.h>

#include <QCoroTask>
#include <QTest>

using namespace Lanyard;

namespace {

const QByteArray openidPath = "/.well-known/openid-configuration";

QString issuerOf(const ScriptedHttpServer &server) { return server.url(QString()).toString(); }

QJsonObject documentOf(const ScriptedHttpServer &server)
{
    return {{QStringLiteral("issuer"), issuerOf(server)},
            {QStringLiteral("authorization_endpoint"), server.url(QStringLiteral("/authorize")).toString()},
            {QStringLiteral("token_endpoint"), server.url(QStringLiteral("/token")).toString()}};
}

} // namespace

class TestServerLookup : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    Result<FoundServer> found(const ServerSource &source)
    {
        const CallContext context{QDeadlineTimer(std::chrono::seconds(20))};
        return QCoro::waitFor(lookUp(m_http, source, context));
    }

private Q_SLOTS:

    void findsAServerByItsIssuer()
    {
        ScriptedHttpServer server;
        server.setAnswer(openidPath, ScriptedAnswer::json(documentOf(server)));
        const auto result = found({.issuer = issuerOf(server)});
        QVERIFY(result);
        QCOMPARE(result->metadata.issuer(), issuerOf(server));
        QCOMPARE(result->metadata.tokenEndpoint(), server.url(QStringLiteral("/token")));
        QVERIFY(result->issuerRule.accepts(issuerOf(server)));
        QVERIFY(!result->issuerRule.accepts(QString(issuerOf(server) + QLatin1Char('/'))));
    }

    void asksTheAddressThatIsGivenAndNoOther()
    {
        ScriptedHttpServer server;
        server.setAnswer("/elsewhere", ScriptedAnswer::json(documentOf(server)));
        const auto result =
            found({.issuer = issuerOf(server), .metadataUrl = server.url(QStringLiteral("/elsewhere"))});
        QVERIFY(result);
        QCOMPARE(server.requests().size(), 1);
    }

    void letsWhatIsKnownWinOverWhatIsFound()
    {
        ScriptedHttpServer server;
        server.setAnswer(openidPath, ScriptedAnswer::json(documentOf(server)));
        const QString revocation = server.url(QStringLiteral("/revoke")).toString();
        const QString token = server.url(QStringLiteral("/other-token")).toString();
        const auto result = found({.issuer = issuerOf(server),
                                   .endpoints = {{QStringLiteral("revocation_endpoint"), revocation},
                                                 {QStringLiteral("token_endpoint"), token}}});
        QVERIFY(result);
        QCOMPARE(result->metadata.revocationEndpoint().toString(), revocation);
        QCOMPARE(result->metadata.tokenEndpoint().toString(), token);
        QCOMPARE(result->metadata.authorizationEndpoint(), server.url(QStringLiteral("/authorize")));
    }

    void asksNobodyWhereEverythingIsKnown()
    {
        ScriptedHttpServer server;
        const auto result = found({.endpoints = documentOf(server), .discover = false});
        QVERIFY(result);
        QCOMPARE(result->metadata.tokenEndpoint(), server.url(QStringLiteral("/token")));
        QVERIFY(result->issuerRule.isUnknown());
        QVERIFY(server.requests().isEmpty());
    }

    void takesTheRuleForTheIssuerFromItsSource()
    {
        ScriptedHttpServer server;
        server.setAnswer(openidPath, ScriptedAnswer::json(documentOf(server)));
        const QString alias = QStringLiteral("login.example");
        const auto result =
            found({.issuer = issuerOf(server), .issuerRule = IssuerRule::oneOf({issuerOf(server), alias})});
        QVERIFY(result);
        QVERIFY(result->issuerRule.accepts(alias));
    }

    void refusesEndpointsThatAreNotSafe()
    {
        ScriptedHttpServer server;
        auto document = documentOf(server);
        document.insert(QLatin1String("token_endpoint"), QStringLiteral("http://login.example/token"));
        const auto result = found({.endpoints = document, .discover = false});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Rejected);
    }

    void refusesAnotherServersDocument()
    {
        ScriptedHttpServer server;
        auto document = documentOf(server);
        document.insert(QLatin1String("issuer"), QStringLiteral("https://login.example"));
        server.setAnswer(openidPath, ScriptedAnswer::json(document));
        const auto result = found({.issuer = issuerOf(server)});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Rejected);
        QCOMPARE(result.error().code, QStringLiteral("issuer_mismatch"));
    }

    void saysThatAServerHasNoDocument()
    {
        ScriptedHttpServer server;
        for (const QByteArray &path : {openidPath, QByteArray("/.well-known/oauth-authorization-server")})
            server.setAnswer(path, ScriptedAnswer::http(404, "text/plain", "no"));
        const auto result = found({.issuer = issuerOf(server)});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Rejected);
        QCOMPARE(result.error().code, QStringLiteral("no_metadata"));
        QCOMPARE(server.requests().size(), 2);
    }

    void saysThatAServerIsAway()
    {
        ScriptedHttpServer server;
        const QString issuer = issuerOf(server);
        server.close();
        const auto result = found({.issuer = issuer});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Network);
        QCOMPARE(result.error().code, QStringLiteral("unreachable"));
    }

    void refusesWhatCanBeNoIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        for (const char *text : {"", "login.example", "http://login.example", "https://login.example/?a=b",
                                 "https://login.example/#a", "https://a:b@login.example", "file:///etc/passwd"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }

    void refusesWhatCanBeNoIssuer()
    {
        QFETCH(QString, issuer);
        const auto result = found({.issuer = issuer});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Usage);
        QCOMPARE(result.error().code, QStringLiteral("invalid_issuer"));
        QVERIFY(!result.error().hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerLookup)
#include "tst_serverlookup.moc"
