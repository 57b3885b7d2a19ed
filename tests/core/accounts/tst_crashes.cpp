// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfolder.h"
#include "samples.h"
#include "suddendeath.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/accountsecrets.h>
#include <lanyard/accounts/accountunlinker.h>
#include <lanyard/accounts/tokenkeeper.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

namespace {

Result<Account> link(AccountFolder &folder, const char *refreshToken)
{
    FakeClock clock;
    Credential credential = sampleCredential(QStringLiteral("ada"), clock.now());
    credential.tokens.refreshToken = Secret(QByteArrayView(refreshToken));
    AccountLinker linker(*folder.accounts, folder.secrets, clock, folder.locks());
    return QCoro::waitFor(linker.link(credential, QStringLiteral("work"), {}));
}

//! Without asking the server, or from one that is away.
bool unlink(AccountFolder &folder, const QString &id, bool keepRemote)
{
    FakeClock clock;
    FakeTransport transport;
    HttpClient http(transport, clock);
    RevocationQueue queue(*folder.accounts, folder.secrets, http, folder.locks());
    AccountUnlinker unlinker(
        *folder.accounts, folder.secrets, http, queue, [](const Account &) { return RevocationRules(); },
        folder.locks());
    return QCoro::waitFor(unlinker.unlink(id, keepRemote, {})).has_value();
}

//! On the next day, when the server is there: what became of what was queued, and the token that the server was told.
std::pair<QList<RevocationAttempt>, QString> endLater(AccountFolder &folder)
{
    FakeClock clock;
    clock.advance(std::chrono::hours(24));
    FakeTransport transport;
    transport.setAnswer(QStringLiteral("/revoke"), FakeTransport::http(200, "", ""));
    HttpClient http(transport, clock);
    RevocationQueue queue(*folder.accounts, folder.secrets, http, folder.locks());
    const auto attempts = QCoro::waitFor(queue.attemptDue({}));
    return {attempts, attempts.isEmpty() ? QString() : transport.lastFormValue(QStringLiteral("token"))};
}

QString rotationIn(const QString &directory) { return directory + QStringLiteral("/rotated"); }

//! Of a server that rotates, and leaves a file where it has.
bool refresh(AccountFolder &folder, const QString &directory, const QString &id)
{
    FakeClock clock;
    FakeTransport transport;
    transport.append([&](const HttpRequest &) -> Result<HttpResponse> {
        (void)QFile(rotationIn(directory)).open(QIODevice::WriteOnly);
        return FakeTransport::json({{QStringLiteral("access_token"), QStringLiteral("at-2-secret")},
                                    {QStringLiteral("refresh_token"), QStringLiteral("rt-2-secret")},
                                    {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
    });
    HttpClient http(transport, clock);
    TokenKeeper keeper(*folder.accounts, folder.secrets, http, folder.locks());
    return QCoro::waitFor(keeper.token(id, {.refreshNow = true}, {})).has_value();
}

//! What the test runs as another process: --die WHAT FOLDER STEP.
int die(const QStringList &arguments)
{
    const QString what = arguments.value(2);
    AccountFolder folder(arguments.value(3));
    if (!QCoro::waitFor(folder.secrets.unlock({}))) // the vault is there before the first account is
        return 2;
    QString id;
    if (what != QLatin1String("link")) {
        const auto before = link(folder, "rt-1-secret");
        if (!before)
            return 2;
        id = before->id;
    }
    if (what == QLatin1String("end") && !unlink(folder, id, false))
        return 2;
    dieAtStep(arguments.value(4).toInt());
    const bool done = what == QLatin1String("unlink") ? unlink(folder, id, true)
        : what == QLatin1String("queue")              ? unlink(folder, id, false)
        : what == QLatin1String("end")                ? endLater(folder).first.size() == 1
        : what == QLatin1String("refresh")            ? refresh(folder, arguments.value(3), id)
                                                      : link(folder, "rt-2-secret").has_value();
    countStep();
    dieAtStep(0);
    return done ? 0 : 2;
}

} // namespace

class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveAWholeAccountOrNone_data();
    void leaveAWholeAccountOrNone();
    void loseNoAccessThatIsYetToBeEnded_data();
    void loseNoAccessThatIsYetToBeEnded();

private:
    //! Runs it in a process that dies at that step; whether it lived to die.
    static bool dies(const QString &what, const QString &directory, int step)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--die"), what, directory, QString::number(step)});
        if (!process.waitForFinished(20'000))
            qFatal("it goes on and on");
        const bool crashed = process.exitStatus() == QProcess::CrashExit;
        if (!crashed && process.exitCode() != 0)
            qFatal("it failed");
        return crashed;
    }
};

void TestCrashes::leaveAWholeAccountOrNone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("mayBeGone");
    QTest::newRow("while linking") << QStringLiteral("link") << true;
    QTest::newRow("while linking again") << QStringLiteral("relink") << false;
    QTest::newRow("while refreshing") << QStringLiteral("refresh") << false;
    QTest::newRow("while unlinking") << QStringLiteral("unlink") << true;
}

void TestCrashes::leaveAWholeAccountOrNone()
{
    QFETCH(QString, what);
    QFETCH(bool, mayBeGone);
    QSet<QString> outcomes;
    int step = 1;
    for (bool crashed = true; crashed; ++step) {
        QVERIFY2(step < 200, "it goes on and on");
        QTemporaryDir directory;
        crashed = dies(what, directory.path(), step);

        AccountFolder folder(directory.path()); // the next start
        PendingSecrets pending(*folder.accounts, folder.secrets, folder.locks());
        QCoro::waitFor(pending.sweep({}));
        QVERIFY2(folder.notes() == 0 || what == QLatin1String("relink"), qPrintable(QString::number(step)));
        const auto accounts = folder.accounts->accounts();
        QVERIFY(accounts.has_value());
        QCOMPARE(folder.secretFiles(), accounts->size());
        if (accounts->isEmpty()) {
            outcomes.insert(QStringLiteral("none"));
            continue;
        }
        QCOMPARE(accounts->size(), 1);
        const Account &account = accounts->constFirst();
        QCOMPARE(account.label, QStringLiteral("work"));
        QVERIFY(account.refreshable);
        const auto entry = QCoro::waitFor(folder.secrets.read(account.id, {}));
        QVERIFY2(entry.has_value(), qPrintable(QString::number(step)));
        const auto secrets = AccountSecrets::fromJson(*entry);
        QVERIFY(secrets.has_value());
        const QString refreshToken = secrets->tokens.refreshToken.revealText();
        outcomes.insert(refreshToken);
        // the only loss that nobody can help is known as what it is
        const bool isLost = QFile::exists(rotationIn(directory.path())) && refreshToken == QLatin1String("rt-1-secret");
        QVERIFY(!isLost || RefreshJournal(*folder.accounts).isOpen(account.id, secrets->revision));
    }
    QVERIFY2(step > 10, qPrintable(QString::number(step))); // there were steps to die at
    QCOMPARE(outcomes.contains(QStringLiteral("none")), mayBeGone);
    QCOMPARE(outcomes.contains(QStringLiteral("rt-1-secret")), what != QLatin1String("link"));
    QCOMPARE(outcomes.contains(QStringLiteral("rt-2-secret")), what != QLatin1String("unlink"));
}

void TestCrashes::loseNoAccessThatIsYetToBeEnded_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QSet<QString>>("expected");
    QTest::newRow("while unlinking from a server that is away")
        << QStringLiteral("queue") << QSet<QString>{QStringLiteral("whole"), QStringLiteral("queued")};
    QTest::newRow("while ending it later")
        << QStringLiteral("end") << QSet<QString>{QStringLiteral("queued"), QStringLiteral("ended")};
}

void TestCrashes::loseNoAccessThatIsYetToBeEnded()
{
    QFETCH(QString, what);
    QSet<QString> outcomes;
    int step = 1;
    for (bool crashed = true; crashed; ++step) {
        QVERIFY2(step < 200, "it goes on and on");
        QTemporaryDir directory;
        crashed = dies(what, directory.path(), step);

        AccountFolder folder(directory.path()); // the next start
        PendingSecrets pending(*folder.accounts, folder.secrets, folder.locks());
        QCoro::waitFor(pending.sweep({}));
        QCOMPARE(folder.notes(), 0);
        const auto accounts = folder.accounts->accounts();
        QVERIFY(accounts.has_value());
        const qsizetype secrets = folder.secretFiles();
        const auto [attempts, token] = endLater(folder);
        QVERIFY2(accounts->size() + attempts.size() == secrets, qPrintable(QString::number(step)));
        QVERIFY(secrets <= 1);
        if (!attempts.isEmpty()) {
            QCOMPARE(attempts.constFirst().outcome, RevocationAttempt::Outcome::Revoked);
            QCOMPARE(token, QStringLiteral("rt-1-secret"));
            QCOMPARE(folder.secretFiles(), 0);
        } else if (!accounts->isEmpty()) {
            const auto entry = QCoro::waitFor(folder.secrets.read(accounts->constFirst().id, {}));
            QVERIFY(entry && AccountSecrets::fromJson(*entry));
        }
        outcomes.insert(!attempts.isEmpty() ? QStringLiteral("queued")
                            : secrets == 1  ? QStringLiteral("whole")
                                            : QStringLiteral("ended"));
    }
    QVERIFY2(step > 10, qPrintable(QString::number(step))); // there were steps to die at
    QTEST(outcomes, "expected");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--die"))
        return die(QCoreApplication::arguments());
    TestCrashes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crashes.moc"
