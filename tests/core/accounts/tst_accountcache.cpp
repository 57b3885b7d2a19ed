// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <lanyard/accounts/accountcache.h>
#include <lanyard/accounts/accountstore.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

//! A list that one process keeps in mind while another one writes it.
class TestAccountCache : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_writer;
    std::unique_ptr<AccountDatabase> m_database;

    [[nodiscard]] static QString id(int number) { return QStringLiteral("id-%1").arg(number, 5, 10, QLatin1Char('0')); }

    static Account numbered(int number)
    {
        Account account = sampleAccount(id(number), QStringLiteral("account %1").arg(number));
        account.linkedAt = account.linkedAt.addSecs(number);
        return account;
    }

    void link(int first, int last)
    {
        QVERIFY(m_writer->database().transaction([&]() -> Result<> {
            for (int number = first; number < last; ++number) {
                if (const auto saved = m_writer->save(numbered(number)); !saved)
                    return saved;
            }
            return {};
        }));
    }

    void remove(int number)
    {
        QVERIFY(m_writer->database().run(QStringLiteral("DELETE FROM accounts WHERE id = ?"), {id(number)}));
    }

    static QStringList idsOf(AccountCache &cache)
    {
        QStringList ids;
        const auto accounts = cache.accounts();
        if (!accounts)
            return {accounts.error().code};
        for (const Account &account : *accounts)
            ids += account.id;
        return ids;
    }

    // What the rows say, without anything kept from before.
    static bool isAsInTheFile(AccountCache &cache, AccountDatabase &database)
    {
        return cache.accounts().value() == AccountCache(database).accounts().value();
    }

private Q_SLOTS:

    void init()
    {
        m_database.reset();
        m_writer.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("accounts.db"));
        m_writer = std::move(*AccountStore::open(path));
        m_database = std::move(*AccountDatabase::open(path));
    }

    void followsEveryChange_data()
    {
        using Change = std::function<void(TestAccountCache &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("nothing") << Change([](TestAccountCache &) { });
        QTest::newRow("one is added") << Change([](TestAccountCache &test) { test.link(5, 6); });
        QTest::newRow("one that was linked before the others is added")
            << Change([](TestAccountCache &test) { QVERIFY(test.m_writer->save(numbered(-1))); });
        QTest::newRow("many are added") << Change([](TestAccountCache &test) { test.link(5, 305); });
        QTest::newRow("one is removed") << Change([](TestAccountCache &test) { test.remove(2); });
        QTest::newRow("all are removed") << Change([](TestAccountCache &test) {
            for (int number = 0; number < 5; ++number)
                test.remove(number);
        });
        QTest::newRow("one is removed, another added") << Change([](TestAccountCache &test) {
            test.remove(2);
            test.link(7, 8);
        });
        QTest::newRow("one is removed and is back") << Change([](TestAccountCache &test) {
            test.remove(2);
            test.link(2, 3);
        });
        QTest::newRow("one is renewed") << Change([](TestAccountCache &test) {
            Account account = numbered(3);
            account.enter(AccountState::Active, account.linkedAt.addDays(1));
            account.lastError.reset();
            QVERIFY(test.m_writer->saveState(account));
        });
        QTest::newRow("one is renamed") << Change(
            [](TestAccountCache &test) { QVERIFY(test.m_writer->rename(id(1), QStringLiteral("another"))); });
        QTest::newRow("one is linked again") << Change([](TestAccountCache &test) {
            Account account = numbered(1);
            account.linkedAt = account.linkedAt.addDays(1);
            QVERIFY(test.m_writer->save(account));
        });
        QTest::newRow("one is used") << Change(
            [](TestAccountCache &test) { test.m_writer->noteUse(numbered(4), QDateTime::currentDateTimeUtc()); });
    }

    void followsEveryChange()
    {
        using Change = std::function<void(TestAccountCache &)>;
        QFETCH(Change, change);
        link(0, 5);
        AccountCache cache(*m_database);
        QCOMPARE(idsOf(cache).size(), 5);
        change(*this);
        QVERIFY(isAsInTheFile(cache, *m_database));
        link(400, 401); // and what comes after it
        QVERIFY(isAsInTheFile(cache, *m_database));
        QVERIFY(idsOf(cache).contains(id(400)));
    }

    void forgetsWhatWasTakenBack()
    {
        link(0, 2);
        AccountCache cache(m_writer->database());
        QCOMPARE(idsOf(cache).size(), 2);
        const Result<> done = m_writer->database().transaction([&]() -> Result<> {
            const auto saved = m_writer->save(numbered(2));
            return saved && idsOf(cache).size() == 3 ? failure(ErrorKind::Internal, QStringLiteral("made_up"), {})
                                                     : Result<>();
        });
        QCOMPARE(done.error().code, QStringLiteral("made_up"));
        QCOMPARE(idsOf(cache).size(), 2);
        link(3, 4); // has the number that the change had which never was
        QCOMPARE(idsOf(cache), QStringList({id(0), id(1), id(3)}));
    }

    void keepsWhatAccountsShareOnce()
    {
        link(0, 2);
        AccountCache cache(*m_database);
        const QList<Account> accounts = cache.accounts().value();
        QVERIFY(accounts.at(0).providerName.constData() == accounts.at(1).providerName.constData());
        QVERIFY(accounts.at(0).scopes.constData() == accounts.at(1).scopes.constData());
        QVERIFY(accounts.at(0).label.constData() != accounts.at(1).label.constData());
    }

    void saysThatItCannotBeRead()
    {
        link(0, 2);
        AccountCache cache(*m_database);
        QCOMPARE(idsOf(cache).size(), 2);
        QVERIFY(m_writer->database().run(QStringLiteral("DROP TABLE account_changes")));
        QCOMPARE(idsOf(cache), QStringList(QStringLiteral("account_list_unavailable")));
    }
};

QTEST_GUILESS_MAIN(TestAccountCache)
#include "tst_accountcache.moc"
