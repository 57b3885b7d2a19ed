// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

//! An account of npm's oidc-provider on its way from one home to another.
class TestTransfer : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    static CtlOutcome exported(const CtlHome &home, const QString &passphrase)
    {
        return CtlProcess::run(home, words("export ada --passphrase-file") << passphrase);
    }

    static CtlOutcome imported(const CtlHome &home, const QString &file, const QString &passphrase)
    {
        return CtlProcess::run(home,
                               words("import --json") << file << QStringLiteral("--passphrase-file") << passphrase);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void movesAnAccount()
    {
        const QString passphrase = file("passphrase", "correct horse\n");
        const CtlHome before(CtlHome::Vault::Quick);
        Person person;
        const QJsonObject account = linkedAccount(before, m_peer, person);
        QVERIFY(!account.isEmpty());
        const CtlOutcome out = exported(before, passphrase);
        QVERIFY2(out.exitCode == 0, out.said());
        QVERIFY(out.err.contains("--keep-remote"));
        QCOMPARE(accountsOf(before).size(), 1);

        const CtlHome after(CtlHome::Vault::Quick);
        const CtlOutcome in = imported(after, file("account", out.out), passphrase);
        QVERIFY2(in.exitCode == 0, in.said());
        QCOMPARE(in.object().keys(), accountMembers());
        for (const char *same : {"label", "subject", "issuer", "provider", "flow"})
            QCOMPARE(valueOf(in.object(), same), valueOf(account, same));
        QVERIFY(valueOf(in.object(), "id") != valueOf(account, "id"));
        QCOMPARE(CtlProcess::run(before, words("unlink ada --keep-remote")).exitCode, 0);
        const CtlOutcome refreshed = CtlProcess::run(after, words("refresh ada"));
        QVERIFY2(refreshed.exitCode == 0, refreshed.said());
        QCOMPARE(valueOf(CtlProcess::run(after, words("userinfo ada --json")).object(), "sub"), QStringLiteral("ada"));

        const CtlOutcome again = imported(after, file("account", out.out), passphrase);
        QCOMPARE(again.exitCode, 2);
        QCOMPARE(again.errorCode(), QStringLiteral("already_linked"));
    }

    void keepsTheAccountShut()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        const CtlOutcome out = exported(home, file("passphrase", "correct horse\n"));
        const CtlHome other(CtlHome::Vault::Quick);
        const QString path = file("account", out.out);
        const CtlOutcome wrong = imported(other, path, file("wrong", "battery staple\n"));
        QCOMPARE(wrong.exitCode, 2);
        QCOMPARE(wrong.errorCode(), QStringLiteral("wrong_passphrase"));
        const CtlOutcome broken = imported(other, file("account", out.out.chopped(20)), file("p", "correct horse\n"));
        QCOMPARE(broken.exitCode, 2);
        QCOMPARE(broken.errorCode(), QStringLiteral("invalid_archive"));
        QVERIFY(accountsOf(other).isEmpty());
        QVERIFY(vaultEntries(other).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
