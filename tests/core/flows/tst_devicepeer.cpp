// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/browserpeer.h"
#include "support/fakeclock.h"
#include "support/nodepeer.h"

#include <lanyard/flows/devicesession.h>
#include <lanyard/net/qthttptransport.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

//! The device flow at npm's oidc-provider: Chromium is the other device.
class TestDevicePeer : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};
    QtHttpTransport m_transport;
    FakeClock m_clock{QDateTime::currentDateTimeUtc()}; // the peer's tokens are of today
    HttpClient m_http{m_transport, m_clock};

    [[nodiscard]] LinkRequest request(const QString &client) const
    {
        LinkRequest request;
        request.provider = QStringLiteral("oidc");
        request.providerName = QStringLiteral("Test server");
        request.flow = QStringLiteral("device");
        request.server.issuer = m_peer.issuer().toString();
        request.client.clientId = client;
        request.client.clientSecret = Secret(QByteArrayView(m_peer.secretOf(client)));
        request.scopes = {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")};
        return request;
    }

    //! The person compares the code, confirms it and signs in, or turns away.
    static BrowserVisit signIn(const QUrl &url, bool consents)
    {
        const auto fill = [](const char *field, const char *text) {
            return QJsonObject{{QStringLiteral("fill"), QLatin1String(field)},
                               {QStringLiteral("with"), QLatin1String(text)}};
        };
        const auto click = [](const char *what) { return QJsonObject{{QStringLiteral("click"), QLatin1String(what)}}; };
        const auto see = [](const char *what) { return QJsonObject{{QStringLiteral("see"), QLatin1String(what)}}; };
        BrowserScript script;
        script.url = url;
        script.timeout = 40s;
        script.steps = consents
            ? QJsonArray{click("Continue"),   fill("User name", "ada"), fill("Password", "any"), click("Sign in"),
                         see("Allow access"), click("Continue"),        see("Sign-in Success")}
            : QJsonArray{click("[ Abort ]"), see("interrupted")};
        return BrowserPeer::visit(script);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void init() { m_clock.hold(); }

    void linksWhoSignedInElsewhere_data()
    {
        QTest::addColumn<QString>("client");
        QTest::newRow("public client") << QStringLiteral("native-app");
        QTest::newRow("client with a secret") << QStringLiteral("confidential-basic");
    }

    void linksWhoSignedInElsewhere()
    {
        QFETCH(QString, client);
        DeviceSession session(request(client), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(log.prompt() || log.error(), 10'000);
        QVERIFY2(log.prompt(), log.error() ? qPrintable(log.error()->detail) : "");
        m_clock.advance(10s); // nobody has signed in yet
        QTRY_COMPARE(m_peer.count(QStringLiteral("grant.error"), QString()) > 0, true);
        QCOMPARE(log.ends(), 0);

        const BrowserVisit visit = signIn(log.prompt()->verificationUriComplete, true);
        QVERIFY2(visit.error.isEmpty(), qPrintable(visit.error + visit.text));
        QTRY_COMPARE(m_clock.sleepers(), 1);
        m_clock.advance(10s);
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QVERIFY2(log.credential(), log.error() ? qPrintable(log.error()->detail) : "");
        QCOMPARE(log.credential()->identity.subject, QStringLiteral("ada"));
        QVERIFY(!log.credential()->tokens.refreshToken.isEmpty());
    }

    void endsWhenThePersonTurnsAway()
    {
        DeviceSession session(request(QStringLiteral("native-app")), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(log.prompt(), 10'000);
        const BrowserVisit visit = signIn(log.prompt()->verificationUriComplete, false);
        QVERIFY2(visit.error.isEmpty(), qPrintable(visit.error + visit.text));
        m_clock.advance(10s);
        QTRY_COMPARE_WITH_TIMEOUT(log.ends(), 1, 10'000);
        QCOMPARE(log.error()->code, QStringLiteral("access_denied"));
        QCOMPARE(log.error()->kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDevicePeer)
#include "tst_devicepeer.moc"
