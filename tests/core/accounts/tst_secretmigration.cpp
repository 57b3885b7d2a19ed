// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "migrationbench.h"

#include <lanyard/accounts/pendingsecrets.h>

#include <QTest>

using namespace Lanyard;
using Operation = FakeSecretStore::Operation;

class TestSecretMigration : public QObject
{
    Q_OBJECT

    std::unique_ptr<MigrationBench> m_bench;

    [[nodiscard]] AccountDatabase &database() const { return m_bench->accounts->database(); }

private Q_SLOTS:

    void init()
    {
        m_bench.reset();
        m_bench = std::make_unique<MigrationBench>();
        QCOMPARE(m_bench->before.size(), 3);
    }

    void movesEverything()
    {
        QVERIFY(m_bench->home().isEmpty());
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        QCOMPARE(m_bench->outcome->moved, 3);
        QCOMPARE(m_bench->outcome->removed, 3);
        QVERIFY(m_bench->outcome->left.isEmpty() && !m_bench->outcome->whyLeft);
        QCOMPARE(m_bench->home(), QStringLiteral("file"));
        QVERIFY(m_bench->newSecrets.entries() == m_bench->before);
        QVERIFY(m_bench->secrets.entries().isEmpty());
        QVERIFY(m_bench->strays(StoreKind::Keychain).isEmpty());
        QVERIFY(m_bench->strays(StoreKind::EncryptedFile).isEmpty());
    }

    void removesNothingBeforeAllOfItIsVerified()
    {
        m_bench->secrets.setBefore([this](Operation operation, const QString &) -> std::optional<Error> {
            if (operation == Operation::Remove && m_bench->newSecrets.entries() != m_bench->before)
                qFatal("removed too early");
            return {};
        });
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        QCOMPARE(m_bench->secrets.count(Operation::Remove), 3);
    }

    void leavesAWholeStateWhateverFails_data()
    {
        QTest::addColumn<bool>("forGood");
        QTest::addColumn<QSet<QString>>("homes");
        QTest::newRow("once") << false << QSet<QString>{QString(), QStringLiteral("file")};
        QTest::newRow("from then on") << true
                                      << QSet<QString>{QString(), QStringLiteral("keychain"), QStringLiteral("file")};
    }

    void leavesAWholeStateWhateverFails()
    {
        QFETCH(bool, forGood);
        QSet<QString> found;
        for (int failing = 1; failing < 100; ++failing) {
            init();
            bool hasFailed = false;
            m_bench->setBeforeEach([&](int number) -> std::optional<Error> {
                if (number != failing && (!forGood || number < failing))
                    return {};
                hasFailed = true;
                return errorFor(SecretStoreState::TimedOut);
            });
            const QString code = m_bench->move();
            const QByteArray step = QByteArray::number(failing);
            QVERIFY2(m_bench->isWhole(), step);
            const bool isMoved = m_bench->home() == QLatin1String("file");
            QVERIFY2(code == QLatin1String(isMoved ? "moved" : "timed_out"), step);
            if (!hasFailed) {
                QVERIFY2(failing > 20, step); // there were steps to fail at
                QTEST(found, "homes");
                return;
            }
            found.insert(m_bench->home());
            if (code == QLatin1String("moved"))
                QVERIFY2(m_bench->outcome->whyLeft && !m_bench->outcome->left.isEmpty(), step);

            m_bench->setBeforeEach({}); // the stores are back
            if (code != QLatin1String("moved"))
                QCOMPARE(m_bench->move(), QStringLiteral("moved"));
            m_bench->sweep();
            QVERIFY2(m_bench->newSecrets.entries() == m_bench->before, step);
            QVERIFY2(m_bench->secrets.entries().isEmpty(), step);
            QVERIFY2(m_bench->strays(StoreKind::Keychain).isEmpty(), step);
        }
        QFAIL("it goes on and on");
    }

