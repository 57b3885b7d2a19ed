// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <support/fakeclock.h>
#include <ui/sampledata.h>

#include <lanyard/ui/accounts/accountdetails.h>
#include <lanyard/ui/accounts/accountheader.h>
#include <lanyard/ui/accounts/accountlist.h>
#include <lanyard/ui/accounts/clipboardsecret.h>
#include <lanyard/ui/accounts/emptystate.h>
#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/accounts/removedialog.h>
#include <lanyard/ui/accounts/statusline.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/searchfield.h>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_window.reset(); }

    void startsWithOneParagraphAndOneButton();
    void asksForWhatTheButtonsSay();
    void asksForWhatHelpsAnAccountInTrouble();
    void keepsActionsFromAnAccountThatCantDoThem();
    void filtersAndGoesOnWithTheKeyboard();
    void renamesInPlace();
    void removesOnlyAfterSayingWhatHappens();
    void worksByShortcuts();
    void showsAFailureWhereTheAccountIs();
    void showsAFailureOfAnAccountThatIsGone();
    void saysHowTheKeyringIs_data();
    void saysHowTheKeyringIs();
    void offersToMoveSecretsWhereThatIsPossible();
    void saysThatMemoryIsNoKeyring();
    void remembersItsSize();
    void followsTheClock();

