// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "rotatingaccount.h"

#include <QCoroTask>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

namespace {

constexpr int rounds = 30;

//! What the test runs as another process: --refresh FOLDER ACCOUNT.
int refresh(const QStringList &arguments)
{
    LanyardProcess lanyard(arguments.value(2));
    for (int i = 0; i < rounds; ++i) {
        if (const auto tokens = lanyard.refreshed(arguments.value(3)); !tokens) {
            qWarning("refresh %d: %s (%s)", i, qPrintable(tokens.error().code), qPrintable(tokens.error().detail));
            return 1;
        }
    }
    return 0;
}

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    std::unique_ptr<NodePeer> m_server;
    QString m_account;

private Q_SLOTS:

    void initTestCase()
    {
        // a refresh token that is used a second time ends the grant there (RFC 9700 §4.14.2)
        m_server = std::make_unique<NodePeer>(QStringLiteral("oidc-provider.mjs"));
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        LanyardProcess lanyard(m_directory.path());
        const auto account = lanyard.link(*m_server);
        QVERIFY2(account.has_value(), qPrintable(account ? QString() : account.error().code + account.error().message));
        m_account = *account;
        QCOMPARE(lanyard.folder.accounts->account(m_account).value().subject, QStringLiteral("ada"));
        QVERIFY(lanyard.folder.accounts->account(m_account).value().refreshable);
    }

    void survivesTwoProcessesThatRefreshAtOnce()
    {
        const QStringList arguments{QStringLiteral("--refresh"), m_directory.path(), m_account};
        QProcess processes[2];
        for (QProcess &process : processes) {
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QCoreApplication::applicationFilePath(), arguments);
        }
        for (QProcess &process : processes) {
            QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 50'000);
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        }
        QVERIFY(m_server->count(QStringLiteral("grant.success"), QStringLiteral("refresh_token")) >= rounds);
        QCOMPARE(m_server->count(QStringLiteral("grant.error")), 0);
        QCOMPARE(m_server->count(QStringLiteral("grant.revoked")), 0);

        LanyardProcess lanyard(m_directory.path());
        const auto tokens = lanyard.refreshed(m_account);
        QVERIFY2(tokens.has_value(), qPrintable(tokens ? QString() : tokens.error().message));
        QCOMPARE(lanyard.folder.accounts->account(m_account).value().state, AccountState::Active);
    }

    void noticesThatATokenWasUsedTwice()
    {
        // that the server would have told: the test above proves nothing otherwise
        LanyardProcess lanyard(m_directory.path());
        const auto before = QCoro::waitFor(lanyard.folder.secrets.read(m_account, {}));
        QVERIFY(before && lanyard.refreshed(m_account));
        QVERIFY(QCoro::waitFor(lanyard.folder.secrets.write(m_account, *before, {})));
        const auto tokens = lanyard.refreshed(m_account);
        QVERIFY(!tokens.has_value());
        QCOMPARE(tokens.error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(lanyard.folder.accounts->account(m_account).value().state, AccountState::SignInRequired);
        QTRY_COMPARE(m_server->count(QStringLiteral("grant.revoked")), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--refresh"))
        return refresh(QCoreApplication::arguments());
    TestRotation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rotation.moc"
