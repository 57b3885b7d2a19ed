// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfolder.h"
#include "samples.h"
#include "suddendeath.h"
#include "support/fakeclock.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/accountsecrets.h>
#include <lanyard/accounts/secretmigration.h>

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

namespace {

//! The folder's store plays the keyring; the other one is another folder.
class TwoStores
{
public:
    explicit TwoStores(const QString &path)
        : folder(path)
        , m_other(path + QStringLiteral("/other"))
        , other(m_other, m_passphrase, ScryptParameters{2, 1, 1})
    { }

    [[nodiscard]] bool link(const char *name)
    {
        AccountLinker linker(*folder.accounts, folder.secrets, m_clock, folder.locks());
        const Credential credential = sampleCredential(QString::fromLatin1(name), m_clock.now());
        return QCoro::waitFor(linker.link(credential, QString::fromLatin1(name), {})).has_value();
    }

    [[nodiscard]] bool move()
    {
        SecretMigration migration(*folder.accounts, m_clock, folder.locks());
        return QCoro::waitFor(migration.move(from, to, {})).has_value();
    }

    void sweep()
    {
        SecretMigration migration(*folder.accounts, m_clock, folder.locks());
        for (const auto &place : {from, to})
            (void)QCoro::waitFor(migration.sweep(place, {}));
    }

    [[nodiscard]] QString home() const
    {
        return SecretHome(folder.accounts->database()).recorded().value_or(QStringLiteral("?"));
    }

    [[nodiscard]] qsizetype otherFiles() const
    {
        return QDir(m_other).entryList({QStringLiteral("*.entry")}, QDir::Files).size();
    }

    AccountFolder folder;

private:
    QString m_other;
    FixedPassphrase m_passphrase;
    FakeClock m_clock;

public:
    EncryptedFileStore other;
    const SecretMigration::Place from{StoreKind::Keychain, &folder.secrets};
    const SecretMigration::Place to{StoreKind::EncryptedFile, &other};
};

//! What the test runs as another process: --die FOLDER STEP.
int die(const QStringList &arguments)
{
    TwoStores stores(arguments.value(2));
    if (!QCoro::waitFor(stores.folder.secrets.unlock({})) || !QCoro::waitFor(stores.other.unlock({}))
        || !stores.link("ada") || !stores.link("grace"))
        return 2;
    dieAtStep(arguments.value(3).toInt());
    const bool done = stores.move();
    countStep();
    dieAtStep(0);
    return done ? 0 : 2;
}

} // namespace

class TestMigrationCrashes : public QObject
{
    Q_OBJECT

    //! Runs the move in a process that dies at that step; whether it lived to die.
    static bool dies(const QString &directory, int step)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--die"), directory, QString::number(step)});
        if (!process.waitForFinished(20'000))
            qFatal("it goes on and on");
        const bool crashed = process.exitStatus() == QProcess::CrashExit;
        if (!crashed && process.exitCode() != 0)
            qFatal("it failed");
        return crashed;
    }

    static void verifyAccountsIn(SecretStore &store, const AccountStore &accounts)
    {
        const auto all = accounts.accounts();
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), 2);
        for (const Account &account : *all) {
            const auto entry = QCoro::waitFor(store.read(account.id, {}));
            QVERIFY(entry.has_value());
            const auto secrets = AccountSecrets::fromJson(*entry);
            QVERIFY(secrets.has_value());
            QCOMPARE(secrets->tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
            QCOMPARE(account.state, AccountState::Active);
        }
    }

private Q_SLOTS:

    void leaveEverySecretInTheStoreThatCounts()
    {
        QSet<QString> homes;
        int step = 1;
        for (bool crashed = true; crashed; ++step) {
            QVERIFY2(step < 300, "it goes on and on");
            QTemporaryDir directory;
            crashed = dies(directory.path(), step);

            TwoStores stores(directory.path()); // the next start
            const bool isMoved = stores.home() == QLatin1String("file");
            homes.insert(stores.home());
            SecretStore &counting = isMoved ? static_cast<SecretStore &>(stores.other) : stores.folder.secrets;
            verifyAccountsIn(counting, *stores.folder.accounts);
            stores.sweep(); // what the crash left in the other one
            verifyAccountsIn(counting, *stores.folder.accounts);
            QVERIFY2(stores.folder.secretFiles() == (isMoved ? 0 : 2), qPrintable(QString::number(step)));
            QVERIFY2(stores.otherFiles() == (isMoved ? 2 : 0), qPrintable(QString::number(step)));

            if (!isMoved)
                QVERIFY2(stores.move(), qPrintable(QString::number(step)));
            verifyAccountsIn(stores.other, *stores.folder.accounts);
            QCOMPARE(stores.folder.secretFiles(), 0);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(step > 20, qPrintable(QString::number(step))); // there were steps to die at
        QCOMPARE(homes, (QSet<QString>{QString(), QStringLiteral("keychain"), QStringLiteral("file")}));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--die"))
        return die(QCoreApplication::arguments());
    TestMigrationCrashes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrationcrashes.moc"
