// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <support/fakeclock.h>
#include <ui/sampleactivity.h>
#include <ui/sampledata.h>

#include <lanyard/ui/accounts/accountlist.h>
#include <lanyard/ui/accounts/clipboardsecret.h>
#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/activity/activitylist.h>
#include <lanyard/ui/activity/activitypage.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/searchfield.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

//! The activity log in the window.
class TestActivityPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    FakeClock m_clock{SampleData::now()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ClipboardSecret> m_clipboard;
    std::unique_ptr<SampleActivity> m_source;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] ActivityPage *page() const { return &m_window->activityPage(); }

    [[nodiscard]] ActivityList *list() const { return page()->findChild<ActivityList *>(); }

    [[nodiscard]] SearchField *search() const { return page()->findChild<SearchField *>(); }

    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->isVisible() && (each->text().remove(QLatin1Char('&')) == name || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

private Q_SLOTS:

    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_clipboard = std::make_unique<ClipboardSecret>(*QApplication::clipboard(), m_clock);
        m_source = std::make_unique<SampleActivity>();
        m_source->all = SampleActivity::twoDays();
        m_window = std::make_unique<MainWindow>(m_clock, *m_clipboard, *m_settings);
        m_window->setAccounts({SampleData::google(), SampleData::microsoft(), SampleData::demo()});
        page()->setSource(m_source.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void opensAndClosesByButton()
    {
        const QSignalSpy visibility(page(), &ActivityPage::visibilityChanged);
        QVERIFY(!page()->isVisible());
        button(QStringLiteral("Activity"))->click();
        QVERIFY(page()->isVisible());
        QVERIFY(search()->hasFocus());
        QCOMPARE(rows(), m_source->all.size());
        m_window->setAccounts({SampleData::google()}); // what changes meanwhile does not take it away
        QVERIFY(page()->isVisible());
        button(QStringLiteral("Back to the accounts"))->click();
        QVERIFY(!page()->isVisible());
        QVERIFY(m_window->findChild<AccountList *>()->hasFocus());
        QCOMPARE(visibility, (QList<QVariantList>{{true}, {false}}));
    }

    void worksByTheKeyboard()
    {
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(page()->isVisible());
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), QStringLiteral("git"));
        QTest::keyClick(search(), Qt::Key_Escape); // empties the field first
        QVERIFY(page()->isVisible() && search()->text().isEmpty());
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(!page()->isVisible());
    }

    void isThereAfterTheLastAccount()
    {
        m_window->setAccounts({});
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(rows(), m_source->all.size());
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(shows(QStringLiteral("Link your first account")));
    }

    void showsOneAccountsOnly()
    {
        m_window->showActivity(QStringLiteral("a2"));
        QCOMPARE(m_source->asked.constLast().accountId, QStringLiteral("a2"));
        QCOMPARE(rows(), 3);
        QPushButton *only = button(QStringLiteral("Only anna@contoso.com"));
        QVERIFY(only);
        only->click();
        QVERIFY(!only->isVisible());
        QCOMPARE(rows(), m_source->all.size());
    }

    void seeksAndFilters()
    {
        m_window->showActivity();
        search()->setText(QStringLiteral("mbsync"));
        QCOMPARE(rows(), 2);
        auto *filter = page()->findChild<QComboBox *>();
        filter->setCurrentText(QStringLiteral("Problems"));
        QCOMPARE(rows(), 1);
        QCOMPARE(m_source->asked.constLast().kinds,
                 QList<ActivityKind>(
                     {ActivityKind::TokenFailed, ActivityKind::RefreshFailed, ActivityKind::SignInRequired}));
        search()->setText(QStringLiteral("nowhere"));
        QCOMPARE(rows(), 0);
        QVERIFY(shows(QStringLiteral("Nothing found")));
        m_window->showActivity(); // begins anew
        QCOMPARE(rows(), m_source->all.size());
        QVERIFY(search()->text().isEmpty());
    }

    void hasEachKindInAFilter()
    {
        QSet<ActivityKind> kinds;
        auto *filter = page()->findChild<QComboBox *>();
        for (int i = 0; i < filter->count(); ++i) {
            for (const ActivityKind kind : filter->itemData(i).value<QList<ActivityKind>>())
                kinds.insert(kind);
        }
        QCOMPARE(kinds.size(), allActivityKinds().size());
    }

    void saysWhereNothingHasHappened()
    {
        m_source->all.clear();
        m_window->showActivity();
        QVERIFY(shows(QStringLiteral("Nothing has happened yet")));
        m_source->all = SampleActivity::twoDays();
        page()->follow();
        QCOMPARE(rows(), m_source->all.size());
        QVERIFY(!shows(QStringLiteral("Nothing has happened yet")));
    }

    void saysThatTheLogCanNotBeRead()
    {
        m_source->error = Error{ErrorKind::Internal,
                                QStringLiteral("activity_log_unavailable"),
                                QStringLiteral("It is damaged."),
                                QStringLiteral("Clear it."),
                                {}};
        m_window->showActivity();
        const auto *problem = page()->findChild<InlineMessage *>();
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->message(), QStringLiteral("It is damaged."));
        m_source->error.reset();
        page()->follow();
        QVERIFY(!problem->isVisible());
        QVERIFY(list()->isVisible());
    }

    void takesMoreAsThePersonScrolls()
    {
        m_source->all = SampleActivity::many(100'000);
        m_window->showActivity();
        QTest::qWait(0);
        QVERIFY2(rows() <= 200, qPrintable(QString::number(rows())));
        list()->setFocus();
        for (int i = 1; i <= 3; ++i) {
            const int before = rows();
            list()->scrollToBottom();
            QTRY_VERIFY(rows() > before);
        }
        QVERIFY(rows() <= 700);
    }

    void movesNothingUnderTheReader()
    {
        m_source->all = SampleActivity::many(150);
        m_window->showActivity();
        const auto asked = m_source->asked.size();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        const auto first = [this] {
            return list()->model()->index(0, 0).data(ActivityModel::ActivityRole).value<Activity>().id;
        };
        QCOMPARE(first(), 150);
        m_source->all = SampleActivity::many(151); // a new one
        page()->follow();
        QCOMPARE(first(), 151);
        QCOMPARE(list()->currentIndex().row(), 1); // the same line as before
        QVERIFY(m_source->asked.size() > asked);

        list()->verticalScrollBar()->setValue(200);
        m_source->all = SampleActivity::many(152);
        page()->follow();
        QCOMPARE(first(), 151);
        QCOMPARE(list()->verticalScrollBar()->value(), 200);
        list()->scrollToTop();
        QCOMPARE(first(), 152);
    }

    void asksNobodyWhileItIsNotSeen()
    {
        const auto asked = m_source->asked.size();
        page()->follow();
        QCOMPARE(m_source->asked.size(), asked);
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
