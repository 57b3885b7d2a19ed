// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"
#include "rawconnection.h"
#include "sessionlog.h"

#include "support/fakeclock.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/net/qthttptransport.h>

#include <QTest>

#include <memory>

using namespace Lanyard;

namespace {

//! When a test steps in: within a signal, or while the session waits for the server.
void addMoments()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("hangs");
    for (const char *signal : {"WaitingForPerson", "openUrl", "Exchanging", "Checking"})
        QTest::newRow(signal) << QString::fromLatin1(signal) << QString();
    for (const char *hangs : {"metadata", "tokens", "person"})
        QTest::addRow("waiting for the %s", hangs) << QString() << QString::fromLatin1(hangs);
    QTest::newRow("waiting for the person") << QString() << QStringLiteral("nothing");
}

} // namespace

class TestCodeSessionLifetime : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    //! Runs a sign-in up to the moment of the row, and does something to it then.
    void runUpToTheMoment(PlainServer &server, CodeSession &session, SessionLog &log, const std::function<void()> &act)
    {
        QFETCH(QString, signal);
        QFETCH(QString, hangs);
        if (hangs == QLatin1String("metadata"))
            server.setMetadata(PlainServer::never());
        if (hangs == QLatin1String("tokens"))
            server.setTokens(PlainServer::never());
        if (hangs == QLatin1String("person"))
            server.setPerson(PlainServer::never());
        log.setListener([&, signal, hangs](const QString &entry) {
            if (entry == signal)
                act();
            else if (entry == QLatin1String("openUrl") && hangs != QLatin1String("nothing"))
                session.submit(QStringLiteral("code"));
        });
        session.start();
        if (!signal.isEmpty()) {
            QTRY_VERIFY(log.has(signal));
            return;
        }
        if (hangs == QLatin1String("nothing"))
            QTRY_VERIFY(log.has(QStringLiteral("openUrl")));
        else if (hangs == QLatin1String("metadata"))
            QTRY_COMPARE(server.http().requests().size(), 1);
        else if (hangs == QLatin1String("tokens"))
            QTRY_COMPARE(server.tokenRequests().size(), 1);
        else
            QTRY_COMPARE(server.personRequests().size(), 1);
        act();
    }

private Q_SLOTS:

    void endsWithOneFailureWhenItIsCancelled_data() { addMoments(); }

    void endsWithOneFailureWhenItIsCancelled()
    {
        PlainServer server;
        CodeSession session(server.request(), m_http);
        SessionLog log(session);
        runUpToTheMoment(server, session, log, [&session] { session.cancel(); });
        QTRY_COMPARE(log.ends(), 1);
        const qsizetype requests = server.http().requests().size();
        const QStringList entries = log.entries();
        QCOMPARE(entries.last(2), QStringList({QStringLiteral("Finished"), QStringLiteral("failed cancelled")}));
        QCOMPARE(log.error()->kind, ErrorKind::Cancelled);
        // the browser comes too late, and so does the person
        if (const QUrl url = session.authorizationUrl(); !url.isEmpty()) {
            const QUrl redirect = PlainServer::redirect(url);
            const auto answer = RawConnection::ask(static_cast<quint16>(redirect.port()), browserGet(redirect));
            QVERIFY(answer.status() == 400 || answer.status() == 303);
            session.submit(redirect.toString());
        }
        session.cancel();
        QTest::qWait(100);
        QCOMPARE(log.entries(), entries);
        QCOMPARE(server.http().requests().size(), requests);
    }

    void isGoneSilentlyWhenItIsDeleted_data()
    {
        addMoments();
        QTest::newRow("Finished") << QStringLiteral("Finished") << QString();
        QTest::newRow("succeeded") << QStringLiteral("succeeded") << QString();
    }

    void isGoneSilentlyWhenItIsDeleted()
    {
        PlainServer server;
        auto session = std::make_unique<CodeSession>(server.request(), m_http);
        SessionLog log(*session);
        runUpToTheMoment(server, *session, log, [&session] { session.reset(); });
        QVERIFY(!session);
        const QStringList entries = log.entries();
        const qsizetype requests = server.http().requests().size();
        QTest::qWait(100);
        QCOMPARE(log.entries(), entries);
        QCOMPARE(server.http().requests().size(), requests);
    }

    void canBeDeletedWhenItFails()
    {
        PlainServer server;
        server.setTokens(ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("invalid_grant")}}, 400));
        auto session = std::make_unique<CodeSession>(server.request(), m_http);
        SessionLog log(*session);
        log.setListener([&session](const QString &entry) {
            if (entry == QLatin1String("openUrl"))
                session->submit(QStringLiteral("code"));
            if (entry.startsWith(QLatin1String("failed")))
                session.reset();
        });
        session->start();
        QTRY_VERIFY(!session);
        QCOMPARE(log.error()->code, QStringLiteral("invalid_grant"));
    }

    void canBeDeletedWhenItIsSettled()
    {
        PlainServer server;
        auto session = std::make_unique<CodeSession>(server.request(), m_http);
        SessionLog log(*session);
        log.setListener([&session](const QString &entry) {
            if (entry == QLatin1String("succeeded"))
                session->conclude({});
            if (entry == QLatin1String("settled"))
                session.reset();
        });
        session->start();
        QTRY_VERIFY(log.has(QStringLiteral("openUrl")));
        const QUrl redirect = PlainServer::redirect(session->authorizationUrl());
        RawConnection browser(static_cast<quint16>(redirect.port()));
        browser.send(browserGet(redirect));
        QCOMPARE(browser.answer().status(), 303);
        const QUrl page = redirect.resolved(QUrl(QStringLiteral("/done")));
        QCOMPARE(RawConnection::ask(static_cast<quint16>(page.port()), browserGet(page)).status(), 200);
        QTRY_VERIFY(!session);
        QCOMPARE(log.entries().constLast(), QStringLiteral("settled"));
    }
};

QTEST_GUILESS_MAIN(TestCodeSessionLifetime)
#include "tst_codesessionlifetime.moc"
