// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/discovery.h>

#include <QTest>

using namespace Lanyard;

namespace {

const QString issuer = QStringLiteral("https://login.example");
const QString openidPath = QStringLiteral("/.well-known/openid-configuration");
const QString oauthPath = QStringLiteral("/.well-known/oauth-authorization-server");

QJsonObject document(const QString &name = issuer)
{
    return {{QStringLiteral("issuer"), name},
            {QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token")},
            {QStringLiteral("authorization_endpoint"), QStringLiteral("https://login.example/authorize")}};
}

QJsonObject with(const char *member, const QJsonValue &value)
{
    QJsonObject changed = document();
    changed.insert(QLatin1String(member), value);
    return changed;
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<HttpClient> m_http;

    Result<ServerMetadata> discovered(const IssuerRule &expected = IssuerRule::exactly(issuer))
    {
        Discovery discovery(*m_http);
        return QCoro::waitFor(discovery.discover(wellKnownUrls(QUrl(issuer)), expected, {}));
    }

private Q_SLOTS:
    void init();
    void acceptsAnIssuer_data();
    void acceptsAnIssuer();
    void looksWhereTheStandardsSay_data();
    void looksWhereTheStandardsSay();
    void readsTheFirstDocument();
    void goesOnToTheNextPlace_data();
    void goesOnToTheNextPlace();
    void endsWhereTheServerIsDown_data();
    void endsWhereTheServerIsDown();
    void endsWhereTheNetworkIsDown();
    void refusesAnotherIssuer_data();
    void refusesAnotherIssuer();
    void acceptsTheTemplateOfMicrosoft();
    void refusesADocumentThatIsNotSafe_data();
    void refusesADocumentThatIsNotSafe();
    void saysThatThereIsNoDocument();
};

void TestDiscovery::init()
{
    m_http.reset();
    m_clock = std::make_unique<FakeClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_http = std::make_unique<HttpClient>(*m_transport, *m_clock);
    const auto missing = FakeTransport::http(404, "text/html", "<html>");
    m_transport->setAnswer(openidPath, missing);
    m_transport->setAnswer(oauthPath, missing);
}

void TestDiscovery::acceptsAnIssuer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    for (const char *good :
         {"https://login.example", "https://login.example/", "https://login.example/tenant/v2.0",
          "https://login.example:8443", "http://127.0.0.1:8080", "http://[::1]:8080/x", "http://localhost:1"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad :
         {"", "login.example", "http://login.example", "http://127.0.0.1.example", "https://login.example?a",
          "https://login.example#a", "https://user@login.example", "https://", "file:///etc", "javascript:alert(1)",
          "https://login example", " https://login.example"})
        QTest::addRow("refused: %s", bad) << QString::fromLatin1(bad) << false;
}

void TestDiscovery::acceptsAnIssuer()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const auto url = issuerUrl(text);
    QCOMPARE(url.has_value(), accepted);
    if (url)
        QCOMPARE(url->toString(), text);
    else
        QCOMPARE(url.error().code, QStringLiteral("invalid_issuer"));
}

void TestDiscovery::looksWhereTheStandardsSay_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<QStringList>("urls");
    const auto row = [](const char *of, const QStringList &urls) {
        QTest::newRow(of) << QString::fromLatin1(of) << urls;
    };
    const QStringList root{QStringLiteral("https://a.example/.well-known/openid-configuration"),
                           QStringLiteral("https://a.example/.well-known/oauth-authorization-server")};
    row("https://a.example", root);
    row("https://a.example/", root);
    const QStringList tenant{QStringLiteral("https://a.example/t/v2/.well-known/openid-configuration"),
                             QStringLiteral("https://a.example/.well-known/oauth-authorization-server/t/v2"),
                             QStringLiteral("https://a.example/.well-known/openid-configuration/t/v2")};
    row("https://a.example/t/v2", tenant);
    row("https://a.example/t/v2/", tenant);
    row("https://a.example:8443/t%20x",
        {QStringLiteral("https://a.example:8443/t%20x/.well-known/openid-configuration"),
         QStringLiteral("https://a.example:8443/.well-known/oauth-authorization-server/t%20x"),
         QStringLiteral("https://a.example:8443/.well-known/openid-configuration/t%20x")});
}

void TestDiscovery::looksWhereTheStandardsSay()
{
    QFETCH(QString, of);
    QFETCH(QStringList, urls);
    QStringList found;
    for (const QUrl &url : wellKnownUrls(QUrl(of)))
        found += QString::fromLatin1(url.toEncoded());
    QCOMPARE(found, urls);
}

void TestDiscovery::readsTheFirstDocument()
{
    m_transport->setAnswer(openidPath, FakeTransport::json(document()));
    const auto metadata = discovered();
    QVERIFY2(metadata.has_value(), qPrintable(metadata ? QString() : metadata.error().detail));
    QCOMPARE(metadata->issuer(), issuer);
    QCOMPARE(metadata->toJson(), document());
    QCOMPARE(m_transport->requests().size(), 1);
    QCOMPARE(m_transport->requests().constFirst().method, "GET");
    QVERIFY(m_transport->requests().constFirst().body.isEmpty());
}

