// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"
#include "sessionlog.h"

#include "support/fakeclock.h"

#include <lanyard/flows/linksessions.h>
#include <lanyard/net/qthttptransport.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

const Error problem{ErrorKind::SecretStore, QStringLiteral("locked"), {}, {}, {}};

} // namespace

//! What becomes of a registration (RFC 7591) that was made for a sign-in, at a server that is written down.
class TestWithdrawnRegistrations : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    std::unique_ptr<PlainServer> m_server;

    [[nodiscard]] QString address(const char *path) const
    {
        return m_server->http().url(QLatin1String(path)).toString();
    }

    [[nodiscard]] LinkRequest unregistered(const QString &flow) const
    {
        LinkRequest request = m_server->request();
        request.client.clientId.clear();
        request.flow = flow;
        return request;
    }

    [[nodiscard]] QList<RecordedRequest> deletions() const
    {
        QList<RecordedRequest> found = m_server->requestsFor("/register/c-1");
        found.removeIf([](const RecordedRequest &each) { return each.method() != "DELETE"; });
        return found;
    }

private Q_SLOTS:

    void init()
    {
        m_server = std::make_unique<PlainServer>();
        m_server->addMetadata({{QStringLiteral("registration_endpoint"), address("/register")},
                               {QStringLiteral("device_authorization_endpoint"), address("/device")},
                               {QStringLiteral("token_endpoint_auth_methods_supported"),
                                QJsonArray{QStringLiteral("none"), QStringLiteral("client_secret_basic")}}});
        m_server->http().setAnswer(
            "/register",
            ScriptedAnswer::json({{QStringLiteral("client_id"), QStringLiteral("c-1")},
                                  {QStringLiteral("client_secret"), QStringLiteral("s")},
                                  {QStringLiteral("registration_client_uri"), address("/register/c-1")},
                                  {QStringLiteral("registration_access_token"), QStringLiteral("the-rat")}},
                                 201));
        m_server->http().setAnswer("/register/c-1", ScriptedAnswer::http(204, "application/json", {}));
        const ScriptedAnswer refusal =
            ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("unauthorized_client")}}, 400);
        m_server->http().setAnswer("/device", refusal);
    }

    void endsTheRegistrationOfASignInThatFailed_data()
    {
        QTest::addColumn<QString>("flow");
        for (const char *flow : {"paste", "code", "device", "client-credentials"})
            QTest::newRow(flow) << QString::fromLatin1(flow);
    }

    void endsTheRegistrationOfASignInThatFailed()
    {
        QFETCH(QString, flow);
        m_server->setTokens(
            ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("unauthorized_client")}}, 400));
        const auto session = makeLinkSession(unregistered(flow), m_http).value();
        SessionLog log(*session);
        log.setListener([&session, &log](const QString &entry) {
            if (entry == QLatin1String("openUrl") || entry == QLatin1String("pasteCode"))
                session->submit(QStringLiteral("c0de"));
            if (entry.startsWith(QLatin1String("failed")))
                session->conclude(*log.error());
        });
        session->start();
        QTRY_VERIFY2(log.has(QStringLiteral("settled")), qPrintable(log.entries().join(QLatin1Char(' '))));
        QCOMPARE(log.error()->code, QStringLiteral("unauthorized_client"));
        QCOMPARE(deletions().size(), 1);
        QCOMPARE(deletions().constFirst().header("Authorization"), "Bearer the-rat");
        QCOMPARE(log.entries().count(QStringLiteral("settled")), 1);
    }

    void endsTheRegistrationOfAnAccountThatCanNotBeKept_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << true;
        QTest::newRow("not kept") << false;
    }

    void endsTheRegistrationOfAnAccountThatCanNotBeKept()
    {
        QFETCH(bool, isKept);
        const auto session = makeLinkSession(unregistered(QStringLiteral("paste")), m_http).value();
        const SessionLog log(*session);
        session->start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        session->submit(QStringLiteral("c0de"));
        QTRY_VERIFY2(log.credential(), qPrintable(log.entries().join(QLatin1Char(' '))));
        session->conclude(isKept ? std::nullopt : std::optional(problem));
        QTRY_VERIFY(log.has(QStringLiteral("settled")));
        QCOMPARE(deletions().size(), isKept ? 0 : 1);
    }

    void leavesARegistrationOfSomebodyElseAlone()
    {
        LinkRequest request = unregistered(QStringLiteral("paste"));
        request.client.clientId = QStringLiteral("c-1");
        request.client.metadata = {{QStringLiteral("client_id"), QStringLiteral("c-1")},
                                   {QStringLiteral("registration_client_uri"), address("/register/c-1")}};
        request.client.registrationAccessToken = Secret(QByteArrayView("the-rat"));
        const auto session = makeLinkSession(request, m_http).value();
        const SessionLog log(*session);
        session->start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        session->cancel();
        session->conclude(*log.error());
        QTRY_VERIFY(log.has(QStringLiteral("settled")));
        QCOMPARE(deletions().size(), 0);
    }

    void waitsForNoServerForLong_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::newRow("that never answers") << PlainServer::never();
        QTest::newRow("that is in trouble") << ScriptedAnswer::http(503, "text/plain", "no");
        QTest::newRow("that breaks off") << ScriptedAnswer::raw({}, ScriptedAnswer::Afterwards::Reset);
        QTest::newRow("that refuses") << ScriptedAnswer::http(403, "text/html", "<html>");
    }

    void waitsForNoServerForLong()
    {
        QFETCH(ScriptedAnswer, answer);
        m_server->http().setAnswer("/register/c-1", answer);
        SystemClock clock;
        HttpClient http(m_transport, clock);
        const auto session = makeLinkSession(unregistered(QStringLiteral("paste")), http).value();
        const SessionLog log(*session);
        session->start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        session->cancel();
        QVERIFY(log.error()); // whatever the server does
        QElapsedTimer elapsed;
        elapsed.start();
        session->conclude(*log.error());
        QTRY_VERIFY_WITH_TIMEOUT(log.has(QStringLiteral("settled")), 5'000);
        QVERIFY2(elapsed.elapsed() < 3'500, qPrintable(QString::number(elapsed.elapsed())));
        QVERIFY(!deletions().isEmpty());
    }

    void canBeDeletedMeanwhile()
    {
        m_server->http().setAnswer("/register/c-1", PlainServer::never());
        auto session = makeLinkSession(unregistered(QStringLiteral("paste")), m_http).value();
        const SessionLog log(*session);
        session->start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        session->cancel();
        session->conclude(*log.error());
        QTRY_COMPARE(deletions().size(), 1);
        session.reset();
        QTest::qWait(2'200); // past the end of what it was waiting for
        QVERIFY(!log.has(QStringLiteral("settled")));
    }
};

QTEST_GUILESS_MAIN(TestWithdrawnRegistrations)
#include "tst_withdrawnregistrations.moc"
