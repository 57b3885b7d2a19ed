// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Lanyard;

//! The headless agent beside the commands that use it, with an account of npm's oidc-provider. The secrets rest in the
//! encrypted file, whose passphrase only the agent is given: a command that gets a token without it got it there.
class TestAgent : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};
    std::unique_ptr<CtlHome> m_home;
    QString m_passphraseFile;
    QString m_account;

    static constexpr auto passphraseVariable = "LANYARD_PASSPHRASE_FILE";

    void tellThePassphrase() const
    {
        m_home->environment().insert(QLatin1String(passphraseVariable), m_passphraseFile);
    }

    void keepThePassphrase() const { m_home->environment().remove(QLatin1String(passphraseVariable)); }

    [[nodiscard]] QString socket() const { return m_home->path(QStringLiteral("xdg_runtime_dir/lanyard/agent.sock")); }

    //! Starts it; the commands after it know no passphrase.
    [[nodiscard]] std::unique_ptr<CtlProcess> agent() const
    {
        tellThePassphrase();
        auto process = std::make_unique<CtlProcess>(*m_home, words("agent --json"));
        const bool isServing = process->says("\"socket\"");
        keepThePassphrase();
        return isServing ? std::move(process) : nullptr;
    }

    [[nodiscard]] CtlOutcome token(const QStringList &more = {}) const
    {
        return CtlProcess::run(*m_home, words("token ada --json") + more);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void init()
    {
        m_home = std::make_unique<CtlHome>(CtlHome::Vault::Quick);
        m_passphraseFile = m_home->environment().value(QLatin1String(passphraseVariable));
        Person person;
        const QJsonObject account = linkedAccount(*m_home, m_peer, person);
        QVERIFY(!account.isEmpty());
        m_account = valueOf(account, "id");
        keepThePassphrase();
    }

    void servesACommandThatCouldNotServeItself()
    {
        QCOMPARE(token().exitCode, 5);
        const auto process = agent();
        QVERIFY(process);
        const CtlOutcome first = token();
        QVERIFY2(first.exitCode == 0, first.said());
        QVERIFY(!valueOf(first.object(), "access_token").isEmpty());
        QCOMPARE(valueOf(token().object(), "access_token"), valueOf(first.object(), "access_token"));
        const CtlOutcome renewed = token(words("--force-refresh"));
        QVERIFY2(renewed.exitCode == 0, renewed.said());
        QVERIFY(valueOf(renewed.object(), "access_token") != valueOf(first.object(), "access_token"));
        const CtlOutcome raw = CtlProcess::run(*m_home, words("token ada"));
        QCOMPARE(QString::fromLatin1(raw.out.trimmed()), valueOf(renewed.object(), "access_token"));
        const CtlOutcome refreshed = CtlProcess::run(*m_home, words("refresh ada --json"));
        QVERIFY2(refreshed.exitCode == 0, refreshed.said());
        QCOMPARE(valueOf(refreshed.object(), "id"), m_account);
        QVERIFY(valueOf(token().object(), "access_token") != valueOf(renewed.object(), "access_token"));
    }

    void reportsErrorsAsACommandDoes()
    {
        const auto process = agent();
        QVERIFY(process);
        const CtlOutcome unknown = CtlProcess::run(*m_home, words("token nobody --json"));
        QCOMPARE(unknown.exitCode, 9);
        QCOMPARE(unknown.errorKind(), QStringLiteral("not-found"));
        QCOMPARE(CtlProcess::run(*m_home, words("token ada --format smoke")).exitCode, 2);
        QCOMPARE(CtlProcess::run(*m_home, words("token --json")).exitCode, 2);
    }

    void isNoUseForAnotherStore()
    {
        const auto process = agent();
        QVERIFY(process);
        QCOMPARE(token(words("--store memory")).exitCode, 5);
    }

    void leavesThePersonsSocketToThePersonAlone()
    {
        const auto process = agent();
        QVERIFY(process);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(socket()).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(socket()).path()).permissions() & others));
    }

    void isOnlyOne()
    {
        const auto process = agent();
        QVERIFY(process);
        tellThePassphrase();
        const CtlOutcome second = CtlProcess::run(*m_home, words("agent --json"));
        QCOMPARE(second.exitCode, 2);
        QCOMPARE(second.errorCode(), QStringLiteral("already_running"));
        QCOMPARE(token().exitCode, 0);
    }

    void endsWhenItIsTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("by the service manager") << SIGTERM;
        QTest::newRow("in the terminal") << SIGINT;
    }

    void endsWhenItIsTold()
    {
        QFETCH(int, number);
        const auto process = agent();
        QVERIFY(process);
        process->send(number);
        QCOMPARE(process->wait().exitCode, 0);
        QVERIFY(!QFileInfo::exists(socket()));
    }

    void leavesCommandsToWorkAlone_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("when it was killed") << SIGKILL;
        QTest::newRow("while it is stopped") << SIGSTOP;
    }

    void leavesCommandsToWorkAlone()
    {
        QFETCH(int, number);
        const auto process = agent();
        QVERIFY(process);
        QCOMPARE(token().exitCode, 0);
        process->send(number);
        tellThePassphrase();
        const CtlOutcome alone = token(words("--force-refresh"));
        QVERIFY2(alone.exitCode == 0, alone.said());
    }

    void takesOverFromOneThatWasKilled()
    {
        auto process = agent();
        QVERIFY(process);
        process->send(SIGKILL);
        QCOMPARE(process->wait().exitCode, -1);
        process = agent();
        QVERIFY(process);
        QCOMPARE(token().exitCode, 0);
    }

    // A real service manager's way of passing on its socket; --user units need a whole login.
    void startsWhenAProgramAsks()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("systemd-socket-activate"));
        QVERIFY(!program.isEmpty());
        QDir().mkpath(QFileInfo(socket()).path());
        tellThePassphrase();
        QProcess manager;
        manager.setProcessEnvironment(m_home->environment());
        keepThePassphrase();
        QStringList arguments{QStringLiteral("--listen"), socket()};
        const QStringList variables = manager.processEnvironment().keys();
        for (const QString &variable : variables)
            arguments += {QStringLiteral("--setenv"), variable};
        manager.start(program, arguments << QStringLiteral(LANYARDCTL) << QStringLiteral("agent"));
        QVERIFY(manager.waitForStarted());
        QTRY_VERIFY(QFileInfo::exists(socket()));
        const CtlOutcome asked = token();
        QVERIFY2(asked.exitCode == 0, asked.said());
        QCOMPARE(token().exitCode, 0);
        manager.terminate();
        QVERIFY(manager.waitForFinished());
        QCOMPARE(manager.exitCode(), 0);
        QVERIFY(QFileInfo::exists(socket())); // the service manager goes on listening there
    }

    void tellsTheDoctor()
    {
        const auto agentFinding = [this] {
            for (const QJsonValue &entry : CtlProcess::run(*m_home, words("doctor --json")).array()) {
                if (valueOf(entry.toObject(), "check") == QStringLiteral("agent"))
                    return entry.toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(valueOf(agentFinding(), "status"), QStringLiteral("ok"));
        const auto process = agent();
        QVERIFY(process);
        const QJsonObject found = agentFinding();
        QCOMPARE(valueOf(found, "status"), QStringLiteral("ok"));
        QVERIFY(valueOf(found, "detail").contains(QString::number(process->processId())));
        m_home->environment().insert(QStringLiteral("LANYARD_SECRET_STORE"), QStringLiteral("memory"));
        QCOMPARE(valueOf(agentFinding(), "status"), QStringLiteral("warning"));
    }
};

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
