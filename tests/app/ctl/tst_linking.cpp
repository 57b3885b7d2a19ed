// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include "support/scriptedhttpserver.h"

#include <QDateTime>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

QDateTime timeIn(const QJsonObject &object, const char *member)
{
    return QDateTime::fromString(valueOf(object, member), Qt::ISODate);
}

} // namespace

//! lanyardctl link at npm's oidc-provider.
class TestLinking : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void linksThroughTheBrowser()
    {
        const CtlHome home;
        Person person;
        CtlProcess process(home, linkArguments(m_peer));
        const QUrl url(valueOf(process.event(QStringLiteral("open-url")), "url"));
        QTRY_COMPARE(home.openedAddresses(), QByteArrayList{url.toEncoded()});
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded),
                 QStringLiteral("openid profile email offline_access"));
        QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));

        const Person::Page page = person.signInAndReturn(url);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("You're signed in"));
        const CtlOutcome outcome = process.wait();
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        const auto events = outcome.events();
        QCOMPARE(events.size(), 2);
        QCOMPARE(valueOf(events.first(), "event"), QStringLiteral("open-url"));
        QCOMPARE(valueOf(events.last(), "event"), QStringLiteral("linked"));

        const QJsonObject account = events.last().value(QLatin1String("account")).toObject();
        QCOMPARE(account.keys(), accountMembers());
        QCOMPARE(valueOf(account, "provider"), QStringLiteral("oidc"));
        QCOMPARE(valueOf(account, "issuer"), m_peer.issuer().toString());
        QCOMPARE(valueOf(account, "subject"), QStringLiteral("ada"));
        QCOMPARE(valueOf(account, "username"), QStringLiteral("ada"));
        QCOMPARE(valueOf(account, "label"), QStringLiteral("ada"));
        QCOMPARE(valueOf(account, "flow"), QStringLiteral("code"));
        QCOMPARE(valueOf(account, "state"), QStringLiteral("active"));
        QVERIFY(account.value(QLatin1String("refreshable")).toBool());
        QVERIFY(account.value(QLatin1String("last_error")).isNull());
        QVERIFY(account.value(QLatin1String("scopes")).toArray().contains(QStringLiteral("openid")));
        for (const char *time : {"expires_at", "linked_at", "refreshed_at"})
            QVERIFY2(valueOf(account, time).endsWith(QLatin1Char('Z')) && timeIn(account, time).isValid(), time);
        QVERIFY(qAbs(timeIn(account, "linked_at").secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(qAbs(timeIn(account, "linked_at").secsTo(timeIn(account, "expires_at")) - 3600) < 60);

        QCOMPARE(accountsOf(home), QJsonArray{account});
        for (const QString &name :
             {valueOf(account, "id"), valueOf(account, "id").left(8), QStringLiteral("ada"), QStringLiteral("ad")})
            QCOMPARE(shown(home, name), account);
        QCOMPARE(vaultEntries(home).size(), 1);
    }

    void saysInWordsWhatToDo()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QStringList arguments = linkArguments(
            m_peer, {QStringLiteral("--no-browser"), QStringLiteral("--label"), QStringLiteral("Ada at work")});
        arguments.removeAll(QStringLiteral("--json"));
        CtlProcess process(home, arguments);
        QVERIFY(process.says("\n\n  http"));
        QByteArray url;
        QVERIFY(QTest::qWaitFor([&] {
            const auto words = process.soFar().err.simplified().split(' ');
            const auto found = std::ranges::find_if(words, [](const auto &word) { return word.startsWith("http"); });
            url = found == words.end() ? QByteArray() : *found;
            return !url.isEmpty();
        }));
        QCOMPARE(person.signInAndReturn(QUrl::fromEncoded(url)).status, 200);
        const CtlOutcome outcome = process.wait();
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(outcome.err.contains("“Ada at work” is linked."));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(home.openedAddresses().isEmpty());

        const CtlOutcome accounts = CtlProcess::run(home, {QStringLiteral("accounts")});
        QVERIFY(accounts.out.startsWith("Ada at work "));
        QVERIFY(accounts.out.contains("Active"));
        const CtlOutcome account = CtlProcess::run(home, {QStringLiteral("show"), QStringLiteral("Ada at work")});
        QVERIFY(account.out.contains(m_peer.issuer().toString().toLatin1()));
    }

    void showsThePageInThePersonsLanguage()
    {
        CtlHome home(CtlHome::Vault::Quick);
        home.environment().insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
        CtlProcess process(home, linkArguments(m_peer));
        const QUrl url(valueOf(process.event(QStringLiteral("open-url")), "url"));
        const Person::Page page = Person().signInAndReturn(url);
        QVERIFY(page.body.contains("<html lang=\"de\""));
        QVERIFY(page.body.contains("Sie sind angemeldet"));
        const CtlOutcome outcome = process.wait();
        QCOMPARE(valueOf(outcome.events().constLast(), "event"), QStringLiteral("linked"));
    }

    void tellsTheBrowserAndTheScriptThatItWasDeclined()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        CtlProcess process(home, linkArguments(m_peer));
        const Person::Page page =
            person.signInAndReturn(QUrl(valueOf(process.event(QStringLiteral("open-url")), "url")), false);
        QVERIFY(page.body.contains("You're not signed in"));
        const CtlOutcome outcome = process.wait();
        QVERIFY2(outcome.exitCode == 6, outcome.said());
        QCOMPARE(outcome.errorKind(), QStringLiteral("cancelled"));
        QCOMPARE(outcome.errorCode(), QStringLiteral("access_denied"));
        QCOMPARE(valueOf(outcome.events().constLast(), "event"), QStringLiteral("failed"));
        QCOMPARE(accountsOf(home), QJsonArray());
        QVERIFY(vaultEntries(home).isEmpty());
    }

    void linksAProgramWithoutAPerson_data()
    {
        QTest::addColumn<bool>("fromInput");
        QTest::newRow("secret in a file") << false;
        QTest::newRow("secret from standard input") << true;
    }

    void linksAProgramWithoutAPerson()
    {
        QFETCH(bool, fromInput);
        const CtlHome home(CtlHome::Vault::Quick);
        const QByteArray secret = m_peer.secretOf(QStringLiteral("confidential-basic"));
        const QString file = home.write(QStringLiteral("secret"), secret + '\n');
        const QStringList arguments{QStringLiteral("link"),
                                    QStringLiteral("--json"),
                                    QStringLiteral("--issuer"),
                                    m_peer.issuer().toString(),
                                    QStringLiteral("--client-id"),
                                    QStringLiteral("confidential-basic"),
                                    QStringLiteral("--flow"),
                                    QStringLiteral("client-credentials"),
                                    QStringLiteral("--client-secret-file"),
                                    fromInput ? QStringLiteral("-") : file};
        const CtlOutcome outcome = CtlProcess::run(home, arguments, fromInput ? secret + '\n' : QByteArray());
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(home.openedAddresses().isEmpty());
        const QJsonObject account = outcome.object().value(QLatin1String("account")).toObject();
        QCOMPARE(account.keys(), accountMembers());
        QVERIFY(account.value(QLatin1String("subject")).isNull());
        QVERIFY(account.value(QLatin1String("refreshable")).toBool());
        const CtlOutcome token =
            CtlProcess::run(home, {QStringLiteral("token"), valueOf(account, "id"), QStringLiteral("--force-refresh")});
        QVERIFY2(token.exitCode == 0 && token.out.size() > 20, token.said());
    }

    void endsByItsTimeOut()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        CtlProcess waiting(home, linkArguments(m_peer, {QStringLiteral("--timeout"), QStringLiteral("1")}));
        ScriptedHttpServer silent;
        silent.setAnswer("/.well-known/openid-configuration",
                         ScriptedAnswer::raw({}, ScriptedAnswer::Afterwards::Hang));
        const CtlHome otherHome(CtlHome::Vault::Quick);
        CtlProcess hanging(otherHome,
                           {QStringLiteral("link"), QStringLiteral("--json"), QStringLiteral("--timeout"),
                            QStringLiteral("1"), QStringLiteral("--issuer"), silent.url(QString()).toString(),
                            QStringLiteral("--client-id"), QStringLiteral("x")});
        const CtlOutcome nobody = waiting.wait(10s);
        QVERIFY2(nobody.exitCode == 6 && nobody.errorCode() == QLatin1String("timed_out"), nobody.said());
        const CtlOutcome nothing = hanging.wait(10s);
        QVERIFY2(nothing.exitCode == 4 && nothing.errorCode() == QLatin1String("timed_out"), nothing.said());
        QCOMPARE(accountsOf(home), QJsonArray());
    }

    void saysThatTheServerIsAway()
    {
        ScriptedHttpServer gone;
        const QString issuer = gone.url(QString()).toString();
        gone.close();
        const CtlHome home(CtlHome::Vault::Quick);
        const CtlOutcome outcome =
            CtlProcess::run(home,
                            {QStringLiteral("link"), QStringLiteral("--json"), QStringLiteral("--issuer"), issuer,
                             QStringLiteral("--client-id"), QStringLiteral("x")});
        QVERIFY2(outcome.exitCode == 4, outcome.said());
        QCOMPARE(outcome.errorCode(), QStringLiteral("unreachable"));
        QVERIFY(home.openedAddresses().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLinking)
#include "tst_linking.moc"
