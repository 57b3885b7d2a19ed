// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <ui/sampledata.h>

#include <lanyard/ui/accounts/accountdelegate.h>
#include <lanyard/ui/accounts/accountfilter.h>
#include <lanyard/ui/accounts/accountlist.h>
#include <lanyard/ui/accounts/accountsmodel.h>
#include <lanyard/ui/theme/tokens.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;

class TestAccountsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWhereAndHow();
    void keepsTheSelectionThroughANewList();
    void tellsOnlyOfRowsThatDiffer();
    void tellsOfManyTogether();
    void showsARenewalUntilItEnds();
    void findsAccountsByEveryWordOfTheSearch_data();
    void findsAccountsByEveryWordOfTheSearch();
    void countsWhoNeedsThePerson_data();
    void countsWhoNeedsThePerson();
    void givesRowsRoomForTheirFont();

private:
    static QList<Account> three() { return {SampleData::google(), SampleData::microsoft(), SampleData::demo()}; }
};

void TestAccountsModel::saysWhoWhereAndHow()
{
    AccountsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProviders(SampleData::providers());
    model.setAccounts(three());
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("anna@example.org"));
    QCOMPARE(model.index(0).data(AccountsModel::LineRole).toString(), QStringLiteral("Google · Active"));
    QCOMPARE(model.index(1).data(AccountsModel::LineRole).toString(), QStringLiteral("Microsoft · Sign in again"));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("anna@contoso.com, Microsoft, Sign in again"));
    QCOMPARE(model.index(0).data(AccountsModel::MarkRole).value<ProviderMark>().monogram, QStringLiteral("G"));
}

void TestAccountsModel::keepsTheSelectionThroughANewList()
{
    AccountsModel model;
    const QAbstractItemModelTester tester(&model);
    AccountList list;
    list.setModel(&model);
    model.setAccounts(three());
    list.setCurrentIndex(model.index(1));
    QList<Account> changed = three();
    changed[1].state = AccountState::Active;
    changed.move(1, 0);
    changed.append(SampleData::longNamed());
    model.setAccounts(changed);
    QCOMPARE(list.currentId(), QStringLiteral("a2"));
    QCOMPARE(list.currentIndex().row(), 0);
    changed.removeAt(1);
    model.setAccounts(changed);
    QCOMPARE(list.currentId(), QStringLiteral("a2"));
    QCOMPARE(model.accounts(), changed);
    model.setAccounts({changed.last()});
    QCOMPARE(list.currentId(), changed.last().id);
    model.setAccounts({});
    QVERIFY(list.currentId().isEmpty());
}

void TestAccountsModel::tellsOnlyOfRowsThatDiffer()
{
    AccountsModel model;
    model.setAccounts(three());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setAccounts(three());
    QCOMPARE(changed.size(), 0);
    QList<Account> accounts = three();
    accounts[2].state = AccountState::Offline;
    model.setAccounts(accounts);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(inserted.size(), 0);
}

void TestAccountsModel::tellsOfManyTogether()
{
    constexpr int count = 10'000;
    QList<Account> many(count, SampleData::google());
    for (int row = 0; row < count; ++row)
        many[row].id = QString::number(row);
    AccountsModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setAccounts(many);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), count);
    many[9000].state = AccountState::Offline;
    model.setAccounts(many);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowOf(QStringLiteral("9000")), 9000);
    QList<Account> fewer = many.first(10) + many.sliced(5000, 10);
    fewer.insert(10, SampleData::demo());
    model.setAccounts(fewer);
    QCOMPARE(removed.size(), 2); // two stretches of rows
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(model.accounts(), fewer);
    for (int row = 0; row < fewer.size(); ++row)
        QCOMPARE(model.rowOf(fewer.at(row).id), row);
}

void TestAccountsModel::showsARenewalUntilItEnds()
{
    AccountsModel model;
    model.setAccounts(three());
    const auto state = [&model] { return model.index(0).data(AccountsModel::StateRole).value<DisplayState>(); };
    model.setRefreshing(QStringLiteral("a1"), true);
    QCOMPARE(state(), DisplayState::Refreshing);
    model.setAccounts(three()); // a new list does not end it
    QCOMPARE(state(), DisplayState::Refreshing);
    model.setRefreshing(QStringLiteral("a1"), false);
    QCOMPARE(state(), DisplayState::Active);
    model.setRefreshing(QStringLiteral("nobody"), true);
}

void TestAccountsModel::findsAccountsByEveryWordOfTheSearch_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing typed") << "" << 3;
    QTest::newRow("label") << "contoso" << 1;
    QTest::newRow("provider, other case") << "google" << 1;
    QTest::newRow("two words") << "anna mic" << 1;
    QTest::newRow("a name that is not shown") << "berg" << 1;
    QTest::newRow("state") << "sign in" << 1;
    QTest::newRow("nobody") << "dropbox" << 0;
    QTest::newRow("no pattern") << ".*" << 0;
}

void TestAccountsModel::findsAccountsByEveryWordOfTheSearch()
{
    AccountsModel model;
    AccountFilter filter;
    filter.setSourceModel(&model);
    model.setAccounts(three());
    QFETCH(QString, search);
    filter.setSearch(search);
    QTEST(filter.rowCount(), "found");
}

void TestAccountsModel::countsWhoNeedsThePerson_data()
{
    QTest::addColumn<QList<Account>>("accounts");
    QTest::addColumn<QString>("summary");
    QTest::newRow("none") << QList<Account>() << "No accounts";
    QTest::newRow("one") << QList<Account>{SampleData::google()} << "1 account";
    QTest::newRow("one needs") << three() << "3 accounts, 1 needs you";
    QTest::newRow("several need") << SampleData::accounts() << "8 accounts, 3 need you";
}

void TestAccountsModel::countsWhoNeedsThePerson()
{
    QFETCH(QList<Account>, accounts);
    QTEST(AccountsSummary::text(accounts), "summary");
}

void TestAccountsModel::givesRowsRoomForTheirFont()
{
    const AccountDelegate delegate;
    QStyleOptionViewItem option;
    QCOMPARE(delegate.sizeHint(option, {}).height(), Tokens::Size::row);
    option.font.setPointSize(30);
    const int line = QFontMetrics(option.font).height();
    QVERIFY(delegate.sizeHint(option, {}).height() > 2 * 0.9 * line);
}

QTEST_MAIN(TestAccountsModel)
#include "tst_accountsmodel.moc"
