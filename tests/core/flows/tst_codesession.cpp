// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"
#include "rawconnection.h"
#include "sessionlog.h"

#include "support/fakeclock.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/net/qthttptransport.h>

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

const QString opened = QStringLiteral("openUrl");

RawAnswer visit(const QUrl &url) { return RawConnection::ask(static_cast<quint16>(url.port()), browserGet(url)); }

QUrl done(const QUrl &redirect) { return redirect.resolved(QUrl(QStringLiteral("/done"))); }

} // namespace

class TestCodeSession : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};

private Q_SLOTS:

    void linksThroughTheBrowser()
    {
        PlainServer server;
        CodeSession session(server.request(), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl url = session.authorizationUrl();
        QCOMPARE(visit(PlainServer::redirect(url)).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.entries(),
                 QStringList({QStringLiteral("WaitingForPerson"), opened, QStringLiteral("Exchanging"),
                              QStringLiteral("Checking"), QStringLiteral("Finished"), QStringLiteral("succeeded")}));
        QCOMPARE(log.credential()->tokens.accessToken.revealText(), QStringLiteral("the-access-token"));
        QCOMPARE(log.credential()->identity.subject, QStringLiteral("person-1"));

        const auto requests = server.tokenRequests();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().formValue(QStringLiteral("code")), QStringLiteral("c0de"));
        QCOMPARE(requests.first().formValue(QStringLiteral("redirect_uri")),
                 PlainServer::parameter(url, QStringLiteral("redirect_uri")));
        const QByteArray verifier = requests.first().formValue(QStringLiteral("code_verifier")).toLatin1();
        const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
        QCOMPARE(PlainServer::parameter(url, QStringLiteral("code_challenge")).toLatin1(),
                 hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QCOMPARE(PlainServer::parameter(url, QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
    }

    void remembersWhatARefreshHasToRepeat()
    {
        PlainServer server;
        LinkRequest request = server.request();
        request.refresh = {{{QStringLiteral("redirect_uri"), {}}, {QStringLiteral("scope"), {}}},
                           {QStringLiteral("gone")}};
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        session.submit(PlainServer::redirect(session.authorizationUrl()).toString());
        QTRY_COMPARE(log.ends(), 1);
        const RefreshQuirks expected{
            {{QStringLiteral("redirect_uri"),
              PlainServer::parameter(session.authorizationUrl(), QStringLiteral("redirect_uri"))},
             {QStringLiteral("scope"), QStringLiteral("notes")}},
            {QStringLiteral("gone")}};
        QVERIFY(log.credential() && log.credential()->refreshQuirks == expected);
    }

    void tellsTheBrowserOnceItIsConcluded_data()
    {
        QTest::addColumn<bool>("isGood");
        QTest::newRow("linked") << true;
        QTest::newRow("not kept") << false;
    }

    void tellsTheBrowserOnceItIsConcluded()
    {
        QFETCH(bool, isGood);
        PlainServer server;
        CodeSession session(server.request(), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl redirect = PlainServer::redirect(session.authorizationUrl());
        QCOMPARE(visit(redirect).status(), 303);
        RawConnection browser(static_cast<quint16>(redirect.port()));
        browser.send(browserGet(done(redirect)));
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(browser.answer(50ms).bytes.isEmpty());
        const Error problem{
            ErrorKind::SecretStore, QStringLiteral("locked"), QStringLiteral("The keyring is locked."), {}, {}};
        session.conclude(isGood ? std::nullopt : std::optional(problem));
        const RawAnswer page = browser.answer();
        QCOMPARE(page.status(), 200);
        QCOMPARE(page.body().contains("You're signed in"), isGood);
        QCOMPARE(page.body().contains("The keyring is locked."), !isGood);
        QTRY_VERIFY(log.has(QStringLiteral("settled")));
    }

    void goesOnWaitingWhenWhatComesIsNotTheAnswer_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("wrong state") << QStringLiteral("code=c0de&state=wrong");
        QTest::newRow("no state") << QStringLiteral("code=c0de");
        QTest::newRow("error with a wrong state") << QStringLiteral("error=access_denied&state=wrong");
        QTest::newRow("neither code nor error") << QStringLiteral("state=%s");
        QTest::newRow("empty code") << QStringLiteral("code=&state=%s");
        QTest::newRow("code twice") << QStringLiteral("code=a&code=b&state=%s");
        QTest::newRow("issuer of another server") << QStringLiteral("code=c0de&state=%s&iss=https://evil.example");
    }

    void goesOnWaitingWhenWhatComesIsNotTheAnswer()
    {
        QFETCH(QString, query);
        PlainServer server;
        CodeSession session(server.request(), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl url = session.authorizationUrl();
        QUrl redirect(PlainServer::parameter(url, QStringLiteral("redirect_uri")));
        redirect.setQuery(query.replace(QLatin1String("%s"), PlainServer::parameter(url, QStringLiteral("state"))));
        QCOMPARE(visit(redirect).status(), 400);
        QCOMPARE(session.stage(), LinkSession::Stage::WaitingForPerson);
        QVERIFY(server.tokenRequests().isEmpty());
        QCOMPARE(visit(PlainServer::redirect(url)).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
    }

    void takesThePastedAnswerWhileItListens()
    {
        PlainServer server;
        CodeSession session(server.request(), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl redirect = PlainServer::redirect(session.authorizationUrl());
        session.submit(QStringLiteral("this is not it"));
        QVERIFY(log.has(QStringLiteral("inputRefused unreadable_input")));
        session.submit(redirect.toString().replace(QLatin1String("state="), QLatin1String("state=x")));
        QVERIFY(log.has(QStringLiteral("inputRefused foreign_response")));
        QCOMPARE(session.stage(), LinkSession::Stage::WaitingForPerson);
        session.submit(redirect.toString());
        // the browser comes after all: the same page, and no second code
        QCOMPARE(visit(redirect).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
        QCOMPARE(server.tokenRequests().size(), 1);
    }

    void takesNoSecondAnswer()
    {
        PlainServer server;
        CodeSession session(server.request(), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl redirect = PlainServer::redirect(session.authorizationUrl());
        QCOMPARE(visit(redirect).status(), 303);
        session.submit(redirect.toString());
        session.submit(QStringLiteral("another-code"));
        QCOMPARE(visit(PlainServer::redirect(session.authorizationUrl(), QStringLiteral("code=other"))).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        session.submit(QStringLiteral("another-code"));
        session.cancel();
        QTest::qWait(50);
        QCOMPARE(log.ends(), 1);
        QCOMPARE(server.tokenRequests().size(), 1);
        QCOMPARE(server.tokenRequests().first().formValue(QStringLiteral("code")), QStringLiteral("c0de"));
    }

    void needsNoListenerToPaste()
    {
        PlainServer server;
        LinkRequest request = server.request();
        request.flow = QStringLiteral("paste");
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        QVERIFY(!log.has(opened));
        const QUrl redirect = PlainServer::redirect(session.authorizationUrl());
        QCOMPARE(redirect.host(), QStringLiteral("127.0.0.1"));
        session.submit(QStringLiteral("bare-code"));
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
        QCOMPARE(server.tokenRequests().first().formValue(QStringLiteral("code")), QStringLiteral("bare-code"));
        session.conclude({});
        QTRY_VERIFY(log.has(QStringLiteral("settled")));
    }

    void fallsBackToPastingWhereItsPortIsBusy()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        PlainServer server;
        LinkRequest request = server.request();
        request.redirect.ports = {other.serverPort()};
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        QCOMPARE(log.entries(),
                 QStringList({QStringLiteral("WaitingForPerson"), QStringLiteral("notice port_busy"),
                              QStringLiteral("pasteCode")}));
        const QUrl redirect = PlainServer::redirect(session.authorizationUrl());
        QCOMPARE(redirect.port(), other.serverPort()); // the only one that is registered
        session.submit(redirect.toString());
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
    }

    void takesTheAnswerThatTheServerPosts()
    {
        PlainServer server;
        LinkRequest request = server.request();
        request.redirect.formPost = true;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        QCOMPARE(PlainServer::parameter(session.authorizationUrl(), QStringLiteral("response_mode")),
                 QStringLiteral("form_post"));
        const QUrl redirect = PlainServer::redirect(session.authorizationUrl());
        QCOMPARE(visit(redirect).status(), 405);
        const QByteArray form = redirect.query(QUrl::FullyEncoded).toLatin1();
        const QUrl bare = redirect.adjusted(QUrl::RemoveQuery);
        QCOMPARE(RawConnection::ask(static_cast<quint16>(redirect.port()), browserPost(bare, form)).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
    }

    void acceptsThePersonThatIsExpected()
    {
        PlainServer server;
        LinkRequest request = server.request();
        request.expectedSubject = QStringLiteral("person-1");
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        session.submit(PlainServer::redirect(session.authorizationUrl()).toString());
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
    }
};

QTEST_GUILESS_MAIN(TestCodeSession)
#include "tst_codesession.moc"
