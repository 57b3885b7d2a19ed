// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"
#include "rawconnection.h"
#include "sessionlog.h"

#include "support/fakeclock.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/net/qthttptransport.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

const QString opened = QStringLiteral("openUrl");

RawAnswer visit(const QUrl &url) { return RawConnection::ask(static_cast<quint16>(url.port()), browserGet(url)); }

} // namespace

//! How a session ends that does not end well.
class TestCodeSessionFailures : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};

private Q_SLOTS:

    void endsWithTheServersRefusal_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("denied") << QStringLiteral("access_denied") << ErrorKind::Cancelled;
        QTest::newRow("nobody signed in") << QStringLiteral("login_required") << ErrorKind::SignInRequired;
        QTest::newRow("client") << QStringLiteral("unauthorized_client") << ErrorKind::Server;
        QTest::newRow("scope") << QStringLiteral("invalid_scope") << ErrorKind::Server;
        QTest::newRow("broken") << QStringLiteral("server_error") << ErrorKind::Server;
        QTest::newRow("busy") << QStringLiteral("temporarily_unavailable") << ErrorKind::Server;
    }

    void endsWithTheServersRefusal()
    {
        QFETCH(QString, error);
        QFETCH(ErrorKind, kind);
        PlainServer server;
        CodeSession session(server.request(), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QString answer = QStringLiteral("error=") + error;
        QCOMPARE(visit(PlainServer::redirect(session.authorizationUrl(), answer)).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->kind, kind);
        QCOMPARE(log.error()->code, error);
        QVERIFY(server.tokenRequests().isEmpty()); // never an empty code (owncloud/client does)
    }

    void refusesAnotherPersonWhereOneIsExpected()
    {
        PlainServer server;
        LinkRequest request = server.request();
        request.expectedSubject = QStringLiteral("person-2");
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        session.submit(PlainServer::redirect(session.authorizationUrl()).toString());
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->kind, ErrorKind::Rejected);
        QCOMPARE(log.error()->code, QStringLiteral("wrong_account"));
        QVERIFY(log.error()->message.contains(QLatin1String("ada")));
    }

    void wantsAnIdTokenWhereItAskedForOne()
    {
        PlainServer server;
        LinkRequest request = server.request();
        request.scopes += QStringLiteral("openid");
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        session.submit(PlainServer::redirect(session.authorizationUrl()).toString());
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->kind, ErrorKind::Rejected);
        QCOMPARE(log.error()->code, QStringLiteral("missing_id_token"));
        QVERIFY(server.personRequests().isEmpty()); // nobody is asked with tokens that are not trusted
    }

    void redeemsNothingThatComesTooLate()
    {
        PlainServer server;
        LinkRequest request = server.request();
        request.timeOut = 1s;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl redirect = PlainServer::redirect(session.authorizationUrl());
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->code, QStringLiteral("timed_out"));
        QVERIFY(visit(redirect).status() != 200); // it says that this is over, or that there is nothing here
        session.submit(redirect.toString());
        QTest::qWait(50);
        QCOMPARE(log.ends(), 1);
        QVERIFY(server.tokenRequests().isEmpty());
    }

    void doesNotStartWithARequestThatCanNotBeMade_data()
    {
        QTest::addColumn<QString>("parameter");
        for (const char *name : {"state", "redirect_uri", "code_challenge", "request"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void doesNotStartWithARequestThatCanNotBeMade()
    {
        QFETCH(QString, parameter);
        PlainServer server;
        LinkRequest request = server.request();
        request.parameters = {{parameter, QStringLiteral("x")}};
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->kind, ErrorKind::Usage);
        QCOMPARE(log.error()->code, QStringLiteral("invalid_parameter"));
        QVERIFY(!log.has(opened));
    }

    void saysThatTheServerIsAway()
    {
        PlainServer server;
        CodeSession session(server.request(), m_http);
        const SessionLog log(session);
        server.http().close();
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->kind, ErrorKind::Network);
        QVERIFY(!log.has(opened));
    }

    void endsByItsTimeOut_data()
    {
        QTest::addColumn<QString>("hangs");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<ErrorKind>("kind");
        const QString timedOut = QStringLiteral("failed timed_out");
        QTest::newRow("nobody signs in") << QString() << timedOut << ErrorKind::Cancelled;
        QTest::newRow("a silent server") << QStringLiteral("metadata") << timedOut << ErrorKind::Network;
        QTest::newRow("a silent token endpoint") << QStringLiteral("tokens") << timedOut << ErrorKind::Network;
        QTest::newRow("a silent API") << QStringLiteral("person") << timedOut << ErrorKind::Network;
    }

    void endsByItsTimeOut()
    {
        QFETCH(QString, hangs);
        QFETCH(QString, expected);
        QFETCH(ErrorKind, kind);
        PlainServer server;
        if (hangs == QLatin1String("metadata"))
            server.setMetadata(PlainServer::never());
        if (hangs == QLatin1String("tokens"))
            server.setTokens(PlainServer::never());
        if (hangs == QLatin1String("person"))
            server.setPerson(PlainServer::never());
        LinkRequest request = server.request();
        request.timeOut = 1s;
        CodeSession session(request, m_http);
        SessionLog log(session);
        if (!hangs.isEmpty()) {
            log.setListener([&session](const QString &entry) {
                if (entry == opened)
                    session.submit(QStringLiteral("code"));
            });
        }
        QElapsedTimer time;
        time.start();
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(time.elapsed() >= 900);
        QVERIFY(time.elapsed() < 3000);
        QCOMPARE(log.entries().constLast(), expected);
        QCOMPARE(log.error()->kind, kind);
    }

    void takesATimeOutOfWeeks()
    {
        PlainServer server;
        LinkRequest request = server.request();
        request.timeOut = 4'294'968s; // as milliseconds a little more than 32 bits hold
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        QTest::qWait(900);
        QCOMPARE(session.stage(), LinkSession::Stage::WaitingForPerson);
        QCOMPARE(visit(PlainServer::redirect(session.authorizationUrl())).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCodeSessionFailures)
#include "tst_codesessionfailures.moc"
