// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <lanyard/accounts/accountstore.h>

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

class TestAccountStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_store;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("accounts.db")); }

    void save(const QString &id, const QString &label, int secondsLater = 0)
    {
        Account account = sampleAccount(id, label);
        account.linkedAt = account.linkedAt.addSecs(secondsLater);
        QVERIFY(m_store->save(account).has_value());
    }

    [[nodiscard]] QString labelOf(const QString &id) const
    {
        const auto account = m_store->account(id);
        return account ? account->label : account.error().code;
    }

private Q_SLOTS:
    void init();
    void keepsEveryMember();
    void keepsWhatIsNotThere();
    void changesARowWhole();
    void listsInTheOrderOfLinking();
    void findsByIdLabelOrPrefix_data();
    void findsByIdLabelOrPrefix();
    void neverDropsAnotherAccountForItsLabel();
    void changesTheStateAlone();
    void releasesWhatOnlyTheSecretStoreLocked();
    void findsAFreeLabel();
    void renames();
    void tellsOfItsOwnWrites();
    void tellsOfAnotherProcessesWrites();
    void readsWhatAnotherLanyardWrote();
};

void TestAccountStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = AccountStore::open(path());
    QVERIFY(store.has_value());
    m_store = std::move(*store);
}

void TestAccountStore::keepsEveryMember()
{
    const Account account = sampleAccount(QStringLiteral("1"), QStringLiteral("Arbeit ✓"));
    QVERIFY(m_store->save(account).has_value());
    const auto stored = m_store->account(QStringLiteral("1"));
    QVERIFY(stored.has_value());
    QVERIFY(*stored == account);
    QCOMPARE(stored->expiresAt.timeSpec(), Qt::UTC);
    for (const auto state : {AccountState::Active, AccountState::Expiring, AccountState::Expired, AccountState::Offline,
                             AccountState::Locked, AccountState::SignInRequired, AccountState::Error}) {
        Account changed = account;
        changed.state = state;
        QVERIFY(m_store->save(changed).has_value());
        QVERIFY(m_store->account(QStringLiteral("1")).value() == changed);
    }
}

void TestAccountStore::keepsWhatIsNotThere()
{
    Account account;
    account.id = QStringLiteral("1");
    account.label = QStringLiteral("bare");
    account.linkedAt = QDateTime::fromSecsSinceEpoch(1'767'225'600, QTimeZone::utc());
    QVERIFY(m_store->save(account).has_value());
    const auto stored = m_store->account(QStringLiteral("1"));
    QVERIFY(stored.has_value());
    QVERIFY(*stored == account);
    QVERIFY(!stored->expiresAt.isValid());
    QVERIFY(!stored->lastError);
}

void TestAccountStore::changesARowWhole()
{
    save(QStringLiteral("1"), QStringLiteral("before"));
    Account changed = sampleAccount(QStringLiteral("1"), QStringLiteral("after"));
    changed.lastError.reset();
    changed.scopes.clear();
    changed.serverMetadata = {};
    QVERIFY(m_store->save(changed).has_value());
    QCOMPARE(m_store->accounts().value().size(), 1);
    QVERIFY(m_store->accounts().value().constFirst() == changed);
}

void TestAccountStore::listsInTheOrderOfLinking()
{
    save(QStringLiteral("a"), QStringLiteral("second"), 10);
    save(QStringLiteral("b"), QStringLiteral("third"), 20);
    save(QStringLiteral("c"), QStringLiteral("first"), 0);
    QStringList labels;
    const auto accounts = m_store->accounts();
    for (const Account &account : accounts.value())
        labels += account.label;
    QCOMPARE(labels, QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
}

void TestAccountStore::findsByIdLabelOrPrefix_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // an id, or an error's code
    const auto row = [](const char *text, const char *found) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromLatin1(found);
    };
    row("1111-aaaa", "1111-aaaa");
    row("1111-a", "1111-aaaa");
    row("work", "1111-aaaa"); // a label, though another begins with it
    row("work ", "1122-bbbb");
    row("work (2)", "1122-bbbb");
    row("Privat", "2222-cccc");
    row("Pri", "2222-cccc");
    row("2", "2222-cccc");
    row("grün", "3333-dddd");
    row("1", "ambiguous_account");
    row("11", "ambiguous_account");
    row("wor", "ambiguous_account");
    row("Work", "no_such_account");
    row("ork", "no_such_account");
    row("%", "no_such_account");
    row("_ork", "no_such_account");
    row("*", "no_such_account");
    row("1111-aaaa-more", "no_such_account");
    row("", "no_such_account");
    row("' OR 1=1 --", "no_such_account");
}

