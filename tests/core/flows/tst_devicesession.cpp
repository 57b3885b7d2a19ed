// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "devicetest.h"

using namespace Lanyard;
using namespace std::chrono_literals;

//! What a device session makes of the server and of the person.
class TestDeviceSession : public DeviceTest
{
    Q_OBJECT

private Q_SLOTS:

    void linksWhenThePersonHasSignedInElsewhere()
    {
        m_server->setPolls(
            {DeviceServer::error("authorization_pending"), DeviceServer::error("authorization_pending")});
        const QDateTime start = m_clock->now();
        runToItsEnd();
        QVERIFY2(m_log->credential(), m_log->error() ? qPrintable(m_log->error()->detail) : "");
        QCOMPARE(m_log->entries(),
                 (QStringList{QStringLiteral("WaitingForPerson"), QStringLiteral("enterCode"),
                              QStringLiteral("Checking"), QStringLiteral("Finished"), QStringLiteral("succeeded")}));
        QCOMPARE(m_log->prompt()->userCode, QStringLiteral("WDJB-MJHT"));
        QCOMPARE(m_log->prompt()->verificationUri, QUrl(QStringLiteral("https://login.example/device")));
        QCOMPARE(m_log->prompt()->expiresAt, start.addSecs(600));
        QCOMPARE(m_session->authorizationUrl(), m_log->prompt()->verificationUriComplete);
        QCOMPARE(m_server->polls().size(), 3);
        QVERIFY(shortestGap(start) >= 5000);
        QCOMPARE(m_log->polls(), m_server->polls()); // what the page counts down to is when it happens
        const Credential &credential = *m_log->credential();
        QCOMPARE(credential.flow, QStringLiteral("device"));
        QCOMPARE(credential.identity.subject, QStringLiteral("person-1"));
        QCOMPARE(credential.tokens.refreshToken.revealText(), QStringLiteral("the-refresh-token"));
        m_session->conclude({});
        QTRY_VERIFY(m_log->has(QStringLiteral("settled")));
    }

    void asksForWhatTheRequestSays()
    {
        LinkRequest request = DeviceServer::request();
        request.parameters = {{QStringLiteral("audience"), QStringLiteral("https://api.example")}};
        m_server->setMember(QStringLiteral("verification_uri"), QJsonValue::Undefined);
        m_server->setMember(QStringLiteral("verification_url"), QStringLiteral("https://login.example/old"));
        m_server->setPolls({DeviceServer::error("not_yet")});
        request.device = {QStringLiteral("verification_url"),
                          {{QStringLiteral("not_yet"), QStringLiteral("authorization_pending")}}};
        request.refresh.parameters = {{QStringLiteral("redirect_uri"), {}}, {QStringLiteral("scope"), {}}};
        runToItsEnd(request);
        QVERIFY(m_log->credential());
        QCOMPARE(m_log->credential()->refreshQuirks.parameters.keys(), QStringList(QStringLiteral("scope")));
        QCOMPARE(m_log->prompt()->verificationUri, QUrl(QStringLiteral("https://login.example/old")));
        const auto &sent = m_server->transport().requests();
        const auto it = std::ranges::find_if(
            sent, [](const HttpRequest &each) { return each.url.path() == QLatin1String("/device_authorization"); });
        QCOMPARE(it->body.revealText(),
                 QStringLiteral("scope=notes&audience=https%3A%2F%2Fapi.example&client_id=the-client"));
    }

    void sendsNoSecretWhereThereIsNone()
    {
        LinkRequest request = DeviceServer::request();
        request.authMethod = ClientAuthMethod::ClientSecretPost; // GitHub's, of which the device flow is free
        runToItsEnd(request);
        QVERIFY(m_log->credential());
        for (const HttpRequest &sent : m_server->transport().requests())
            QVERIFY(!sent.body.revealText().contains(QLatin1String("client_secret")));
    }

