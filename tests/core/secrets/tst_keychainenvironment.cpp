// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fakekwallet.h"
#include "fakesecretservice.h"
#include "outcome.h"

#include "support/privatesessionbus.h"

#include <lanyard/secrets/keychainstore.h>

#include <QCoroTask>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

constexpr KeychainLimits limits{500ms, 1500ms, 1500ms, 2000ms};
const auto key = QStringLiteral("account");

void say(const QString &text) { std::printf("%s\n", qPrintable(text)); }

QString stateOf(KeychainStore &store)
{
    const auto status = QCoro::waitFor(store.status({}));
    const QString name = status.isReady() ? QStringLiteral("ready") : errorFor(status.state).code;
    return name + QLatin1Char('|') + status.backend + QLatin1Char('|') + status.detail;
}

void status()
{
    KeychainStore store(limits);
    QElapsedTimer time;
    time.start();
    say(stateOf(store));
    say(codeOf(QCoro::waitFor(store.read(key, {}))));
    say(codeOf(QCoro::waitFor(store.write(key, Secret(u"one"), {}))));
    say(QString::number(time.elapsed()));
}

//! All that is done to a wallet, on one line each.
void useKWallet()
{
    FakeKWallet wallet(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("kwalletd5"));
    KeychainStore store(limits);
    say(stateOf(store));
    wallet.refuses = true;
    say(codeOf(QCoro::waitFor(store.read(key, {}))));
    wallet.refuses = false;
    say(codeOf(QCoro::waitFor(store.read(key, {}))));
    say(codeOf(QCoro::waitFor(store.write(key, Secret(u"one"), {}))));
    say(stateOf(store));
    say(textOf(QCoro::waitFor(store.read(key, {}))));
    say(codeOf(QCoro::waitFor(store.remove(key, {}))));
    say(codeOf(QCoro::waitFor(store.remove(key, {}))));
    say(codeOf(QCoro::waitFor(store.read(key, {}))));
    wallet.enabled = false;
    say(stateOf(store));
    say(QString::number(wallet.prompts));
}

//! The other processes: this program again in another environment.
void runTask(const QString &task)
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (task == QLatin1String("--kwallet"))
        return useKWallet();
    if (task
        == QLatin1String("--be-a-wallet")) { // KWallet 5.97 and later: started by its own name, it takes the other too
        const FakeKWallet wallet(address, QStringLiteral("kwalletd5"));
        const FakeSecretService secrets(address);
        while (secrets.isConnected())
            QTest::qWait(50);
        return;
    }
    status();
}

} // namespace

