// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Lanyard;

//! lanyardctl link that is ended from outside, at whatever moment.
class TestInterruption : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};

    [[nodiscard]] QStringList programArguments(const CtlHome &home) const
    {
        const QString secret =
            home.write(QStringLiteral("secret"), m_peer.secretOf(QStringLiteral("confidential-basic")));
        return {QStringLiteral("link"),
                QStringLiteral("--json"),
                QStringLiteral("--issuer"),
                m_peer.issuer().toString(),
                QStringLiteral("--client-id"),
                QStringLiteral("confidential-basic"),
                QStringLiteral("--flow"),
                QStringLiteral("client-credentials"),
                QStringLiteral("--client-secret-file"),
                secret};
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void leavesNoAccountBehind_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGKILL") << SIGKILL;
    }

    void leavesNoAccountBehind()
    {
        QFETCH(int, signal);
        const CtlHome home(CtlHome::Vault::Quick);
        CtlProcess process(home, linkArguments(m_peer));
        const QUrl url(valueOf(process.event(QStringLiteral("open-url")), "url"));
        const QUrl redirect = Person().signIn(url);
        process.send(signal);
        const CtlOutcome outcome = process.wait();
        QVERIFY(outcome.exitCode != 0);
        QCOMPARE(Person().visit(redirect).status, 0); // nobody listens any more
        QCOMPARE(accountsOf(home), QJsonArray());
        QVERIFY(vaultEntries(home).isEmpty());
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
    }

    void leavesNoCoreDump()
    {
        const CtlHome home;
        CtlProcess process(home, linkArguments(m_peer));
        QVERIFY(!process.event(QStringLiteral("open-url")).isEmpty());
        QFile limits(QStringLiteral("/proc/%1/limits").arg(process.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QByteArrayList lines = limits.readAll().split('\n');
        const auto core =
            std::ranges::find_if(lines, [](const auto &line) { return line.startsWith("Max core file size"); });
        QVERIFY(core != lines.end());
        QCOMPARE(core->simplified(), "Max core file size 0 0 bytes");
    }

    void keepsItsFilesFromOtherPeople()
    {
        const CtlHome home;
        QCOMPARE(CtlProcess::run(home, programArguments(home)).exitCode, 0);
        const QStringList files = home.files().filter(QStringLiteral("/lanyard/"));
        QVERIFY(files.size() >= 3);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        for (const QString &file : files)
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }

    void leavesNothingHalfWheneverItIsKilled()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const QStringList arguments = programArguments(home);
        QElapsedTimer whole;
        whole.start();
        QCOMPARE(CtlProcess::run(home, arguments).exitCode, 0);
        const qint64 time = whole.elapsed();
        // all over a link's time, and a little beyond it
        constexpr int kills = 16;
        for (int i = 0; i < kills; ++i) {
            CtlProcess process(home, arguments);
            QTest::qWait(static_cast<int>(time * (i + 1) / (kills - 2)));
            process.send(SIGKILL);
            (void)process.wait();
        }
        // the next link sweeps up what the killed ones had written and not finished
        QCOMPARE(CtlProcess::run(home, arguments).exitCode, 0);
        const QJsonArray accounts = accountsOf(home);
        QVERIFY(accounts.size() >= 2);
        QCOMPARE(vaultEntries(home).size(), accounts.size());
        for (const auto &account : accounts) {
            const CtlOutcome token =
                CtlProcess::run(home, {QStringLiteral("token"), valueOf(account.toObject(), "id")});
            QVERIFY2(token.exitCode == 0, token.said());
        }
    }
};

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
