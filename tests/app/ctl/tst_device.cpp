// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include "support/browserpeer.h"
#include "support/scriptedhttpserver.h"

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

//! lanyardctl link --flow device, at npm's oidc-provider with Chromium as the other device, and at a server that lies.
class TestDevice : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};

    static QJsonObject step(const char *verb, const char *what, const char *text = nullptr)
    {
        QJsonObject step{{QLatin1String(verb), QLatin1String(what)}};
        if (text)
            step.insert(QStringLiteral("with"), QLatin1String(text));
        return step;
    }

    static BrowserVisit visit(const QString &url, const QJsonArray &steps)
    {
        BrowserScript script;
        script.url = QUrl(url);
        script.steps = steps;
        script.timeout = 40s;
        return BrowserPeer::visit(script);
    }

    static BrowserVisit signIn(const QString &url)
    {
        return visit(url,
                     {step("click", "Continue"), step("fill", "User name", "ada"), step("fill", "Password", "any"),
                      step("click", "Sign in"), step("see", "Allow access"), step("click", "Continue"),
                      step("see", "Sign-in Success")});
    }

    //! The metadata of a server with the device flow, and what it answers to a device authorization request.
    static void play(ScriptedHttpServer &server, const QJsonObject &authorization)
    {
        const auto at = [&server](const char *path) { return server.url(QString::fromLatin1(path)).toString(); };
        server.setAnswer("/.well-known/openid-configuration",
                         ScriptedAnswer::json({{QStringLiteral("issuer"), server.url(QString()).toString()},
                                               {QStringLiteral("device_authorization_endpoint"), at("/device")},
                                               {QStringLiteral("token_endpoint"), at("/token")}}));
        server.setAnswer("/device", ScriptedAnswer::json(authorization));
    }

    static QStringList argumentsFor(const ScriptedHttpServer &server)
    {
        return {QStringLiteral("link"),        QStringLiteral("--issuer"), server.url(QString()).toString(),
                QStringLiteral("--client-id"), QStringLiteral("lanyard"),  QStringLiteral("--flow"),
                QStringLiteral("device"),      QStringLiteral("--scope"),  QStringLiteral("notes"),
                QStringLiteral("--timeout"),   QStringLiteral("20")};
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void linksWhoSignedInElsewhere()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        CtlProcess process(home, linkArguments(m_peer, words("--flow device")));
        const QJsonObject code = process.event(QStringLiteral("device-code"));
        QCOMPARE(code.keys(),
                 (QStringList{QStringLiteral("event"), QStringLiteral("expires_in"), QStringLiteral("interval"),
                              QStringLiteral("user_code"), QStringLiteral("verification_uri"),
                              QStringLiteral("verification_uri_complete")}));
        QCOMPARE(code.value(QLatin1String("interval")).toInt(), 5);
        QCOMPARE(code.value(QLatin1String("expires_in")).toInt(), 600);
        QVERIFY(valueOf(code, "verification_uri_complete").contains(valueOf(code, "user_code")));

        const BrowserVisit visited = signIn(valueOf(code, "verification_uri_complete"));
        QVERIFY2(visited.error.isEmpty(), qPrintable(visited.error + visited.text));
        const CtlOutcome outcome = process.wait();
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.events().size(), 2);
        const QJsonObject account = outcome.events().constLast().value(QLatin1String("account")).toObject();
        QCOMPARE(account.keys(), accountMembers());
        QCOMPARE(valueOf(account, "flow"), QStringLiteral("device"));
        QCOMPARE(valueOf(account, "subject"), QStringLiteral("ada"));
        QVERIFY(account.value(QLatin1String("refreshable")).toBool());
        QVERIFY(home.openedAddresses().isEmpty()); // it is for another device
        QCOMPARE(CtlProcess::run(home, {QStringLiteral("refresh"), valueOf(account, "id")}).exitCode, 0);
    }

    void saysInWordsWhatToDoAndHearsARefusal()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        QStringList arguments = linkArguments(m_peer, words("--flow device"));
        arguments.removeAll(QStringLiteral("--json"));
        CtlProcess process(home, arguments);
        QVERIFY(process.says("Give the code to nobody."));
        const QByteArrayList said = process.soFar().err.simplified().split(' ');
        const auto address = std::ranges::find_if(said, [](const auto &word) { return word.contains("user_code="); });
        QVERIFY(address != said.end());
        const QByteArray code = address->mid(address->indexOf('=') + 1);
        QVERIFY2(said.contains(code), process.soFar().err);
        const BrowserVisit visited = visit(QString::fromLatin1(*address), {step("click", "[ Abort ]")});
        QVERIFY2(visited.error.isEmpty(), qPrintable(visited.error));
        const CtlOutcome outcome = process.wait();
        QCOMPARE(outcome.exitCode, 6);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(accountsOf(home), QJsonArray());
        QVERIFY(vaultEntries(home).isEmpty());
    }

    void refusesALie_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("a script") << QStringLiteral("verification_uri") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("plain http") << QStringLiteral("verification_uri")
                                    << QStringLiteral("http://as.example.invalid/");
        QTest::newRow("a file") << QStringLiteral("verification_uri_complete") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("a terminal's escape sequence") << QStringLiteral("user_code") << QStringLiteral("A\x1b[2JB");
    }

    void refusesALie()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        ScriptedHttpServer server;
        QJsonObject answer{{QStringLiteral("device_code"), QStringLiteral("dc")},
                           {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
                           {QStringLiteral("verification_uri"), QStringLiteral("https://login.example/device")},
                           {QStringLiteral("expires_in"), 60},
                           {QStringLiteral("interval"), 1}};
        answer.insert(member, value);
        play(server, answer);
        const CtlHome home(CtlHome::Vault::Quick);
        const CtlOutcome outcome = CtlProcess::run(home, argumentsFor(server));
        QVERIFY2(outcome.exitCode == 8, outcome.said());
        QVERIFY(!outcome.said().contains(value.toUtf8()));
        QVERIFY(!outcome.said().contains('\x1b'));
        QVERIFY(home.openedAddresses().isEmpty());
        QVERIFY(
            std::ranges::none_of(server.requests(), [](const auto &request) { return request.path() == "/token"; }));
    }

    void saysThatAServerHasNoSuchFlow()
    {
        ScriptedHttpServer server;
        server.setAnswer("/.well-known/openid-configuration",
                         ScriptedAnswer::json(
                             {{QStringLiteral("issuer"), server.url(QString()).toString()},
                              {QStringLiteral("token_endpoint"), server.url(QStringLiteral("/token")).toString()}}));
        const CtlHome home(CtlHome::Vault::Quick);
        const CtlOutcome outcome = CtlProcess::run(home, argumentsFor(server));
        QVERIFY2(outcome.exitCode == 8, outcome.said());
        QVERIFY(outcome.err.contains("from another device"));
    }
};

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
