// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include "core/secrets/keyringprompter.h"
#include "support/privatesessionbus.h"

#include <QTest>

#include <memory>

using namespace Lanyard;
using Answer = KeyringPrompter::Answer;

//! lanyardctl with the system's keyring: a real gnome-keyring-daemon on a bus of its own; only the person at its prompt
//! is played.
class TestKeyring : public QObject
{
    Q_OBJECT

    PrivateSessionBus m_bus;
    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};
    std::unique_ptr<KeyringPrompter> m_prompter;

    //! A home whose secrets go to the keyring.
    [[nodiscard]] std::unique_ptr<CtlHome> homeWithKeyring() const
    {
        auto home = std::make_unique<CtlHome>();
        home->environment().remove(QStringLiteral("LANYARD_SECRET_STORE"));
        home->environment().remove(QStringLiteral("LANYARD_PASSPHRASE_FILE"));
        home->environment().insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
        return home;
    }

    //! What libsecret's own command line finds of ours.
    static QByteArray entries()
    {
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"), words("search --all server lanyard"));
        return tool.waitForFinished(10'000) ? tool.readAllStandardOutput() + tool.readAllStandardError()
                                            : QByteArray("no answer");
    }

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
        m_prompter->answer = Answer::Password;
        m_prompter->password = PrivateSessionBus::password;
        m_prompter->prompts = 0;
    }

    void cleanup()
    {
        m_bus.stopKeyring();
        m_bus.forgetKeyrings();
    }

    void cleanupTestCase() { m_prompter.reset(); }

    void keepsTheSecretsOfAnAccountInTheKeyring()
    {
        const auto home = homeWithKeyring();
        Person person;
        const QJsonObject account = linkedAccount(*home, m_peer, person);
        QVERIFY(!account.isEmpty());
        QVERIFY(entries().contains(valueOf(account, "id").toLatin1()));
        QVERIFY(home->files().filter(QStringLiteral("vault")).isEmpty());
        QCOMPARE(CtlProcess::run(*home, words("refresh ada")).exitCode, 0);
        QVERIFY(CtlProcess::run(*home, words("token ada")).out.size() > 20);
        QCOMPARE(CtlProcess::run(*home, words("unlink ada")).exitCode, 0);
        QVERIFY2(!entries().contains(valueOf(account, "id").toLatin1()), entries());
        QCOMPARE(m_prompter->prompts, 0);
    }

    void opensNoBrowserWhereTheKeyringStaysLocked()
    {
        const auto home = homeWithKeyring();
        QVERIFY(m_bus.lockKeyring());
        m_prompter->answer = Answer::Dismiss;
        const CtlOutcome outcome = CtlProcess::run(*home, linkArguments(m_peer));
        QVERIFY2(outcome.exitCode == 5, outcome.said());
        QCOMPARE(outcome.errorKind(), QStringLiteral("secret-store"));
        QCOMPARE(outcome.errorCode(), QStringLiteral("prompt_dismissed"));
        QCOMPARE(outcome.events().size(), 1);
        QCOMPARE(m_prompter->prompts, 1);
        QVERIFY(home->openedAddresses().isEmpty());
        QCOMPARE(accountsOf(*home), QJsonArray());
    }

    void linksOnceTheKeyringIsUnlocked()
    {
        const auto home = homeWithKeyring();
        QVERIFY(m_bus.lockKeyring());
        Person person;
        QVERIFY(!linkedAccount(*home, m_peer, person).isEmpty());
        QCOMPARE(m_prompter->prompts, 1);
    }

    void keepsTheAccountWhileTheKeyringIsLocked()
    {
        const auto home = homeWithKeyring();
        Person person;
        const QJsonObject account = linkedAccount(*home, m_peer, person);
        QVERIFY(m_bus.lockKeyring());
        m_prompter->answer = Answer::Dismiss;
        const CtlOutcome outcome = CtlProcess::run(*home, words("token ada --json"));
        QVERIFY2(outcome.exitCode == 5, outcome.said());
        QCOMPARE(outcome.errorCode(), QStringLiteral("prompt_dismissed"));
        QCOMPARE(accountsOf(*home).size(), 1);
        QCOMPARE(valueOf(shown(*home, QStringLiteral("ada")), "id"), valueOf(account, "id"));
        QCOMPARE(valueOf(shown(*home, QStringLiteral("ada")), "state"), QStringLiteral("locked"));
        // nor can it be unlinked: a keyring that is locked can't forget
        QCOMPARE(CtlProcess::run(*home, words("unlink ada")).exitCode, 5);
        QCOMPARE(accountsOf(*home).size(), 1);

        m_prompter->answer = Answer::Password;
        const CtlOutcome unlocked = CtlProcess::run(*home, words("token ada"));
        QVERIFY2(unlocked.exitCode == 0, unlocked.said());
        QCOMPARE(home->openedAddresses().size(), 1); // that of the link
        QCOMPARE(valueOf(shown(*home, QStringLiteral("ada")), "state"), QStringLiteral("active"));
    }

    void healsByItselfWhereAnAgentRuns()
    {
        const auto home = homeWithKeyring();
        Person person;
        QVERIFY(!linkedAccount(*home, m_peer, person).isEmpty());
        m_bus.stopKeyring();
        CtlProcess agent(*home, words("agent --json"));
        QVERIFY(agent.says("socket"));
        const CtlOutcome outcome = CtlProcess::run(*home, words("token ada --json"));
        QVERIFY2(outcome.exitCode == 5, outcome.said());
        QCOMPARE(valueOf(shown(*home, QStringLiteral("ada")), "state"), QStringLiteral("locked"));
        QVERIFY(m_bus.startKeyring());
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(shown(*home, QStringLiteral("ada")), "state"), QStringLiteral("active"),
                                  10'000);
        QCOMPARE(CtlProcess::run(*home, words("token ada --force-refresh")).exitCode, 0);
        QCOMPARE(home->openedAddresses().size(), 1); // that of the link
    }

    void saysThatTheKeyringIsLockedWithoutAsking()
    {
        const auto home = homeWithKeyring();
        QVERIFY(m_bus.lockKeyring());
        const auto findings = CtlProcess::run(*home, words("doctor --json")).array();
        const QJsonObject keyring = findings.first().toObject();
        QCOMPARE(valueOf(keyring, "check"), QStringLiteral("keyring"));
        QCOMPARE(valueOf(keyring, "status"), QStringLiteral("warning"));
        QCOMPARE(m_prompter->prompts, 0);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
