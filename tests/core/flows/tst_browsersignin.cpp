// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/browserpeer.h"
#include "support/nodepeer.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/flows/resultpage.h>
#include <lanyard/net/qthttptransport.h>

#include <QDir>
#include <QImage>
#include <QTest>

#include <memory>

using namespace Lanyard;

namespace {

//! Where a person can look at the pages afterwards.
QString screenshotPath(const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots"));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(name);
}

LinkRequest requestFor(const NodePeer &peer)
{
    LinkRequest request;
    request.provider = QStringLiteral("oidc");
    request.providerName = QStringLiteral("Test server");
    request.server.issuer = peer.issuer().toString();
    request.client.clientId = QStringLiteral("native-app");
    request.scopes = {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")};
    return request;
}

} // namespace

//! Sign-ins at npm's oidc-provider, with Chromium in between.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};
    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    //! Runs a session with a browser that goes where it says, and concludes it as a program would.
    BrowserVisit signIn(CodeSession &session, BrowserScript script)
    {
        std::unique_ptr<BrowserPeer> browser;
        connect(&session, &LinkSession::openUrl, &session, [&](const QUrl &url) {
            script.url = url;
            script.timeout = std::chrono::seconds(40);
            browser = std::make_unique<BrowserPeer>(script);
        });
        connect(&session, &LinkSession::succeeded, &session, [&session] { session.conclude({}); });
        connect(&session, &LinkSession::failed, &session, [&session](const Error &error) { session.conclude(error); });
        session.start();
        if (!QTest::qWaitFor([&browser] { return browser != nullptr; }, 10'000))
            return {.error = QStringLiteral("there was no address to open")};
        return browser->wait();
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void linksAndLeavesNothingInTheBrowser_data()
    {
        QTest::addColumn<bool>("formPost");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("dark");
        const QString ipv4 = QStringLiteral("127.0.0.1");
        QTest::newRow("query") << false << ipv4 << false;
        QTest::newRow("form_post") << true << ipv4 << true;
        QTest::newRow("localhost") << false << QStringLiteral("localhost") << true;
    }

    void linksAndLeavesNothingInTheBrowser()
    {
        QFETCH(bool, formPost);
        QFETCH(QString, host);
        QFETCH(bool, dark);
        LinkRequest request = requestFor(m_peer);
        request.redirect.formPost = formPost;
        request.redirect.host = host;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        const QString picture =
            screenshotPath(dark ? QStringLiteral("signed-in-dark.png") : QStringLiteral("signed-in-light.png"));
        const BrowserVisit seen = signIn(session, {.url = {}, .dark = dark, .screenshot = picture});

        QCOMPARE(seen.error, QString());
        QVERIFY2(log.credential(), qPrintable(log.entries().join(QLatin1Char(' '))));
        QCOMPARE(log.credential()->identity.subject, QStringLiteral("ada"));
        QCOMPARE(log.credential()->identity.email, QStringLiteral("ada@example.test"));
        QCOMPARE(log.credential()->issuer, m_peer.issuer().toString());
        QVERIFY(!log.credential()->tokens.refreshToken.isEmpty());

        QCOMPARE(seen.finalUrl.host(), host);
        QCOMPARE(seen.finalUrl.path(), QStringLiteral("/done"));
        QVERIFY(!seen.finalUrl.hasQuery());
        QVERIFY(!seen.finalUrl.hasFragment());
        QCOMPARE(seen.status, 200);
        QVERIFY(seen.title.contains(QLatin1String("You're signed in")));
        QVERIFY(seen.text.contains(QLatin1String("You're signed in")));
        QVERIFY(seen.text.contains(QLatin1String("You can close this tab.")));
        QCOMPARE(seen.foreignRequests, QStringList());
        QCOMPARE(seen.consoleErrors, QStringList());
        // the style was let through by its own policy: the page has the colours of the theme
        QCOMPARE(qGray(QImage(picture).pixel(5, 5)) < 128, dark);
        QTRY_VERIFY(log.has(QStringLiteral("settled")));
    }

    void saysInTheBrowserThatItWasDeclined()
    {
        CodeSession session(requestFor(m_peer), m_http);
        const SessionLog log(session);
        const BrowserVisit seen = signIn(
            session,
            {.url = {}, .deny = true, .dark = true, .screenshot = screenshotPath(QStringLiteral("declined-dark.png"))});
        QCOMPARE(seen.error, QString());
        QVERIFY2(log.error(), qPrintable(log.entries().join(QLatin1Char(' '))));
        QCOMPARE(log.error()->kind, ErrorKind::Cancelled);
        QCOMPARE(log.error()->code, QStringLiteral("access_denied"));
        QCOMPARE(seen.finalUrl.path(), QStringLiteral("/done"));
        QVERIFY(!seen.finalUrl.hasQuery());
        QVERIFY(!seen.text.contains(QLatin1String("You're signed in")));
        QVERIFY(seen.text.contains(log.error()->message));
        QCOMPARE(seen.foreignRequests, QStringList());
        QCOMPARE(seen.consoleErrors, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