    void keepsNothingOfAHostileAnswer_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a script") << QStringLiteral("verification_uri")
                                  << QJsonValue(QStringLiteral("javascript:alert(1)"));
        QTest::newRow("plain http") << QStringLiteral("verification_uri")
                                    << QJsonValue(QStringLiteral("http://login.example/"));
        QTest::newRow("a file with the code")
            << QStringLiteral("verification_uri_complete") << QJsonValue(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("no device code") << QStringLiteral("device_code") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("an escape sequence") << QStringLiteral("user_code") << QJsonValue(QStringLiteral("A\x1b[2JB"));
    }

    void keepsNothingOfAHostileAnswer()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        m_server->setMember(member, value);
        runToItsEnd();
        QCOMPARE(m_log->error()->kind, ErrorKind::Rejected);
        QVERIFY(!m_log->prompt());
        QVERIFY(m_session->authorizationUrl().isEmpty());
        QVERIFY(m_server->polls().isEmpty());
    }

    void refusesTheWrongPerson()
    {
        LinkRequest request = DeviceServer::request();
        request.expectedSubject = QStringLiteral("somebody-else");
        runToItsEnd(request);
        QCOMPARE(m_log->error()->code, QStringLiteral("wrong_account"));
    }

    void endsOnceOrSilently_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<bool>("isDeleted");
        for (const bool isDeleted : {false, true}) {
            for (const char *moment : {"at once", "WaitingForPerson", "enterCode", "poll", "Checking"})
                QTest::addRow("%s: %s", isDeleted ? "deleted" : "cancelled", moment)
                    << QString::fromLatin1(moment) << isDeleted;
        }
    }

    void endsOnceOrSilently()
    {
        QFETCH(QString, moment);
        QFETCH(bool, isDeleted);
        make();
        const auto end = [&] {
            if (isDeleted)
                m_session.reset();
            else
                m_session->cancel();
        };
        m_log->setListener([&](const QString &entry) {
            if (entry == moment)
                end();
        });
        if (moment == QLatin1String("poll"))
            m_server->setPoll([&](const HttpRequest &) {
                if (m_session)
                    end();
                return DeviceServer::error("authorization_pending");
            });
        m_session->start();
        if (moment == QLatin1String("at once"))
            end();
        QTRY_COMPARE(m_clock->sleepers(), 0);
        QTest::qWait(50);
        QCOMPARE(m_log->ends(), isDeleted ? 0 : 1);
        QVERIFY(m_server->polls().size()
                <= (moment == QLatin1String("poll") || moment == QLatin1String("Checking") ? 1 : 0));
        if (!isDeleted)
            QCOMPARE(m_log->entries().constLast(), QStringLiteral("failed cancelled"));
    }

    void endsByTheTimeOutOfTheWholeCommand()
    {
        m_clock->hold();
        LinkRequest request = DeviceServer::request();
        request.timeOut = 1s;
        make(request);
        m_session->start();
        QTRY_COMPARE(m_log->ends(), 1);
        QCOMPARE(m_log->error()->code, QStringLiteral("timed_out"));
        QCOMPARE(m_log->error()->kind, ErrorKind::Cancelled);
        m_clock->advance(1h);
        QTRY_COMPARE(m_clock->sleepers(), 0);
        QVERIFY(m_server->polls().isEmpty());
    }

    void saysWhatWentWrongBeforeThereWasACode_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("expected");
        QTest::newRow("scope") << QStringLiteral("invalid_scope") << QStringLiteral("server invalid_scope");
        QTest::newRow("client") << QStringLiteral("unauthorized_client")
                                << QStringLiteral("server unauthorized_client");
        QTest::newRow("switched off") << QStringLiteral("device_flow_disabled")
                                      << QStringLiteral("server device_flow_disabled");
    }

    void saysWhatWentWrongBeforeThereWasACode()
    {
        QFETCH(QString, error);
        QFETCH(QString, expected);
        m_server->setAuthorization(DeviceServer::error(qPrintable(error)));
        runToItsEnd();
        QCOMPARE(QString(kindName(m_log->error()->kind) + QLatin1Char(' ') + m_log->error()->code), expected);
    }
};

QTEST_GUILESS_MAIN(TestDeviceSession)
#include "tst_devicesession.moc"
