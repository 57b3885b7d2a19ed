// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "support/fakesecretstore.h"

#include <lanyard/accounts/accountlock.h>
#include <lanyard/accounts/pendingsecrets.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using Operation = FakeSecretStore::Operation;

class TestPendingSecrets : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<PendingSecrets> m_pending;
    const QString m_first = QStringLiteral("1");
    const QString m_second = QStringLiteral("2");

    [[nodiscard]] QString locks() const { return m_folder->filePath(QStringLiteral("locks")); }

    [[nodiscard]] QStringList noted() const
    {
        QStringList ids;
        auto query = m_accounts->database().run(QStringLiteral("SELECT id FROM pending_secrets ORDER BY id"));
        while (query && query->next())
            ids += query->value(0).toString();
        return ids;
    }

    //! What a crash between the two stores leaves.
    void leave(const QString &id)
    {
        QVERIFY(m_pending->note(id).has_value());
        m_secrets->entries().insert(id, Secret(QByteArrayView("secret")));
    }

    void sweep() { QCoro::waitFor(m_pending->sweep({})); }

private Q_SLOTS:

    void init()
    {
        m_pending.reset();
        m_accounts.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<FakeSecretStore>();
        auto accounts = AccountStore::open(m_folder->filePath(QStringLiteral("accounts.db")));
        QVERIFY(accounts.has_value());
        m_accounts = std::move(*accounts);
        m_pending = std::make_unique<PendingSecrets>(*m_accounts, *m_secrets, locks());
    }

    void touchesNoStoreWhereNothingIsNoted()
    {
        QVERIFY(m_accounts->save(sampleAccount(m_first, QStringLiteral("work"))).has_value());
        sweep();
        QCOMPARE(m_secrets->calls(), 0);
    }

    void sweepsWhatCrashesLeft()
    {
        leave(m_first);
        leave(m_second);
        QVERIFY(m_pending->note(QStringLiteral("3")).has_value()); // noted, and never written
        m_secrets->entries().insert(QStringLiteral("not ours"), Secret(QByteArrayView("x")));
        sweep();
        QVERIFY(noted().isEmpty());
        QCOMPARE(m_secrets->entries().keys(), QStringList(QStringLiteral("not ours")));
    }

    void leavesLinkedAccountsAlone()
    {
        leave(m_first);
        QVERIFY(m_accounts->save(sampleAccount(m_first, QStringLiteral("work"))).has_value());
        sweep();
        QVERIFY(m_secrets->entries().contains(m_first));
        QCOMPARE(m_secrets->calls(), 0);
    }

    void leavesWhatSomebodyIsAt()
    {
        leave(m_first);
        leave(m_second);
        auto held = AccountLock::tryAcquire(locks(), m_first);
        sweep();
        QCOMPARE(noted(), QStringList(m_first));
        QVERIFY(m_secrets->entries().contains(m_first));
        held.reset();
        sweep();
        QVERIFY(noted().isEmpty());
    }

    void leavesWhatWasLinkedWhileItSwept()
    {
        leave(m_first);
        leave(m_second);
        bool isFirstCall = true;
        m_secrets->setBefore([&](Operation, const QString &id) -> std::optional<Error> {
            const QString other = id == m_first ? m_second : m_first;
            if (std::exchange(isFirstCall, false) && !m_pending->commit(sampleAccount(other, QStringLiteral("work"))))
                qFatal("can't commit");
            return {};
        });
        sweep();
        QCOMPARE(m_accounts->accounts().value().size(), 1);
        QCOMPARE(m_secrets->entries().keys(), QStringList(m_accounts->accounts().value().constFirst().id));
        QVERIFY(noted().isEmpty());
    }

    void triesAgainNextTimeWhereTheStoreIsNotThere()
    {
        leave(m_first);
        leave(m_second);
        m_secrets->fail(Operation::Remove, errorFor(SecretStoreState::Locked));
        sweep();
        QCOMPARE(noted().size(), 2);
        QCOMPARE(m_secrets->calls(), 1); // one locked keyring is enough
        m_secrets->setBefore({});
        sweep();
        QVERIFY(noted().isEmpty());
        QVERIFY(m_secrets->entries().isEmpty());
    }

    void commitsBothOrNeither()
    {
        leave(m_first);
        const auto stored = m_pending->commit(sampleAccount(m_first, QStringLiteral("work")));
        QVERIFY(stored.has_value());
        QVERIFY(noted().isEmpty());

        leave(m_second);
        QVERIFY(m_accounts->database().run(
            QStringLiteral("CREATE TRIGGER no BEFORE DELETE ON pending_secrets BEGIN SELECT RAISE(ABORT, 'no'); END")));
        QVERIFY(!m_pending->commit(sampleAccount(m_second, QStringLiteral("home"))).has_value());
        QCOMPARE(m_accounts->accounts().value().size(), 1);
        QCOMPARE(noted(), QStringList(m_second));
    }

    void retiresBothOrNeither()
    {
        QVERIFY(m_accounts->save(sampleAccount(m_first, QStringLiteral("work"))).has_value());
        QVERIFY(m_accounts->save(sampleAccount(m_second, QStringLiteral("home"))).has_value());
        QVERIFY(m_pending->retire(m_first).has_value());
        QCOMPARE(noted(), QStringList(m_first));
        QVERIFY(!m_accounts->account(m_first).has_value());

        QVERIFY(m_accounts->database().run(
            QStringLiteral("CREATE TRIGGER no BEFORE DELETE ON accounts BEGIN SELECT RAISE(ABORT, 'no'); END")));
        QVERIFY(!m_pending->retire(m_second).has_value());
        QVERIFY(m_accounts->account(m_second).has_value());
        QCOMPARE(noted(), QStringList(m_first));
    }
};

QTEST_GUILESS_MAIN(TestPendingSecrets)
#include "tst_pendingsecrets.moc"
