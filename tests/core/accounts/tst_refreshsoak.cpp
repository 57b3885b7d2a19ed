// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "rotatingaccount.h"

#include <lanyard/accounts/accountsecrets.h>
#include <lanyard/accounts/refreshjournal.h>

#include <QCoreApplication>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>
#include <string>

using namespace Lanyard;

namespace {

//! How much of it: a minute's worth at every run, the whole with LANYARD_SOAK=1.
struct Measure
{
    int processes;
    int expiries;
    int kills;
};

Measure measure() { return qEnvironmentVariableIsSet("LANYARD_SOAK") ? Measure{32, 1000, 500} : Measure{6, 15, 25}; }

QByteArray printOf(const TokenSet &tokens)
{
    return QCryptographicHash::hash(tokens.accessToken.revealText().toUtf8(), QCryptographicHash::Sha256).toHex();
}

//! What the test runs as other processes: --ask FOLDER ACCOUNT. At each line of its input it asks for a token, and says
//! which one it got, or what went wrong.
int ask(const QStringList &arguments)
{
    LanyardProcess lanyard(arguments.value(2));
    for (std::string line; std::getline(std::cin, line);) {
        const auto tokens = lanyard.token(arguments.value(3));
        const QByteArray said = tokens ? printOf(*tokens) : "failed: " + tokens.error().code.toUtf8();
        std::cout << said.constData() << std::endl; // the other side waits for it
    }
    return 0;
}

//! --refresh FOLDER ACCOUNT: renews until it is killed.
int refresh(const QStringList &arguments)
{
    LanyardProcess lanyard(arguments.value(2));
    std::cout << "begins" << std::endl;
    for (;;)
        (void)lanyard.refreshed(arguments.value(3));
}

} // namespace

//! An account whose refresh tokens are for one use, at a server that ends the grant of one that comes twice.
class TestRefreshSoak : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<NodePeer> m_server;
    std::unique_ptr<LanyardProcess> m_own;
    QString m_account;

    //! As if an hour had gone by.
    [[nodiscard]] bool expire() const
    {
        const auto entry = QCoro::waitFor(m_own->folder.secrets.read(m_account, {}));
        auto secrets = entry ? AccountSecrets::fromJson(*entry) : std::unexpected(entry.error());
        if (!secrets)
            return false;
        secrets->tokens.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
        return QCoro::waitFor(m_own->folder.secrets.write(m_account, secrets->toJson(), {})).has_value();
    }

    [[nodiscard]] qsizetype renewals() const
    {
        return m_server->count(QStringLiteral("grant.success"), QStringLiteral("refresh_token"));
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &part) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), {part, m_directory->path(), m_account});
        return process;
    }

private Q_SLOTS:

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<NodePeer>(QStringLiteral("oidc-provider.mjs"));
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        m_own = std::make_unique<LanyardProcess>(m_directory->path());
        const auto account = m_own->link(*m_server);
        QVERIFY2(account.has_value(), qPrintable(account ? QString() : account.error().message));
        m_account = *account;
    }

    void refreshesOncePerExpiryForAllProcesses()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < measure().processes; ++i)
            processes.push_back(start(QStringLiteral("--ask")));
        for (int expiry = 1; expiry <= measure().expiries; ++expiry) {
            QVERIFY(expire());
            for (const auto &process : processes)
                process->write("now\n");
            QSet<QByteArray> tokens;
            for (const auto &process : processes) {
                QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 30'000);
                tokens += process->readLine().trimmed();
            }
            QVERIFY2(tokens.size() == 1, QByteArrayList(tokens.values()).join(", "));
            QVERIFY2(!tokens.values().constFirst().startsWith("failed"), tokens.values().constFirst());
            QTRY_COMPARE(renewals(), expiry);
        }
        QCOMPARE(m_server->count(QStringLiteral("grant.error")), 0);
        QCOMPARE(m_server->count(QStringLiteral("grant.revoked")), 0);
        for (const auto &process : processes) {
            process->closeWriteChannel();
            QTRY_COMPARE(process->state(), QProcess::NotRunning);
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(m_own->folder.accounts->account(m_account).value().state, AccountState::Active);
    }

    void losesNoAccountToAKillButByALostAnswer()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int lost = 0;
        for (int kill = 0; kill < measure().kills; ++kill) {
            const auto process = start(QStringLiteral("--refresh"));
            QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 10'000);
            QTest::qWait(random.bounded(60));
            process->kill();
            QTRY_COMPARE(process->state(), QProcess::NotRunning);

            const auto row = m_own->folder.accounts->account(m_account);
            QVERIFY2(row.has_value(), "the account's row is gone");
            const auto entry = QCoro::waitFor(m_own->folder.secrets.read(m_account, {}));
            QVERIFY2(entry.has_value() && AccountSecrets::fromJson(*entry).has_value(), "the secret is not whole");
            const RefreshJournal journal(*m_own->folder.accounts);
            const bool isOpen = journal.isOpen(m_account, AccountSecrets::fromJson(*entry)->revision);

            const auto tokens = m_own->refreshed(m_account);
            if (tokens)
                continue;
            // the server had rotated and its answer never came: that is known, and said
            QCOMPARE(tokens.error().kind, ErrorKind::SignInRequired);
            QVERIFY2(isOpen, "an account was lost of which nobody knew that it was under way");
            QVERIFY2(tokens.error().message.contains(QStringLiteral("interrupted")),
                     qPrintable(tokens.error().message));
            QCOMPARE(m_own->folder.accounts->account(m_account).value().state, AccountState::SignInRequired);
            ++lost;
            const auto again = m_own->link(*m_server);
            QVERIFY2(again.has_value(), qPrintable(again ? QString() : again.error().message));
            QCOMPARE(*again, m_account);
        }
        qInfo("%d of %d kills came between the server's answer and its storing", lost, measure().kills);
        QCOMPARE(m_own->folder.notes(), 0);
        QCOMPARE(m_own->folder.secretFiles(), 1);
        // what was ended there is what was said to be
        QTRY_COMPARE(m_server->count(QStringLiteral("grant.revoked")), lost);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString part = QCoreApplication::arguments().value(1);
    if (part == QLatin1String("--ask"))
        return ask(QCoreApplication::arguments());
    if (part == QLatin1String("--refresh"))
        return refresh(QCoreApplication::arguments());
    TestRefreshSoak test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_refreshsoak.moc"