void TestAccountStore::findsByIdLabelOrPrefix()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    save(QStringLiteral("1122-bbbb"), QStringLiteral("work (2)"));
    save(QStringLiteral("1111-aaaa"), QStringLiteral("work"));
    save(QStringLiteral("2222-cccc"), QStringLiteral("Privat"));
    save(QStringLiteral("3333-dddd"), QStringLiteral("grün"));
    const auto account = m_store->find(text);
    QCOMPARE(account ? account->id : account.error().code, found);
    if (found == QLatin1String("ambiguous_account")) {
        QCOMPARE(account.error().kind, ErrorKind::Usage);
        QVERIFY(account.error().message.contains(QLatin1String("work, work (2)"))
                || account.error().message.contains(QLatin1String("work (2), work")));
    } else if (!account) {
        QCOMPARE(account.error().kind, ErrorKind::NotFound);
    }
}

void TestAccountStore::neverDropsAnotherAccountForItsLabel()
{
    save(QStringLiteral("1"), QStringLiteral("work"));
    const auto taken = m_store->save(sampleAccount(QStringLiteral("2"), QStringLiteral("work")));
    QVERIFY(!taken.has_value());
    QCOMPARE(labelOf(QStringLiteral("1")), QStringLiteral("work"));
    QCOMPARE(labelOf(QStringLiteral("2")), QStringLiteral("no_such_account"));
}

void TestAccountStore::changesTheStateAlone()
{
    save(QStringLiteral("1"), QStringLiteral("work"));
    QVERIFY(m_store->rename(QStringLiteral("1"), QStringLiteral("renamed meanwhile")).has_value());
    Account old = sampleAccount(QStringLiteral("1"), QStringLiteral("work"));
    old.username = QStringLiteral("not to be written");
    old.state = AccountState::Active;
    old.expiresAt = old.expiresAt.addSecs(3600);
    old.refreshedAt = old.refreshedAt.addSecs(3600);
    old.scopes = {QStringLiteral("new")};
    old.lastError.reset();
    QVERIFY(m_store->saveState(old).has_value());
    Account expected = old;
    expected.label = QStringLiteral("renamed meanwhile");
    expected.username = sampleAccount({}, {}).username;
    QVERIFY(m_store->account(QStringLiteral("1")).value() == expected);
    QVERIFY(m_store->saveState(sampleAccount(QStringLiteral("unlinked meanwhile"), {})).has_value());
    QCOMPARE(m_store->accounts().value().size(), 1);
}

void TestAccountStore::releasesWhatOnlyTheSecretStoreLocked()
{
    for (const AccountState state : {AccountState::Offline, AccountState::Locked, AccountState::SignInRequired}) {
        Account account = sampleAccount(stateName(state), stateName(state)); // with an error
        account.state = state;
        QVERIFY(m_store->save(account).has_value());
    }
    QList<Account> expected = m_store->accounts().value();
    const auto locked = std::ranges::find(expected, AccountState::Locked, &Account::state);
    locked->state = AccountState::Active;
    locked->stateSince = {};
    locked->lastError.reset();
    const QSignalSpy changes(m_store.get(), &AccountStore::changed);
    QVERIFY(m_store->releaseLocked().has_value());
    QVERIFY(m_store->accounts().value() == expected);
    QVERIFY(m_store->releaseLocked().has_value());
    QCOMPARE(changes.size(), 1); // the second time there was nothing to change
}