    void staysWhereTheListCannotBeWritten()
    {
        QVERIFY(database().run(QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON secret_home WHEN NEW.store = 'file' "
                                              "BEGIN SELECT RAISE(ABORT, 'no'); END")));
        QCOMPARE(m_bench->move(), QStringLiteral("account_list_unavailable"));
        QVERIFY(m_bench->home().isEmpty());
        QVERIFY(m_bench->isWhole());
        QVERIFY(m_bench->newSecrets.entries().isEmpty());
    }

    void staysWhereTheNewStoreKeepsSomethingElse()
    {
        m_bench->newSecrets.setBefore([this](Operation operation, const QString &) -> std::optional<Error> {
            if (operation == Operation::Read && m_bench->newSecrets.entries().contains(m_bench->secondAccount))
                m_bench->newSecrets.entries().insert(m_bench->secondAccount, Secret(QByteArrayView("another")));
            return {};
        });
        QCOMPARE(m_bench->move(), QStringLiteral("not_verified"));
        QVERIFY(m_bench->isWhole());
        QVERIFY(m_bench->newSecrets.entries().isEmpty());
    }

    void saysWhatItCouldNotRemove()
    {
        m_bench->secrets.setBefore([this](Operation operation, const QString &key) -> std::optional<Error> {
            const bool isRefused = operation == Operation::Remove && key == m_bench->secondAccount;
            return isRefused ? std::optional(errorFor(SecretStoreState::Denied)) : std::nullopt;
        });
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        QCOMPARE(m_bench->outcome->removed, 2);
        QCOMPARE(m_bench->outcome->left, QStringList(m_bench->secondAccount));
        QCOMPARE(m_bench->outcome->whyLeft->code, QStringLiteral("denied"));
        m_bench->secrets.setBefore({});
        m_bench->sweep();
        QVERIFY(m_bench->secrets.entries().isEmpty());
        QVERIFY(m_bench->isWhole());
    }

    void refusesTwoSecretsForOneAccount()
    {
        m_bench->newSecrets.entries().insert(m_bench->secondAccount, Secret(QByteArrayView("of another sign-in")));
        QCOMPARE(m_bench->move(), QStringLiteral("differs"));
        QVERIFY(m_bench->secrets.entries() == m_bench->before);
        QCOMPARE(m_bench->newSecrets.entries().keys(), QStringList(m_bench->secondAccount)); // that one is not ours
    }

    void takesWhatIsThereAlready()
    {
        const QString key = m_bench->secondAccount;
        m_bench->newSecrets.entries().insert(key, m_bench->before.value(key));
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        QVERIFY(m_bench->isWhole());
        QVERIFY(m_bench->secrets.entries().isEmpty());
    }

    void leavesAnAccountWithoutAnEntryAsItIs()
    {
        m_bench->secrets.entries().remove(m_bench->secondAccount);
        m_bench->before.remove(m_bench->secondAccount);
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        QCOMPARE(m_bench->outcome->moved, 2);
        QVERIFY(m_bench->isWhole());
    }

    void takesNothingAlongThatNoAccountHas()
    {
        PendingSecrets pending(*m_bench->accounts, m_bench->secrets, m_bench->locks());
        QVERIFY(pending.note(QStringLiteral("crashed")).has_value());
        m_bench->secrets.entries().insert(QStringLiteral("crashed"), Secret(QByteArrayView("x")));
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        QVERIFY(m_bench->isWhole());
        QVERIFY(m_bench->secrets.entries().isEmpty());
        QVERIFY(pending.orphans().isEmpty());
    }

    void movesBackAgain()
    {
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        SecretMigration back(*m_bench->accounts, m_bench->clock, m_bench->locks());
        const auto moved = QCoro::waitFor(
            back.move({StoreKind::EncryptedFile, &m_bench->newSecrets}, {StoreKind::Keychain, &m_bench->secrets}, {}));
        QVERIFY(moved.has_value());
        QCOMPARE(m_bench->home(), QStringLiteral("keychain"));
        QVERIFY(m_bench->isWhole());
        QVERIFY(m_bench->newSecrets.entries().isEmpty());
    }

    void isNotDoneTwiceAtOnce()
    {
        auto first = m_bench->moving();
        QCOMPARE(m_bench->move(), QStringLiteral("already_moving"));
        const auto moved = QCoro::waitFor(first);
        QVERIFY(moved.has_value());
        QVERIFY(m_bench->isWhole());
        QVERIFY(m_bench->secrets.entries().isEmpty());
    }

    void stopsWhenItIsCancelled()
    {
        std::stop_source stop;
        m_bench->setBeforeEach([&stop](int number) -> std::optional<Error> {
            if (number == 8)
                stop.request_stop();
            return {};
        });
        SecretMigration migration(*m_bench->accounts, m_bench->clock, m_bench->locks());
        const auto moved = QCoro::waitFor(migration.move({StoreKind::Keychain, &m_bench->secrets},
                                                         {StoreKind::EncryptedFile, &m_bench->newSecrets},
                                                         {QDeadlineTimer(QDeadlineTimer::Forever), stop.get_token()}));
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, QStringLiteral("cancelled"));
        QVERIFY(m_bench->isWhole());
        QVERIFY(m_bench->newSecrets.entries().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecretMigration)
#include "tst_secretmigration.moc"
