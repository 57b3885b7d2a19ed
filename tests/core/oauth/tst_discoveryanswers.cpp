// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/discovery.h>

#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

const QString issuer = QStringLiteral("https://login.example");
const QString openidPath = QStringLiteral("/.well-known/openid-configuration");

QJsonObject document(const QString &name = issuer)
{
    return {{QStringLiteral("issuer"), name},
            {QStringLiteral("token_endpoint"), QStringLiteral("https://tokens.example/token")}};
}

} // namespace

//! How a server's metadata may come, and from how far.
class TestDiscoveryAnswers : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    Result<ServerMetadata> discovered()
    {
        HttpClient http(*m_transport, m_clock);
        Discovery discovery(http);
        return QCoro::waitFor(discovery.discover(wellKnownUrls(QUrl(issuer)), IssuerRule::exactly(issuer), {}));
    }

private Q_SLOTS:

    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_transport->setAnswer(QStringLiteral("/.well-known/oauth-authorization-server"),
                               FakeTransport::http(404, "text/html", "<html>"));
    }

    void readsADocumentHoweverItIsSent_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("before");
        // RFC 8414 §3.2 wants application/json; what the document says is checked, not what it is called
        QTest::newRow("text/html") << QByteArray("text/html; charset=utf-8") << QByteArray();
        QTest::newRow("octet-stream") << QByteArray("application/octet-stream") << QByteArray();
        QTest::newRow("no type") << QByteArray() << QByteArray();
        QTest::newRow("a byte order mark") << QByteArray("application/json") << QByteArray("\xef\xbb\xbf");
    }

    void readsADocumentHoweverItIsSent()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, before);
        m_transport->setAnswer(openidPath, FakeTransport::http(200, type, before + QJsonDocument(document()).toJson()));
        const auto metadata = discovered();
        QVERIFY2(metadata.has_value(), qPrintable(metadata ? QString() : metadata.error().detail));
        QCOMPARE(metadata->toJson(), document());
    }

    void followsRedirectsWithinTheOriginOnly()
    {
        m_transport->setAnswer(openidPath, FakeTransport::http(302, "", "", {{"Location", "/moved"}}));
        m_transport->setAnswer(QStringLiteral("/moved"), FakeTransport::json(document()));
        QVERIFY(discovered().has_value());
        for (const char *location :
             {"https://other.example/moved", "http://login.example/moved", "https://login.example:444/moved"}) {
            m_transport->setAnswer(openidPath, FakeTransport::http(302, "", "", {{"Location", location}}));
            QCOMPARE(discovered().error().code, QStringLiteral("no_metadata"));
            QVERIFY(m_transport->requests().constLast().url.host() == QLatin1String("login.example"));
        }
    }

    void goesRoundNoCircles()
    {
        m_transport->setAnswer(openidPath, FakeTransport::http(302, "", "", {{"Location", "/moved"}}));
        m_transport->setAnswer(QStringLiteral("/moved"),
                               FakeTransport::http(302, "", "", {{"Location", openidPath.toLatin1()}}));
        const auto metadata = discovered();
        QVERIFY(!metadata.has_value());
        QCOMPARE(metadata.error().kind, ErrorKind::Rejected);
        QCOMPARE(metadata.error().code, QStringLiteral("no_metadata"));
        QVERIFY(m_transport->requests().size() <= 5);
    }

    void readsNoMoreThanItsLimit()
    {
        ScriptedHttpServer server;
        QJsonObject json = document(server.url().toString(QUrl::StripTrailingSlash | QUrl::RemovePath));
        const QString own = json.value(QLatin1String("issuer")).toString();
        json.insert(QStringLiteral("filler"), QString(900 * 1024, QLatin1Char('x')));
        server.setAnswer("/.well-known/openid-configuration", ScriptedAnswer::json(json));
        QtHttpTransport transport(10s);
        HttpClient http(transport, m_clock);
        Discovery discovery(http);
        const auto fitting = QCoro::waitFor(discovery.discover(wellKnownUrls(QUrl(own)), IssuerRule::exactly(own), {}));
        QVERIFY2(fitting.has_value(), qPrintable(fitting ? QString() : fitting.error().detail));

        json.insert(QStringLiteral("filler"), QString(1100 * 1024, QLatin1Char('x')));
        server.setAnswer("/.well-known/openid-configuration", ScriptedAnswer::json(json));
        const auto tooLarge =
            QCoro::waitFor(discovery.discover(wellKnownUrls(QUrl(own)), IssuerRule::exactly(own), {}));
        QCOMPARE(tooLarge.error().kind, ErrorKind::Rejected);
        QCOMPARE(tooLarge.error().code, QStringLiteral("response_too_large"));
    }
};

QTEST_GUILESS_MAIN(TestDiscoveryAnswers)
#include "tst_discoveryanswers.moc"