void TestDiscovery::goesOnToTheNextPlace_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {204, 302, 400, 401, 403, 404, 405, 410})
        QTest::addRow("%d", status) << status << QByteArray("{}");
    QTest::newRow("HTML with 200") << 200 << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("nothing with 200") << 200 << QByteArray();
    QTest::newRow("a list with 200") << 200 << QByteArray("[]");
    QTest::newRow("a cut document with 200") << 200 << QByteArray(R"({"issuer":"https://login.example",)");
    QTest::newRow("a member twice with 200")
        << 200 << QByteArray(R"({"issuer":"https://login.example","issuer":"https://login.example"})");
}

void TestDiscovery::goesOnToTheNextPlace()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_transport->setAnswer(openidPath, FakeTransport::http(status, "text/html", body));
    m_transport->setAnswer(oauthPath, FakeTransport::json(document()));
    QVERIFY(discovered().has_value());
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestDiscovery::endsWhereTheServerIsDown_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestDiscovery::endsWhereTheServerIsDown()
{
    QFETCH(int, status);
    m_transport->setAnswer(openidPath, FakeTransport::http(status, "text/html", ""));
    m_transport->setAnswer(oauthPath, FakeTransport::json(document()));
    const auto metadata = discovered();
    QCOMPARE(metadata.error().kind, ErrorKind::Network);
    QCOMPARE(metadata.error().code, QStringLiteral("server_unavailable"));
    QCOMPARE(m_transport->count(openidPath), 4);
    QCOMPARE(m_transport->count(oauthPath), 0);
}

void TestDiscovery::endsWhereTheNetworkIsDown()
{
    m_transport->setAnswer(openidPath, FakeTransport::failed(QStringLiteral("tls")));
    const auto metadata = discovered();
    QCOMPARE(metadata.error().code, QStringLiteral("tls"));
    QCOMPARE(m_transport->requests().size(), 1);
}

void TestDiscovery::refusesAnotherIssuer_data()
{
    QTest::addColumn<QJsonValue>("name");
    for (const char *name : {"https://login.example/", "https://LOGIN.example", "https://login.example:443",
                             "https://other.example", "https://login.example/tenant", "http://login.example", ""})
        QTest::newRow(*name ? name : "empty") << QJsonValue(QLatin1String(name));
    QTest::newRow("a number") << QJsonValue(5);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
}

void TestDiscovery::refusesAnotherIssuer()
{
    QFETCH(QJsonValue, name);
    QJsonObject json = document();
    json.remove(QStringLiteral("issuer"));
    if (!name.isUndefined())
        json.insert(QStringLiteral("issuer"), name);
    m_transport->setAnswer(openidPath, FakeTransport::json(json));
    m_transport->setAnswer(oauthPath, FakeTransport::json(document()));
    const auto metadata = discovered();
    QVERIFY(!metadata.has_value());
    QCOMPARE(metadata.error().kind, ErrorKind::Rejected);
    QCOMPARE(metadata.error().code, QStringLiteral("issuer_mismatch"));
    QCOMPARE(m_transport->requests().size(), 1);
}

void TestDiscovery::acceptsTheTemplateOfMicrosoft()
{
    const QString pattern = QStringLiteral("https://login.example/{tenantid}/v2.0");
    m_transport->setAnswer(openidPath, FakeTransport::json(document(pattern)));
    QVERIFY(discovered(IssuerRule::tenantTemplate(pattern)).has_value());
    QCOMPARE(discovered().error().code, QStringLiteral("issuer_mismatch"));
}

void TestDiscovery::refusesADocumentThatIsNotSafe_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("no token endpoint") << with("token_endpoint", QJsonValue(QJsonValue::Undefined));
    QTest::newRow("null for a token endpoint") << with("token_endpoint", QJsonValue());
    QTest::newRow("a plain token endpoint") << with("token_endpoint", QStringLiteral("http://login.example/token"));
    QTest::newRow("a script to open") << with("authorization_endpoint", QStringLiteral("javascript:alert(1)"));
    QTest::newRow("keys from a file") << with("jwks_uri", QStringLiteral("file:///etc/passwd"));
    QTest::newRow("a relative endpoint") << with("revocation_endpoint", QStringLiteral("/revoke"));
}

void TestDiscovery::refusesADocumentThatIsNotSafe()
{
    QFETCH(QJsonObject, json);
    m_transport->setAnswer(openidPath, FakeTransport::json(json));
    m_transport->setAnswer(oauthPath, FakeTransport::json(document()));
    const auto metadata = discovered();
    QVERIFY(!metadata.has_value());
    QCOMPARE(metadata.error().kind, ErrorKind::Rejected);
    QCOMPARE(metadata.error().code, QStringLiteral("invalid_metadata"));
}

void TestDiscovery::saysThatThereIsNoDocument()
{
    const auto metadata = discovered();
    QCOMPARE(metadata.error().kind, ErrorKind::Rejected);
    QCOMPARE(metadata.error().code, QStringLiteral("no_metadata"));
    QVERIFY(metadata.error().message.contains(QLatin1String("login.example")));
    QVERIFY(metadata.error().detail.contains(QLatin1String("404")));
    Discovery discovery(*m_http);
    const QList<QUrl> nowhere;
    QCOMPARE(QCoro::waitFor(discovery.discover(nowhere, IssuerRule::exactly(issuer), {})).error().code,
             QStringLiteral("no_metadata"));
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