private:
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool shows(const QString &text) const;

    QTemporaryDir m_directory;
    FakeClock m_clock{SampleData::now()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ClipboardSecret> m_clipboard;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_settings = std::make_unique<QSettings>(m_directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_clock.set(SampleData::now());
    m_clipboard = std::make_unique<ClipboardSecret>(*QApplication::clipboard(), m_clock);
    m_window = std::make_unique<MainWindow>(m_clock, *m_clipboard, *m_settings);
    m_window->setProviders(SampleData::providers());
    m_window->setAccounts({SampleData::google(), SampleData::microsoft(), SampleData::demo()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QPushButton *TestMainWindow::button(const QString &text) const
{
    for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

bool TestMainWindow::shows(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

void TestMainWindow::startsWithOneParagraphAndOneButton()
{
    m_window->setAccounts({});
    QSignalSpy add(m_window.get(), &MainWindow::addAccountRequested);
    const auto *empty = m_window->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->findChildren<QPushButton *>().size(), 1);
    button(QStringLiteral("Add account"))->click();
    QCOMPARE(add.size(), 1);
    QVERIFY(!m_window->findChild<SearchField *>()->isVisible());
    m_window->setAccounts({SampleData::google()});
    QVERIFY(!empty->isVisible());
    QCOMPARE(m_window->findChild<AccountList *>()->currentId(), QStringLiteral("a1"));
}

void TestMainWindow::asksForWhatTheButtonsSay()
{
    QSignalSpy copy(m_window.get(), &MainWindow::copyTokenRequested);
    QSignalSpy renew(m_window.get(), &MainWindow::refreshRequested);
    QSignalSpy add(m_window.get(), &MainWindow::addAccountRequested);
    m_window->select(QStringLiteral("a3"));
    button(QStringLiteral("Copy token"))->click();
    button(QStringLiteral("Renew now"))->click();
    button(QStringLiteral("Add account"))->click();
    QCOMPARE(copy, QList<QVariantList>{{QStringLiteral("a3")}});
    QCOMPARE(renew, QList<QVariantList>{{QStringLiteral("a3")}});
    QCOMPARE(add.size(), 1);
    m_window->setRefreshing(QStringLiteral("a3"), true);
    QVERIFY(!button(QStringLiteral("Renew now"))->isEnabled());
    QVERIFY(shows(QStringLiteral("Demo · Renewing…")));
}

void TestMainWindow::asksForWhatHelpsAnAccountInTrouble()
{
    m_window->setAccounts(SampleData::accounts());
    QSignalSpy relink(m_window.get(), &MainWindow::relinkRequested);
    QSignalSpy renew(m_window.get(), &MainWindow::refreshRequested);
    QSignalSpy unlock(m_window.get(), &MainWindow::unlockKeyringRequested);
    m_window->select(QStringLiteral("a2"));
    QVERIFY(shows(QStringLiteral("Microsoft ended this sign-in.")));
    button(QStringLiteral("Sign in again"))->click();
    QCOMPARE(relink, QList<QVariantList>{{QStringLiteral("a2")}});
    m_window->select(QStringLiteral("a5"));
    button(QStringLiteral("Try now"))->click();
    QCOMPARE(renew, QList<QVariantList>{{QStringLiteral("a5")}});
    m_window->select(QStringLiteral("a6"));
    button(QStringLiteral("Unlock keyring"))->click();
    QCOMPARE(unlock.size(), 1);
    m_window->select(QStringLiteral("a1"));
    QVERIFY(!m_window->findChild<AccountDetails *>()->findChild<InlineMessage *>()->isVisible());
}

void TestMainWindow::keepsActionsFromAnAccountThatCantDoThem()
{
    m_window->select(QStringLiteral("a2"));
    QVERIFY(!button(QStringLiteral("Copy token"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Renew now"))->isEnabled());
    Account fixed = SampleData::google();
    fixed.refreshable = false;
    m_window->setAccounts({fixed});
    QVERIFY(button(QStringLiteral("Copy token"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Renew now"))->isEnabled());
}

void TestMainWindow::filtersAndGoesOnWithTheKeyboard()
{
    const auto fields = m_window->findChildren<SearchField *>();
    auto *search = *std::ranges::find(fields, QStringLiteral("Search accounts"), &QWidget::accessibleName);
    const auto *list = m_window->findChild<AccountList *>();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("contoso"));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->currentId(), QStringLiteral("a2"));
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    search->setText(QStringLiteral("nobody"));
    QVERIFY(shows(QStringLiteral("No account matches “nobody”.")));
    m_window->select(QStringLiteral("a3")); // what is asked for is shown, whatever was searched
    QCOMPARE(list->currentId(), QStringLiteral("a3"));
    QVERIFY(search->text().isEmpty());
}

void TestMainWindow::renamesInPlace()
{
    QSignalSpy rename(m_window.get(), &MainWindow::renameRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    auto *edit = m_window->findChild<AccountHeader *>()->findChild<QLineEdit *>();
    QVERIFY(edit->isVisible() && edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("no"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(rename.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTest::keyClicks(edit, QStringLiteral("  Private   mail "));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(rename, (QList<QVariantList>{{QStringLiteral("a1"), QStringLiteral("Private mail")}}));
    QVERIFY(!edit->isVisible());
}

void TestMainWindow::removesOnlyAfterSayingWhatHappens()
{
    QSignalSpy unlink(m_window.get(), &MainWindow::unlinkRequested);
    auto *list = m_window->findChild<AccountList *>();
    list->setFocus();
    const auto dialog = [this] { return m_window->findChild<RemoveDialog *>(); };
    for (const Qt::Key harmless : {Qt::Key_Escape, Qt::Key_Return}) {
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(dialog() && dialog()->isVisible());
        QTest::keyClick(dialog(), harmless);
        QCOMPARE(unlink.size(), 0);
        QTRY_VERIFY(!dialog());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(dialog());
    dialog()->findChild<QCheckBox *>()->setChecked(true);
    for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("&Remove account"))
            each->click();
    }
    QCOMPARE(unlink, (QList<QVariantList>{{QStringLiteral("a1"), true}}));
}

void TestMainWindow::worksByShortcuts()
{
    QSignalSpy add(m_window.get(), &MainWindow::addAccountRequested);
    QSignalSpy renew(m_window.get(), &MainWindow::refreshRequested);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(add.size(), 1);
    QCOMPARE(renew, QList<QVariantList>{{QStringLiteral("a1")}});
    QCOMPARE(quit.size(), 1);
}

void TestMainWindow::showsAFailureWhereTheAccountIs()
{
    const Error failure{ErrorKind::SecretStore,
                        QStringLiteral("locked"),
                        QStringLiteral("The keyring is locked."),
                        QStringLiteral("Unlock it."),
                        {}};
    m_window->showError(QStringLiteral("a3"), failure);
    QCOMPARE(m_window->findChild<AccountList *>()->currentId(), QStringLiteral("a3"));
    const auto *message = m_window->findChild<AccountDetails *>()->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QCOMPARE(message->message(), QStringLiteral("The keyring is locked."));
    m_window->select(QStringLiteral("a1"));
    QVERIFY(!message->isVisible());
}

void TestMainWindow::showsAFailureOfAnAccountThatIsGone()
{
    const Error failure{ErrorKind::Network,
                        QStringLiteral("unreachable"),
                        QStringLiteral("Nobody is there."),
                        QStringLiteral("It is tried again."),
                        {}};
    for (const QList<Account> &accounts : {QList<Account>(), QList<Account>{SampleData::google()}}) {
        m_window->setAccounts(accounts);
        m_window->showError({}, failure);
        QVERIFY(shows(failure.message));
        QVERIFY(shows(failure.hint));
        QTest::mouseClick(button(QStringLiteral("Dismiss")), Qt::LeftButton);
        QVERIFY(!shows(failure.message));
    }
}

void TestMainWindow::saysHowTheKeyringIs_data()
{
    QTest::addColumn<SecretStoreState>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("help");
    QTest::newRow("ready") << SecretStoreState::Ready << "Keyring: GNOME Keyring, unlocked" << "";
    QTest::newRow("locked") << SecretStoreState::Locked << "Keyring: GNOME Keyring, locked" << "Unlock";
    QTest::newRow("dismissed") << SecretStoreState::PromptDismissed << "Keyring: GNOME Keyring, locked" << "Unlock";
    QTest::newRow("denied") << SecretStoreState::Denied << "Keyring: GNOME Keyring, refused access" << "Try again";
    QTest::newRow("silent") << SecretStoreState::TimedOut << "Keyring: GNOME Keyring, no answer" << "Try again";
    QTest::newRow("none") << SecretStoreState::NoBackend << "Keyring: none found" << "Choose where secrets go";
}

void TestMainWindow::saysHowTheKeyringIs()
{
    QFETCH(SecretStoreState, state);
    QFETCH(QString, words);
    QFETCH(QString, help);
    QSignalSpy unlock(m_window.get(), &MainWindow::unlockKeyringRequested);
    QSignalSpy choose(m_window.get(), &MainWindow::chooseEncryptedFileRequested);
    m_window->setSecretStoreStatus({state, QStringLiteral("GNOME Keyring"), {}});
    QVERIFY(shows(words));
    if (help.isEmpty())
        return;
    QVERIFY(button(help));
    button(help)->click();
    QCOMPARE(choose.size(), state == SecretStoreState::NoBackend ? 1 : 0);
    QCOMPARE(unlock.size() + choose.size(), 1);
}

void TestMainWindow::offersToMoveSecretsWhereThatIsPossible()
{
    const QString move = QStringLiteral("Move secrets");
    QSignalSpy requested(&m_window->statusLine(), &StatusLine::moveSecretsRequested);
    const QString name = QStringLiteral("GNOME Keyring");
    m_window->setSecretStoreStatus({SecretStoreState::Ready, name, {}});
    QVERIFY(!button(move)); // the policy may forbid it
    m_window->statusLine().setMovable(true);
    QVERIFY(button(move));
    button(move)->click();
    QCOMPARE(requested.size(), 1);
    m_window->setSecretStoreStatus({SecretStoreState::Locked, name, {}});
    QVERIFY(!button(move));
    m_window->setSecretStoreStatus({SecretStoreState::Ready, name, {}});
    QVERIFY(button(move));
    m_window->setSecretStoreStatus({SecretStoreState::Ready, name, {}, false});
    QVERIFY(!button(move));
}

void TestMainWindow::saysThatMemoryIsNoKeyring()
{
    m_window->setSecretStoreStatus({SecretStoreState::Ready, QStringLiteral("Memory only"), {}, false});
    QVERIFY(shows(QStringLiteral("Secrets: in memory only, gone when Lanyard quits")));
}

void TestMainWindow::remembersItsSize()
{
    m_window->resize(700, 480);
    m_window->close();
    const MainWindow next(m_clock, *m_clipboard, *m_settings);
    QCOMPARE(next.size(), QSize(700, 480));
}

void TestMainWindow::followsTheClock()
{
    m_window->setOutlook([](const Account &account) -> AccountOutlook {
        return {account.expiresAt.addSecs(-300), account.expiresAt.addDays(100)};
    });
    const auto pass = [this](std::chrono::minutes time) {
        m_clock.advance(time);
        m_window->findChild<AccountDetails *>()->followTime();
    };
    pass({});
    QVERIFY(shows(QStringLiteral("renews in 37 min")));
    pass(std::chrono::minutes(30));
    QVERIFY(shows(QStringLiteral("renews in 7 min")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
