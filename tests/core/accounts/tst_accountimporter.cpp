// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"

#include <lanyard/accounts/accountimporter.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using Operation = FakeSecretStore::Operation;

class TestAccountImporter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<FakeSecretStore> m_secrets;
    FakeClock m_clock;

    static AccountArchive archive()
    {
        AccountArchive archive;
        archive.account = sampleAccount({}, QStringLiteral("work"));
        archive.account.state = AccountState::SignInRequired;
        archive.secrets.tokens.accessToken = Secret(QByteArrayView("at-secret"));
        archive.secrets.tokens.refreshToken = Secret(QByteArrayView("rt-secret"));
        return archive;
    }

    Result<Account> imported(const AccountArchive &archive)
    {
        AccountImporter importer(*m_accounts, *m_secrets, m_clock, m_folder->filePath(QStringLiteral("locks")));
        return QCoro::waitFor(importer.import(archive, {}));
    }

    [[nodiscard]] qsizetype notes() const
    {
        auto query = m_accounts->database().run(QStringLiteral("SELECT COUNT(*) FROM pending_secrets"));
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_accounts = AccountStore::open(m_folder->filePath(QStringLiteral("accounts.db"))).value();
        m_secrets = std::make_unique<FakeSecretStore>();
    }

    void storesTheAccountAndItsSecrets()
    {
        const auto account = imported(archive());
        QVERIFY2(account.has_value(), account ? "" : qPrintable(account.error().detail));
        QVERIFY(!account->id.isEmpty());
        QCOMPARE(account->label, QStringLiteral("work"));
        QCOMPARE(account->linkedAt, m_clock.now());
        const Account stored = m_accounts->account(account->id).value();
        QCOMPARE(stored.state, AccountState::Active); // how it is here, the first use will tell
        QCOMPARE(stored.subject, archive().account.subject);
        QCOMPARE(stored.importedAt, m_clock.now());
        QVERIFY(stored.mayHaveTwin(m_accounts->machine()));
        const auto secrets = AccountSecrets::fromJson(m_secrets->entries().value(account->id));
        QVERIFY(secrets->tokens.refreshToken == archive().secrets.tokens.refreshToken);
        QVERIFY(!secrets->revision.isEmpty());
        QCOMPARE(notes(), 0);
    }

    void takesAnotherLabelWhereItsOwnIsTaken()
    {
        QVERIFY(imported(archive()).has_value());
        AccountArchive other = archive();
        other.account.subject = QStringLiteral("somebody else");
        QCOMPARE(imported(other)->label, QStringLiteral("work (2)"));
    }

    void leavesAnAccountAloneThatIsThere()
    {
        QVERIFY(imported(archive()).has_value());
        const auto again = imported(archive());
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("already_linked"));
        QCOMPARE(m_accounts->accounts()->size(), 1);
        QCOMPARE(m_secrets->entries().size(), 1);
    }

    void leavesNothingWhereTheStoreRefuses()
    {
        m_secrets->fail(Operation::Write, errorFor(SecretStoreState::Locked));
        QCOMPARE(imported(archive()).error().code, QStringLiteral("locked"));
        QVERIFY(m_accounts->accounts()->isEmpty());
        QVERIFY(m_secrets->entries().isEmpty());
        QCOMPARE(notes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountImporter)
#include "tst_accountimporter.moc"