//! What the surroundings of a process make of the keyring; each in a process of its own, since it can't be changed
//! later.
class TestKeychainEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_environment = QProcessEnvironment::systemEnvironment(); }

    void saysThatThereIsNoBus_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("not set") << QString();
        QTest::newRow("socket that is not there") << QStringLiteral("unix:path=/nonexistent/bus");
        QTest::newRow("no address") << QStringLiteral("nonsense");
        QTest::newRow("autolaunch") << QStringLiteral("autolaunch:");
    }

    void saysThatThereIsNoBus()
    {
        QFETCH(QString, address);
        m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        if (!address.isEmpty())
            m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
        m_environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":77")); // what an autolaunch would ask
        const QStringList said = run(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("no_backend|")), qPrintable(said.join(QLatin1Char('\n'))));
        QCOMPARE(said.value(1), code(SecretStoreCode::noBackend));
        QCOMPARE(said.value(2), code(SecretStoreCode::noBackend));
        QVERIFY2(said.value(3).toInt() < 500, qPrintable(said.value(3)));
    }

    void findsTheBusOfTheRuntimeDirectory()
    {
        PrivateSessionBus bus;
        QVERIFY(bus.start());
        const FakeSecretService secrets(bus.address());
        m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), bus.path(QString())); // where its socket is named "bus"
        const QStringList said = runBeside(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("ready|Secret Service|")),
                 qPrintable(said.join(QLatin1Char('\n'))));
    }

    void doesNotHangOnABusThatDoesNotAnswer()
    {
        QTemporaryDir directory;
        QLocalServer mute;
        QVERIFY(mute.listen(directory.filePath(QStringLiteral("bus"))));
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                             QLatin1String("unix:path=") + directory.filePath(QStringLiteral("bus")));
        const QStringList said = run(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("timed_out|")), qPrintable(said.join(QLatin1Char('\n'))));
        QVERIFY2(said.value(3).toInt() < 5 * limits.call.count(), qPrintable(said.value(3)));
    }

    void saysThatNobodyProvidesAKeyring()
    {
        PrivateSessionBus bus;
        QVERIFY(bus.start());
        useBus(bus);
        const QStringList said = run(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("no_backend|")), qPrintable(said.value(0)));
        QVERIFY(said.value(0).contains(QLatin1String("org.freedesktop.secrets")));
    }

    void startsTheKeyringOnDemand()
    {
        PrivateSessionBus bus;
        bus.addService(QStringLiteral("org.freedesktop.secrets"), bus.keyringCommand());
        QVERIFY(bus.start());
        useBus(bus);
        const QStringList said = run(QStringLiteral("--status"));
        // there, but still without a keyring that a person has made
        QVERIFY2(said.value(0).startsWith(QLatin1String("locked|GNOME Keyring|")), qPrintable(said.value(0)));
        QCOMPARE(said.value(1), code(SecretStoreCode::entryMissing));
    }

    void doesNotWaitForAKeyringThatNeverStarts()
    {
        PrivateSessionBus bus;
        bus.addService(QStringLiteral("org.freedesktop.secrets"), {QStringLiteral("/bin/sleep"), QStringLiteral("8")});
        QVERIFY(bus.start());
        useBus(bus);
        const QStringList said = run(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("timed_out|")), qPrintable(said.value(0)));
        QVERIFY2(said.value(3).toInt() < 4 * limits.activation.count(), qPrintable(said.value(3)));
    }

    void saysThatAKeyringCanNotBeStarted()
    {
        PrivateSessionBus bus;
        bus.addService(QStringLiteral("org.freedesktop.secrets"), {QStringLiteral("/nonexistent/keyring")});
        QVERIFY(bus.start());
        useBus(bus);
        QVERIFY(run(QStringLiteral("--status")).value(0).startsWith(QLatin1String("no_backend|")));
    }

    void saysThatTheEventLoopIsTheWrongOne()
    {
        PrivateSessionBus bus;
        QVERIFY(bus.start());
        QVERIFY(bus.startKeyring());
        useBus(bus);
        m_environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
        const QStringList said = run(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("no_backend|")), qPrintable(said.value(0)));
        QVERIFY2(said.value(0).contains(QLatin1String("GLib")), qPrintable(said.value(0)));
        QCOMPARE(said.value(1), code(SecretStoreCode::noBackend));
        QVERIFY2(said.value(3).toInt() < 500, qPrintable(said.value(3)));
    }

    void saysThatLibsecretCanNotBeLoaded()
    {
        PrivateSessionBus bus;
        QVERIFY(bus.start());
        QVERIFY(bus.startKeyring());
        useBus(bus);
        hideLibsecret(bus);
        const QStringList said = run(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("no_backend|")), qPrintable(said.value(0)));
        QVERIFY2(said.value(0).contains(QLatin1String("libsecret")), qPrintable(said.value(0)));
    }

    void usesKWalletWithoutLibsecret()
    {
        PrivateSessionBus bus;
        QVERIFY(bus.start());
        useBus(bus);
        hideLibsecret(bus);
        m_environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE"));
        m_environment.insert(QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5"));
        const QStringList expected{QStringLiteral("locked|KWallet|"),
                                   code(SecretStoreCode::promptDismissed),
                                   code(SecretStoreCode::entryMissing),
                                   QStringLiteral("none"),
                                   QStringLiteral("ready|KWallet|"),
                                   QStringLiteral("one"),
                                   QStringLiteral("none"),
                                   QStringLiteral("none"),
                                   code(SecretStoreCode::entryMissing),
                                   QStringLiteral("no_backend|KWallet|KWallet is switched off"),
                                   QStringLiteral("2")};
        QCOMPARE(run(QStringLiteral("--kwallet")), expected);
    }

    void startsAKWalletThatProvidesSecrets()
    {
        PrivateSessionBus bus;
        bus.addService(QStringLiteral("org.kde.kwalletd5"),
                       {QCoreApplication::applicationFilePath(), QStringLiteral("--be-a-wallet")});
        QVERIFY(bus.start());
        useBus(bus);
        const QStringList said = run(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("ready|")), qPrintable(said.value(0)));
    }

    void saysThatKWalletDoesNotProvideSecrets()
    {
        PrivateSessionBus bus;
        QVERIFY(bus.start());
        useBus(bus);
        const FakeKWallet wallet(bus.address(), QStringLiteral("kwalletd5"));
        const QStringList said = runBeside(QStringLiteral("--status"));
        QVERIFY2(said.value(0).startsWith(QLatin1String("no_backend|")), qPrintable(said.value(0)));
        QVERIFY2(said.value(0).contains(QLatin1String("kwalletd5")), qPrintable(said.value(0)));
    }

private:
    void useBus(const PrivateSessionBus &bus)
    {
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), qEnvironmentVariable("XDG_RUNTIME_DIR"));
    }

    //! Something that is no library in its place.
    void hideLibsecret(const PrivateSessionBus &bus)
    {
        QFile file(bus.path(QStringLiteral("libsecret-1.so.0")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_environment.insert(QStringLiteral("LD_LIBRARY_PATH"), bus.path(QString()));
    }

    QStringList run(const QString &task) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QCoreApplication::applicationFilePath(), {task});
        const bool ended = process.waitForFinished(15'000);
        if (!ended)
            return {QStringLiteral("did not end")};
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(QLatin1Char('\n'));
    }

    //! The same while this process goes on answering.
    QStringList runBeside(const QString &task) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QCoreApplication::applicationFilePath(), {task});
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 15'000))
            return {QStringLiteral("did not end")};
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(QLatin1Char('\n'));
    }

    QProcessEnvironment m_environment;
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 1 && QByteArrayView(argv[1]).startsWith("--")) {
        runTask(QString::fromLocal8Bit(argv[1]));
        std::fflush(stdout);
        std::_Exit(0); // QtDBus does not let a program end while its bus hangs
    }
    TestKeychainEnvironment test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainenvironment.moc"