void TestAccountStore::findsAFreeLabel()
{
    QCOMPARE(m_store->freeLabel(QStringLiteral("work")), QStringLiteral("work"));
    save(QStringLiteral("1"), QStringLiteral("work"));
    QCOMPARE(m_store->freeLabel(QStringLiteral("work")), QStringLiteral("work (2)"));
    save(QStringLiteral("2"), QStringLiteral("work (2)"));
    QCOMPARE(m_store->freeLabel(QStringLiteral("work")), QStringLiteral("work (3)"));
    QCOMPARE(m_store->freeLabel(QStringLiteral("Work")), QStringLiteral("Work"));
    QCOMPARE(m_store->freeLabel(QStringLiteral("work"), QStringLiteral("1")), QStringLiteral("work"));
}

void TestAccountStore::renames()
{
    save(QStringLiteral("1"), QStringLiteral("work"));
    save(QStringLiteral("2"), QStringLiteral("home"));
    QVERIFY(m_store->rename(QStringLiteral("2"), QStringLiteral("Büro")).has_value());
    QCOMPARE(labelOf(QStringLiteral("2")), QStringLiteral("Büro"));
    QVERIFY(m_store->rename(QStringLiteral("2"), QStringLiteral("work")).has_value());
    QCOMPARE(labelOf(QStringLiteral("2")), QStringLiteral("work (2)"));
    QVERIFY(m_store->rename(QStringLiteral("1"), QStringLiteral("work")).has_value()); // to what it is called already
    QCOMPARE(labelOf(QStringLiteral("1")), QStringLiteral("work"));
}

void TestAccountStore::tellsOfItsOwnWrites()
{
    QSignalSpy spy(m_store.get(), &AccountStore::changed);
    save(QStringLiteral("1"), QStringLiteral("work"));
    QCOMPARE(spy.size(), 1);
    QVERIFY(m_store->saveState(sampleAccount(QStringLiteral("1"), {})).has_value());
    QCOMPARE(spy.size(), 2);
    QVERIFY(m_store->rename(QStringLiteral("1"), QStringLiteral("x")).has_value());
    QCOMPARE(spy.size(), 3);
}

void TestAccountStore::tellsOfAnotherProcessesWrites()
{
    save(QStringLiteral("1"), QStringLiteral("work"));
    QTest::qWait(50);
    QSignalSpy spy(m_store.get(), &AccountStore::changed);
    for (const char *label : {"first", "second"}) { // the file beside the database comes and goes
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(),
                                   {QStringLiteral("--rename"), path(), QLatin1String(label)}),
                 0);
        QTRY_VERIFY(!spy.isEmpty());
        QCOMPARE(labelOf(QStringLiteral("1")), QLatin1String(label));
        QTest::qWait(50);
        spy.clear();
    }
}

void TestAccountStore::readsWhatAnotherLanyardWrote()
{
    save(QStringLiteral("1"), QStringLiteral("work"));
    QVERIFY(m_store->database().run(
        QStringLiteral("UPDATE accounts SET state = 'of the future', last_error = 'no JSON', server_metadata = ''")));
    const auto account = m_store->account(QStringLiteral("1"));
    QVERIFY(account.has_value());
    QCOMPARE(account->state, AccountState::Error);
    QCOMPARE(account->lastError->kind, ErrorKind::Internal);
    QVERIFY(account->serverMetadata.isEmpty());
}

namespace {

//! What the test runs as another process.
int rename(const QStringList &arguments)
{
    auto store = AccountStore::open(arguments.value(2));
    return store && (*store)->rename(QStringLiteral("1"), arguments.value(3)) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--rename"))
        return rename(QCoreApplication::arguments());
    TestAccountStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accountstore.moc"
