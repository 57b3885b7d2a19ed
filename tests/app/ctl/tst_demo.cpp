// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include <QTest>

#include <csignal>

using namespace Lanyard;

namespace {

//! Whether anything still answers there.
bool answers(const QUrl &issuer) { return Person().visit(issuer).status != 0; }

} // namespace

//! The way of the first five minutes: lanyardctl demo, and everything else with it.
class TestDemo : public QObject
{
    Q_OBJECT

    //! Waits for the issuer that a demo prints.
    QString issuerOf(CtlProcess &demo)
    {
        (void)demo.says("\"issuer\"");
        return valueOf(demo.soFar().object(), "issuer");
    }

    QJsonObject linked(const CtlHome &home, const QString &issuer)
    {
        CtlProcess process(home, words("link demo --json --issuer") + QStringList(issuer));
        Person person;
        (void)person.signInAndReturn(QUrl(valueOf(process.event(QStringLiteral("open-url")), "url")));
        const CtlOutcome outcome = process.wait();
        if (outcome.exitCode != 0)
            qWarning("%s", outcome.said().constData());
        return outcome.events().constLast().value(QLatin1String("account")).toObject();
    }

private Q_SLOTS:

    void goesFromLinkToUnlink()
    {
        const CtlHome home;
        CtlProcess demo(home, words("demo --auto-approve ada --json"));
        const QString issuer = issuerOf(demo);
        QVERIFY2(!issuer.isEmpty(), demo.soFar().said());
        QCOMPARE(demo.soFar().object().keys(), QStringList({QStringLiteral("client_id"), QStringLiteral("issuer")}));
        QCOMPARE(valueOf(demo.soFar().object(), "client_id"), QStringLiteral("lanyard-demo"));

        const QJsonObject account = linked(home, issuer);
        QCOMPARE(account.keys(), accountMembers());
        QCOMPARE(valueOf(account, "provider"), QStringLiteral("demo"));
        QCOMPARE(valueOf(account, "username"), QStringLiteral("ada"));
        QVERIFY(account.value(QLatin1String("refreshable")).toBool());
        QCOMPARE(accountsOf(home).size(), 1);
        const QByteArray token = CtlProcess::run(home, words("token ada")).out;
        QVERIFY(token.size() > 20);
        QCOMPARE(CtlProcess::run(home, words("refresh ada")).exitCode, 0);
        QVERIFY(CtlProcess::run(home, words("token ada")).out != token);
        QCOMPARE(valueOf(CtlProcess::run(home, words("userinfo ada --json")).object(), "preferred_username"),
                 QStringLiteral("ada"));
        const CtlOutcome unlinked = CtlProcess::run(home, words("unlink ada --json"));
        QVERIFY2(unlinked.object().value(QLatin1String("revoked")).toBool(), unlinked.said());
        QCOMPARE(accountsOf(home), QJsonArray());
    }

    void renewsTokensThatAreAboutToExpire()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        CtlProcess demo(home, words("demo --auto-approve grace --access-token-lifetime 30 --json"));
        const QJsonObject account = linked(home, issuerOf(demo));
        QCOMPARE(valueOf(account, "username"), QStringLiteral("grace"));
        QCOMPARE(valueOf(account, "state"), QStringLiteral("expiring"));
        const QByteArray first = CtlProcess::run(home, words("token grace --min-valid 5")).out;
        QCOMPARE(CtlProcess::run(home, words("token grace --min-valid 5")).out, first);
        // less is left than the sixty seconds that are wanted by default
        QVERIFY(CtlProcess::run(home, words("token grace")).out != first);
    }

    void printsItsIssuerForPeople()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        CtlProcess demo(home, words("demo"));
        QVERIFY(demo.says("lanyardctl link demo --issuer http://127.0.0.1:"));
        QVERIFY(demo.soFar().out.startsWith("http://127.0.0.1:"));
        QVERIFY(home.openedAddresses().isEmpty());
    }

    void endsWithTheProgram_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGKILL") << SIGKILL;
    }

    void endsWithTheProgram()
    {
        QFETCH(int, signal);
        const CtlHome home(CtlHome::Vault::Quick);
        CtlProcess demo(home, words("demo --json"));
        const QUrl issuer(issuerOf(demo));
        QVERIFY(answers(issuer));
        demo.send(signal);
        QTRY_VERIFY(!demo.isRunning());
        QTRY_VERIFY(!answers(issuer));
    }

    void refusesWhatTheDemoCanNotDo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown person") << words("demo --json --auto-approve nobody");
        QTest::newRow("no port") << words("demo --json --port x");
        QTest::newRow("no time") << words("demo --json --access-token-lifetime 0");
    }

    void refusesWhatTheDemoCanNotDo()
    {
        QFETCH(QStringList, arguments);
        const CtlOutcome outcome = CtlProcess::run(CtlHome(), arguments);
        QVERIFY2(outcome.exitCode == 2, outcome.said());
        QCOMPARE(outcome.errorKind(), QStringLiteral("usage"));
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
