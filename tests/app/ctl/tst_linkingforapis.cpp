// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include "support/scriptedhttpserver.h"

#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;

//! lanyardctl link, where it is an API that the account is for, and where the person is asked on another device.
class TestLinkingForApis : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void findsTheServerByTheApi()
    {
        ScriptedHttpServer api;
        const QString resource = api.url(QStringLiteral("/notes")).toString();
        api.setAnswer(
            "/.well-known/oauth-protected-resource/notes",
            ScriptedAnswer::json({{QStringLiteral("resource"), resource},
                                  {QStringLiteral("authorization_servers"), QJsonArray{m_peer.issuer().toString()}},
                                  {QStringLiteral("scopes_supported"), QJsonArray{QStringLiteral("api:read")}}}));
        api.setAnswer("/notes/1", ScriptedAnswer::json({{QStringLiteral("text"), QStringLiteral("hello")}}));
        const CtlHome home(CtlHome::Vault::Quick);
        CtlProcess process(home,
                           {QStringLiteral("link"), QStringLiteral("--resource"), resource,
                            QStringLiteral("--client-id"), QStringLiteral("native-app"), QStringLiteral("--no-browser"),
                            QStringLiteral("--json")});
        const QUrl opened(valueOf(process.event(QStringLiteral("open-url")), "url"));
        QVERIFY(!opened.isEmpty());
        QCOMPARE(opened.host(), m_peer.issuer().host());
        const QUrlQuery query(opened);
        QCOMPARE(query.queryItemValue(QStringLiteral("resource"), QUrl::FullyDecoded), resource);
        QVERIFY(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded).contains(QLatin1String("api:read")));
        Person person;
        (void)person.signInAndReturn(opened);
        const CtlOutcome outcome = process.wait();
        QVERIFY2(outcome.exitCode == 0, outcome.said());

        const CtlOutcome note = CtlProcess::run(home, words("api 127.0.0.1 /1")); // below what the access is for
        QVERIFY2(note.exitCode == 0, note.said());
        QCOMPARE(valueOf(note.object(), "text"), QStringLiteral("hello"));
    }

    void findsNoServerWhereTheApiNamesNone()
    {
        ScriptedHttpServer api;
        api.setAnswer("/.well-known/oauth-protected-resource/notes", ScriptedAnswer::http(404, "text/plain", ""));
        api.setAnswer("/notes", ScriptedAnswer::json({}));
        const CtlHome home(CtlHome::Vault::Quick);
        const CtlOutcome outcome =
            CtlProcess::run(home,
                            {QStringLiteral("link"), QStringLiteral("--resource"),
                             api.url(QStringLiteral("/notes")).toString(), QStringLiteral("--json")});
        QCOMPARE(outcome.exitCode, 8);
        QCOMPARE(outcome.errorCode(), QStringLiteral("no_metadata"));
    }

    void asksForAccessInDetail()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const QString file = home.write(QStringLiteral("details.json"), "[ {\"type\": \"payment\", \"amount\": 5} ]\n");
        CtlProcess process(home, linkArguments(m_peer, {QStringLiteral("--authorization-details-file"), file}));
        const QUrl opened(valueOf(process.event(QStringLiteral("open-url")), "url"));
        QCOMPARE(QUrlQuery(opened).queryItemValue(QStringLiteral("authorization_details"), QUrl::FullyDecoded),
                 QStringLiteral("[{\"amount\":5,\"type\":\"payment\"}]"));
    }

    void refusesDetailsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("type=payment");
        QTest::newRow("an object") << QByteArray(R"({"type":"payment"})");
        QTest::newRow("nothing") << QByteArray("[]");
        QTest::newRow("no type") << QByteArray(R"([{"amount":5}])");
        QTest::newRow("one without a type") << QByteArray(R"([{"type":"a"},5])");
    }

    void refusesDetailsThatAreNone()
    {
        QFETCH(QByteArray, text);
        const CtlHome home(CtlHome::Vault::Quick);
        const CtlOutcome outcome = CtlProcess::run(
            home,
            linkArguments(m_peer,
                          {QStringLiteral("--authorization-details-file"), home.write(QStringLiteral("d"), text)}));
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.errorCode(), QStringLiteral("invalid_authorization_details"));
    }

    void asksThePersonOnAnotherDevice()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const QString secret =
            home.write(QStringLiteral("secret"), m_peer.secretOf(QStringLiteral("confidential-basic")));
        const CtlOutcome outcome = CtlProcess::run(
            home,
            {QStringLiteral("link"), QStringLiteral("--issuer"), m_peer.issuer().toString(), QStringLiteral("--flow"),
             QStringLiteral("ciba"), QStringLiteral("--client-id"), QStringLiteral("confidential-basic"),
             QStringLiteral("--client-secret-file"), secret, QStringLiteral("--login-hint"), QStringLiteral("ada"),
             QStringLiteral("--scope"), QStringLiteral("openid profile"), QStringLiteral("--json")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        const QJsonObject event = outcome.events().constFirst();
        QCOMPARE(valueOf(event, "event"), QStringLiteral("ciba"));
        QCOMPARE(event.value(QLatin1String("auth_req_id_issued")).toBool(), true);
        QVERIFY(event.value(QLatin1String("expires_in")).toInt() > 0);
        QVERIFY(event.value(QLatin1String("interval")).toInt() > 0);
        QVERIFY(!outcome.out.contains("\"auth_req_id\""));
        const QJsonObject account = outcome.events().constLast().value(QLatin1String("account")).toObject();
        QCOMPARE(valueOf(account, "flow"), QStringLiteral("ciba"));
        QCOMPARE(valueOf(account, "subject"), QStringLiteral("ada"));
    }

    void wantsToKnowWhomToAsk()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const CtlOutcome outcome = CtlProcess::run(home, linkArguments(m_peer, words("--flow ciba")));
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.errorCode(), QStringLiteral("login_hint_missing"));
    }
};

QTEST_GUILESS_MAIN(TestLinkingForApis)
#include "tst_linkingforapis.moc"
