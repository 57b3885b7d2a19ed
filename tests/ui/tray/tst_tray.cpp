// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <ui/sampledata.h>

#include <lanyard/ui/tray/tray.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasALinePerAccount();
    void asksForWhatIsPressed();
    void carriesTheBadgeOfTheWorstState_data();
    void carriesTheBadgeOfTheWorstState();
    void drawsADifferentIconPerBadge();
    void notifiesOncePerNewTrouble();
    void tellsOfSeveralAtOnce();
    void remembersWhatItSaid();
    void keepsItsMenuShort();
    void isSilentWhenPaused();
    void staysReadyWithoutAPanel();
};

namespace {

QAction *find(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

} // namespace

void TestTray::hasALinePerAccount()
{
    Tray tray;
    tray.setProviders(SampleData::providers());
    tray.setAccounts({SampleData::google(), SampleData::microsoft(), SampleData::demo()});
    QCOMPARE(tray.toolTip(), QStringLiteral("3 accounts, 1 needs you"));
    QAction *google = find(tray.menu(), QStringLiteral("anna@example.org · Active"));
    QVERIFY(google && google->menu() && !google->icon().isNull());
    QVERIFY(find(tray.menu(), QStringLiteral("anna@contoso.com · Sign in again")));
    tray.setAccounts({SampleData::demo()});
    QVERIFY(!find(tray.menu(), QStringLiteral("anna@example.org · Active")));
    QVERIFY(find(tray.menu(), QStringLiteral("Demo · Active")));
    Account odd = SampleData::demo();
    odd.label = QStringLiteral("R&D");
    tray.setAccounts({odd});
    QCOMPARE(tray.menu().actions().first()->text(), QStringLiteral("R&&D · Active"));
}

void TestTray::asksForWhatIsPressed()
{
    Tray tray;
    tray.setAccounts({SampleData::google(), SampleData::microsoft()});
    QSignalSpy copy(&tray, &Tray::copyTokenRequested);
    QSignalSpy renew(&tray, &Tray::refreshRequested);
    QSignalSpy relink(&tray, &Tray::relinkRequested);
    QSignalSpy add(&tray, &Tray::addAccountRequested);
    QSignalSpy open(&tray, &Tray::openRequested);
    QSignalSpy quit(&tray, &Tray::quitRequested);
    const QMenu &google = *tray.menu().actions().at(0)->menu();
    find(google, QStringLiteral("Copy token"))->trigger();
    find(google, QStringLiteral("Renew now"))->trigger();
    const QMenu &microsoft = *tray.menu().actions().at(1)->menu();
    QVERIFY(!find(microsoft, QStringLiteral("Copy token"))->isEnabled());
    QVERIFY(!find(microsoft, QStringLiteral("Renew now"))->isEnabled());
    find(microsoft, QStringLiteral("Sign in again"))->trigger();
    find(tray.menu(), QStringLiteral("Add account…"))->trigger();
    find(tray.menu(), QStringLiteral("Open Lanyard"))->trigger();
    find(tray.menu(), QStringLiteral("Quit"))->trigger();
    QCOMPARE(copy, QList<QVariantList>{{QStringLiteral("a1")}});
    QCOMPARE(renew, QList<QVariantList>{{QStringLiteral("a1")}});
    QCOMPARE(relink, QList<QVariantList>{{QStringLiteral("a2")}});
    QCOMPARE(add.size() + open.size() + quit.size(), 3);
}

void TestTray::carriesTheBadgeOfTheWorstState_data()
{
    QTest::addColumn<QList<AccountState>>("states");
    QTest::addColumn<TrayBadge>("badge");
    using enum AccountState;
    QTest::newRow("no accounts") << QList<AccountState>{} << TrayBadge::None;
    QTest::newRow("all well") << QList{Active, Expiring, Offline} << TrayBadge::None;
    QTest::newRow("locked") << QList{Active, Locked} << TrayBadge::Padlock;
    QTest::newRow("sign in") << QList{Locked, SignInRequired, Active} << TrayBadge::Triangle;
    QTest::newRow("error") << QList{Error, SignInRequired} << TrayBadge::Octagon;
}

void TestTray::carriesTheBadgeOfTheWorstState()
{
    QFETCH(QList<AccountState>, states);
    QList<Account> accounts;
    for (const AccountState state : states) {
        Account account = SampleData::google();
        account.id = QString::number(accounts.size());
        account.state = state;
        accounts += account;
    }
    Tray tray;
    tray.setAccounts(accounts);
    QTEST(tray.badge(), "badge");
}

void TestTray::drawsADifferentIconPerBadge()
{
    QList<QImage> seen;
    for (const TrayBadge badge : {TrayBadge::None, TrayBadge::Padlock, TrayBadge::Triangle, TrayBadge::Octagon}) {
        const QImage image = ClipIcon::icon(Qt::black, badge).pixmap(22).toImage();
        QVERIFY(!image.isNull());
        QVERIFY(!seen.contains(image));
        QVERIFY(image != ClipIcon::icon(Qt::white, badge).pixmap(22).toImage()); // for light and dark panels
        seen += image;
    }
}

void TestTray::notifiesOncePerNewTrouble()
{
    Tray tray;
    QSignalSpy notified(&tray, &Tray::notified);
    tray.setAccounts({SampleData::google(), SampleData::demo()});
    QCOMPARE(notified.size(), 0);
    tray.setAccounts({SampleData::google(), SampleData::microsoft()});
    QCOMPARE(notified, (QList<QVariantList>{{QStringLiteral("a2"), QStringLiteral("Microsoft ended this sign-in.")}}));
    tray.setAccounts({SampleData::microsoft()});
    QCOMPARE(notified.size(), 1);
    tray.setAccounts({});
    tray.setAccounts({SampleData::microsoft()}); // it was well in between
    QCOMPARE(notified.size(), 2);
}

void TestTray::tellsOfSeveralAtOnce()
{
    Account other = SampleData::microsoft();
    other.id = QStringLiteral("other");
    Tray tray;
    QSignalSpy notified(&tray, &Tray::notified);
    tray.setAccounts({SampleData::microsoft(), SampleData::google(), other});
    QCOMPARE(notified, (QList<QVariantList>{{QString(), QStringLiteral("2 accounts need you to sign in again.")}}));
}

void TestTray::remembersWhatItSaid()
{
    const QTemporaryDir directory;
    const auto said = [&directory](const Account &account) {
        QSettings settings(directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Tray tray(&settings);
        QSignalSpy notified(&tray, &Tray::notified);
        tray.setAccounts({SampleData::google(), account});
        return notified.size();
    };
    Account account = SampleData::microsoft();
    account.stateSince = SampleData::now().addMSecs(123);
    QCOMPARE(said(account), 1);
    QCOMPARE(said(account), 0); // after another start
    account.stateSince = account.stateSince.addSecs(60); // mended and over again meanwhile
    QCOMPARE(said(account), 1);
    Account mended = account;
    mended.state = AccountState::Active;
    QCOMPARE(said(mended), 0);
    QCOMPARE(said(account), 1);
}

void TestTray::keepsItsMenuShort()
{
    QList<Account> accounts;
    for (int row = 0; row < 10'000; ++row) {
        Account account = SampleData::google();
        account.id = QString::number(row);
        account.label = QStringLiteral("account %1").arg(row);
        account.lastUsedAt = row < 5000 ? QDateTime() : SampleData::now().addSecs(row);
        accounts += account;
    }
    accounts[17].state = AccountState::SignInRequired;
    accounts[9999].state = AccountState::SignInRequired;
    Tray tray;
    tray.setAccounts(accounts);
    const QList<QAction *> actions = tray.menu().actions();
    QCOMPARE(actions.at(0)->text(), QStringLiteral("account 17 · Sign in again"));
    QCOMPARE(actions.at(1)->text(), QStringLiteral("account 9989 · Active")); // the ones used last
    QCOMPARE(actions.at(11)->text(), QStringLiteral("account 9999 · Sign in again"));
    QSignalSpy open(&tray, &Tray::openRequested);
    QAction *rest = find(tray.menu(), QStringLiteral("9988 more accounts…"));
    QVERIFY(rest);
    rest->trigger();
    QCOMPARE(open.size(), 1);
    QVERIFY(actions.size() < 20);
}

void TestTray::isSilentWhenPaused()
{
    Tray tray;
    QSignalSpy notified(&tray, &Tray::notified);
    QSignalSpy paused(&tray, &Tray::pauseNotificationsToggled);
    find(tray.menu(), QStringLiteral("Pause notifications"))->trigger();
    QCOMPARE(paused, QList<QVariantList>{{true}});
    tray.setAccounts({SampleData::microsoft()});
    QCOMPARE(notified.size(), 0);
    QVERIFY(find(tray.menu(), QStringLiteral("Pause notifications"))->isChecked());
}

void TestTray::staysReadyWithoutAPanel()
{
    Tray tray;
    tray.show();
    QCOMPARE(tray.isShown(), QSystemTrayIcon::isSystemTrayAvailable());
    tray.setAccounts({SampleData::google()});
    QCOMPARE(tray.toolTip(), QStringLiteral("1 account"));
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
