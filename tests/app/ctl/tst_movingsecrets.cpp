// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include "core/secrets/keyringprompter.h"
#include "support/privatesessionbus.h"

#include <QTest>

#include <memory>

using namespace Lanyard;

//! lanyardctl moves secrets between a real gnome-keyring-daemon and the encrypted file, with accounts of npm's
//! oidc-provider, which rotates: a token that is lost or comes twice ends the grant.
class TestMovingSecrets : public QObject
{
    Q_OBJECT

    PrivateSessionBus m_bus;
    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};
    std::unique_ptr<KeyringPrompter> m_prompter;
    std::unique_ptr<CtlHome> m_home;
    QString m_account;

    static constexpr auto store = "LANYARD_SECRET_STORE";

    //! What libsecret's own command line finds of ours.
    static QByteArray entries()
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"), words("search --all server lanyard"));
        return tool.waitForFinished(10'000) ? tool.readAllStandardOutput() + tool.readAllStandardError()
                                            : QByteArray("no answer");
    }

    [[nodiscard]] bool isInKeyring() const { return entries().contains(m_account.toLatin1()); }

    [[nodiscard]] CtlOutcome run(const char *line) const { return CtlProcess::run(*m_home, words(line)); }

    [[nodiscard]] QString state() const { return valueOf(shown(*m_home, QStringLiteral("ada")), "state"); }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_bus.start());
        m_prompter = std::make_unique<KeyringPrompter>(m_bus.address());
        QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
    }

    void init()
    {
        QVERIFY(m_bus.startKeyring());
        m_prompter->answer = KeyringPrompter::Answer::Password;
        m_prompter->password = PrivateSessionBus::password;
        m_home = std::make_unique<CtlHome>(CtlHome::Vault::Quick);
        m_home->environment().remove(QLatin1String(store));
        m_home->environment().insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
        Person person;
        m_account = valueOf(linkedAccount(*m_home, m_peer, person), "id");
        QVERIFY(!m_account.isEmpty());
        QVERIFY(isInKeyring());
    }

    void cleanup()
    {
        m_bus.stopKeyring();
        m_bus.forgetKeyrings();
    }

    void cleanupTestCase() { m_prompter.reset(); }

    void movesThemToTheFileAndBack()
    {
        QCOMPARE(run("refresh ada").exitCode, 0);
        const CtlOutcome there = run("move-secrets --to file --json");
        QVERIFY2(there.exitCode == 0, there.said());
        QCOMPARE(there.object(),
                 (QJsonObject{{QStringLiteral("to"), QStringLiteral("file")},
                              {QStringLiteral("moved"), 1},
                              {QStringLiteral("removed"), 1},
                              {QStringLiteral("left"), 0}}));
        QVERIFY2(!isInKeyring(), entries());
        QCOMPARE(vaultEntries(*m_home).size(), 1);
        const CtlOutcome renewed = run("refresh ada");
        QVERIFY2(renewed.exitCode == 0, renewed.said());

        const CtlOutcome back = run("move-secrets --to keychain --json");
        QVERIFY2(back.exitCode == 0, back.said());
        QCOMPARE(back.object().value(QLatin1String("moved")).toInt(), 1);
        QVERIFY(isInKeyring());
        QVERIFY(vaultEntries(*m_home).isEmpty());
        const CtlOutcome again = run("refresh ada");
        QVERIFY2(again.exitCode == 0, again.said());
        QCOMPARE(state(), QStringLiteral("active"));
        QCOMPARE(m_home->openedAddresses().size(), 1); // that of the link
    }

    void takesThePassphraseFromAFileOfItsOwn()
    {
        m_home->environment().remove(QStringLiteral("LANYARD_PASSPHRASE_FILE"));
        const CtlOutcome none = run("move-secrets --to file --json");
        QCOMPARE(none.exitCode, 5);
        QVERIFY(isInKeyring());
        const CtlOutcome wrong =
            CtlProcess::run(*m_home, words("move-secrets --to file --json --passphrase-file -"), "not this one\n");
        QVERIFY2(wrong.exitCode == 5, wrong.said());
        QCOMPARE(wrong.errorCode(), QStringLiteral("wrong_passphrase"));
        QVERIFY(isInKeyring());
        const QStringList withFile{QStringLiteral("--passphrase-file"), m_home->path(QStringLiteral("passphrase"))};
        const CtlOutcome there = CtlProcess::run(*m_home, words("move-secrets --to file") + withFile);
        QVERIFY2(there.exitCode == 0, there.said());
        QVERIFY2(there.err.contains("Secrets that were moved to the encrypted file: 1."), there.said());
        const CtlOutcome back = CtlProcess::run(*m_home, words("move-secrets --to keychain") + withFile);
        QVERIFY2(back.exitCode == 0, back.said());
        QCOMPARE(run("refresh ada").exitCode, 0);
    }

    void makesTheFileAnewWithANewPassphrase()
    {
        QCOMPARE(run("move-secrets --to file").exitCode, 0);
        QCOMPARE(run("move-secrets --to keychain").exitCode, 0);
        m_home->write(QStringLiteral("passphrase"), "another one, and just as long as the first");
        const CtlOutcome again = run("move-secrets --to file");
        QVERIFY2(again.exitCode == 0, again.said());
        QCOMPARE(run("refresh ada").exitCode, 0);
    }

    void servesNobodyFromTheOldStore()
    {
        QCOMPARE(run("move-secrets --to file").exitCode, 0);
        for (const char *line : {"token ada --json", "refresh ada --json", "unlink ada --json",
                                 "move-secrets --to file --json", "move-secrets --to keychain --json"}) {
            const CtlOutcome outcome = CtlProcess::run(*m_home, words(line) + words("--store keychain"));
            QVERIFY2(outcome.exitCode == 5, outcome.said());
            QCOMPARE(outcome.errorCode(), QStringLiteral("moved"));
        }
        m_home->environment().insert(QLatin1String(store), QStringLiteral("keychain"));
        QCOMPARE(run("token ada --json").errorCode(), QStringLiteral("moved"));
        const QJsonObject finding = run("doctor --json").array().first().toObject();
        QCOMPARE(valueOf(finding, "check"), QStringLiteral("keyring"));
        QCOMPARE(valueOf(finding, "status"), QStringLiteral("problem"));
        QVERIFY(valueOf(finding, "detail").contains(QLatin1String("in the encrypted file")));
        m_home->environment().remove(QLatin1String(store));
        QCOMPARE(state(), QStringLiteral("active"));
        QCOMPARE(run("refresh ada").exitCode, 0);
    }

    void findsThemWhereTheSettingsAreOlder()
    {
        QCOMPARE(run("move-secrets --to file").exitCode, 0);
        const QString settings = m_home->path(QStringLiteral("xdg_config_home/lanyard/lanyard.conf"));
        QFile file(settings);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("secret_store=file"));
        file.close();
        QVERIFY(QFile::remove(settings)); // as after a crash that came before they were written
        QCOMPARE(run("refresh ada").exitCode, 0);
        const CtlOutcome again = run("move-secrets --to file --json");
        QVERIFY2(again.exitCode == 0, again.said());
        QCOMPARE(again.object().value(QLatin1String("moved")).toInt(), 0);
        QVERIFY(QFile::exists(settings));
    }

    void bindsNobodyToAPlaceWhereNothingIs()
    {
        QCOMPARE(run("move-secrets --to file").exitCode, 0);
        QCOMPARE(run("unlink ada").exitCode, 0);
        QVERIFY(vaultEntries(*m_home).isEmpty());
        m_home->environment().insert(QLatin1String(store), QStringLiteral("keychain"));
        Person person;
        QVERIFY(!linkedAccount(*m_home, m_peer, person).isEmpty());
        QVERIFY(vaultEntries(*m_home).isEmpty());
        QCOMPARE(run("refresh ada").exitCode, 0);
    }

    void staysWhereTheKeyringIsLocked()
    {
        QVERIFY(m_bus.lockKeyring());
        m_prompter->answer = KeyringPrompter::Answer::Dismiss;
        const CtlOutcome outcome = run("move-secrets --to file --json");
        QCOMPARE(outcome.exitCode, 5);
        QCOMPARE(outcome.errorCode(), QStringLiteral("prompt_dismissed"));
        QVERIFY(vaultEntries(*m_home).isEmpty());
        m_prompter->answer = KeyringPrompter::Answer::Password;
        QCOMPARE(run("refresh ada").exitCode, 0);
    }

    void endsAnAgentThatWorksWithTheOldStore()
    {
        CtlProcess agent(*m_home, words("agent --json"));
        QVERIFY(agent.says("\"socket\""));
        const CtlOutcome served = run("token ada --force-refresh --json");
        QVERIFY2(served.exitCode == 0, served.said());
        QCOMPARE(run("move-secrets --to file").exitCode, 0);
        const CtlOutcome ended = agent.wait();
        QVERIFY2(ended.exitCode == 5, ended.said()); // a service manager starts it again
        QVERIFY2(ended.out.contains("\"moved\""), ended.said());

        CtlProcess next(*m_home, words("agent --json"));
        QVERIFY(next.says("\"socket\""));
        m_home->environment().remove(QStringLiteral("LANYARD_PASSPHRASE_FILE")); // only the agent knows it
        const CtlOutcome renewed = run("token ada --force-refresh --json");
        QVERIFY2(renewed.exitCode == 0, renewed.said());
    }

    void losesNoRefreshWhileItMoves()
    {
        // programs that force refreshes all the while, and a move to and fro under them
        for (const char *line : {"move-secrets --to file", "move-secrets --to keychain"}) {
            QList<std::shared_ptr<CtlProcess>> refreshing;
            for (int i = 0; i < 6; ++i)
                refreshing += std::make_shared<CtlProcess>(*m_home, words("token ada --force-refresh --json"));
            const CtlOutcome moved = run(line);
            QVERIFY2(moved.exitCode == 0, moved.said());
            for (const auto &process : std::as_const(refreshing)) {
                const CtlOutcome outcome = process->wait();
                QVERIFY2(outcome.exitCode == 0 || outcome.errorCode() == QLatin1String("moved"), outcome.said());
            }
            const CtlOutcome renewed = run("refresh ada");
            QVERIFY2(renewed.exitCode == 0, renewed.said());
            QCOMPARE(state(), QStringLiteral("active"));
        }
    }
};

QTEST_GUILESS_MAIN(TestMovingSecrets)
#include "tst_movingsecrets.moc"
