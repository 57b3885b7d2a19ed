// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/protectedresource.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

class TestProtectedResource : public QObject
{
    Q_OBJECT

private:
    static constexpr auto wellKnown = "/.well-known/oauth-protected-resource/mcp";

    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;

    static QJsonObject metadata(const QJsonObject &changes = {})
    {
        QJsonObject object{
            {QStringLiteral("resource"), QStringLiteral("https://api.example/mcp")},
            {QStringLiteral("authorization_servers"), QJsonArray{QStringLiteral("https://login.example")}},
            {QStringLiteral("scopes_supported"), QJsonArray{QStringLiteral("read"), QStringLiteral("write")}}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }

    Result<ProtectedResourceMetadata> described(const char *resource = "https://api.example/mcp")
    {
        HttpClient http(*m_transport, m_clock);
        ProtectedResource api(http);
        return QCoro::waitFor(api.describe(QUrl(QLatin1String(resource)), {}));
    }

private Q_SLOTS:

    void init() { m_transport = std::make_unique<FakeTransport>(); }

    void insertsTheWellKnownPath_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *resource, const char *expected) {
            QTest::newRow(resource) << QString::fromLatin1(resource) << QString::fromLatin1(expected);
        };
        row("https://api.example", "https://api.example/.well-known/oauth-protected-resource");
        row("https://api.example/", "https://api.example/.well-known/oauth-protected-resource");
        row("https://api.example/mcp", "https://api.example/.well-known/oauth-protected-resource/mcp");
        row("https://api.example/a/b?c=d", "https://api.example/.well-known/oauth-protected-resource/a/b?c=d");
        row("https://api.example/a%2Fb", "https://api.example/.well-known/oauth-protected-resource/a%2Fb");
    }

    void insertsTheWellKnownPath()
    {
        QFETCH(QString, resource);
        QFETCH(QString, expected);
        QCOMPARE(protectedResourceMetadataUrl(QUrl(resource)).toString(QUrl::FullyEncoded), expected);
    }

    void readsWhatTheApiSays()
    {
        m_transport->setAnswer(
            QString::fromLatin1(wellKnown),
            FakeTransport::json(metadata({{QStringLiteral("dpop_bound_access_tokens_required"), true}})));
        const auto api = described();
        QVERIFY(api.has_value());
        QCOMPARE(api->authorizationServers, QStringList(QStringLiteral("https://login.example")));
        QCOMPARE(api->scopes, QStringList({QStringLiteral("read"), QStringLiteral("write")}));
        QVERIFY(api->requiresDpop);
        QCOMPARE(m_transport->requests().size(), 1);
    }

    void followsTheApisChallenge()
    {
        m_transport->setAnswer(
            QStringLiteral("/mcp"),
            FakeTransport::http(401, "text/plain", "",
                                {{"WWW-Authenticate", "Bearer resource_metadata=\"https://api.example/about\""}}));
        m_transport->setAnswer(QString::fromLatin1(wellKnown), FakeTransport::http(404, "text/plain", ""));
        m_transport->setAnswer(QStringLiteral("/about"), FakeTransport::json(metadata()));
        QVERIFY(described().has_value());
    }

    void followsNoChallengeElsewhere()
    {
        m_transport->setAnswer(
            QStringLiteral("/mcp"),
            FakeTransport::http(401, "text/plain", "",
                                {{"WWW-Authenticate", "Bearer resource_metadata=\"https://evil.example/about\""}}));
        m_transport->setAnswer(QString::fromLatin1(wellKnown), FakeTransport::http(404, "text/plain", ""));
        m_transport->setAnswer(QStringLiteral("/about"), FakeTransport::json(metadata()));
        QCOMPARE(described().error().code, QStringLiteral("no_metadata"));
        QCOMPARE(m_transport->count(QStringLiteral("/about")), 0);
    }

    void refusesWhatIsNotAboutTheApi_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("code");
        const auto resource = [](const char *name) {
            return QJsonObject{{QStringLiteral("resource"), QLatin1String(name)}};
        };
        QTest::newRow("another host") << resource("https://evil.example/mcp") << QStringLiteral("resource_mismatch");
        QTest::newRow("the root") << resource("https://api.example") << QStringLiteral("resource_mismatch");
        QTest::newRow("a path below") << resource("https://api.example/mcp/x") << QStringLiteral("resource_mismatch");
        QTest::newRow("nothing") << resource("") << QStringLiteral("resource_mismatch");
        QTest::newRow("no server") << QJsonObject{{QStringLiteral("authorization_servers"), QJsonArray()}}
                                   << QStringLiteral("invalid_metadata");
        QTest::newRow("a server that is no text")
            << QJsonObject{{QStringLiteral("authorization_servers"), QJsonArray{1}}}
            << QStringLiteral("invalid_metadata");
    }

    void refusesWhatIsNotAboutTheApi()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, code);
        m_transport->setAnswer(QString::fromLatin1(wellKnown), FakeTransport::json(metadata(changes)));
        const auto api = described();
        QVERIFY(!api.has_value());
        QCOMPARE(api.error().kind, ErrorKind::Rejected);
        QCOMPARE(api.error().code, code);
    }

    void takesTheRootWithAndWithoutItsSlash()
    {
        const QString path = QStringLiteral("/.well-known/oauth-protected-resource");
        m_transport->setAnswer(
            path, FakeTransport::json(metadata({{QStringLiteral("resource"), QStringLiteral("https://api.example")}})));
        QVERIFY(described("https://api.example/").has_value());
        QVERIFY(described("https://api.example").has_value());
    }

    void asksNobodyThatIsNotSafeToAsk_data()
    {
        QTest::addColumn<QByteArray>("resource");
        for (const char *resource : {"http://api.example/mcp", "api.example", "ftp://api.example",
                                     "https://ada@api.example/", "https://api.example/#x"})
            QTest::newRow(resource) << QByteArray(resource);
    }

    void asksNobodyThatIsNotSafeToAsk()
    {
        QFETCH(QByteArray, resource);
        QCOMPARE(described(resource.constData()).error().kind, ErrorKind::Usage);
        QVERIFY(m_transport->requests().isEmpty());
    }

    void tellsAServerThatIsDownFromOneWithoutMetadata()
    {
        m_transport->setAnswer(QString::fromLatin1(wellKnown), FakeTransport::http(503, "text/plain", ""));
        QCOMPARE(described().error().kind, ErrorKind::Network);
    }
};

QTEST_GUILESS_MAIN(TestProtectedResource)
#include "tst_protectedresource.moc"
