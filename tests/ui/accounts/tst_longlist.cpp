// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include <ui/sampledata.h>

#include <lanyard/ui/accounts/accountlist.h>
#include <lanyard/ui/accounts/clipboardsecret.h>
#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/widgets/searchfield.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Lanyard;

namespace {

constexpr int count = 10'000;

//! Ticks as long as it lives, and knows the longest that the window did not answer.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_sinceBeat.start();
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.start(5);
    }

    [[nodiscard]] qint64 longestPause()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_sinceBeat.restart()); }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

// A slow machine under load is no failure; a list that is gone through for each of its rows is.
constexpr qint64 tolerable = 1500;

} // namespace

//! The window with ten thousand accounts.
class TestLongList : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    FakeClock m_clock{SampleData::now()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ClipboardSecret> m_clipboard;
    std::unique_ptr<MainWindow> m_window;
    QList<Account> m_accounts;

    [[nodiscard]] AccountList &list() const { return *m_window->findChild<AccountList *>(); }

private Q_SLOTS:

    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_clipboard = std::make_unique<ClipboardSecret>(*QApplication::clipboard(), m_clock);
        m_accounts.clear();
        for (int number = 0; number < count; ++number) {
            Account account = SampleData::google();
            account.id = QString::number(number);
            account.label = QStringLiteral("account %1").arg(number);
            m_accounts += account;
        }
        m_window = std::make_unique<MainWindow>(m_clock, *m_clipboard, *m_settings);
        m_window->setProviders(SampleData::providers());
    }

    void opensAndScrolls()
    {
        Heartbeat heartbeat;
        m_window->setAccounts(m_accounts);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(list().currentId(), QStringLiteral("0"));
        QTest::keyClick(&list(), Qt::Key_End);
        QCOMPARE(list().currentId(), QString::number(count - 1));
        QVERIFY(list().viewport()->rect().intersects(list().visualRect(list().currentIndex())));
        for (int page = 0; page < 100; ++page)
            QTest::keyClick(&list(), Qt::Key_PageUp);
        QCoreApplication::processEvents();
        QVERIFY(list().currentId().toInt() < count - 500);
        QVERIFY2(heartbeat.longestPause() < tolerable, qPrintable(QString::number(heartbeat.longestPause())));
    }

    void findsOneAmongThem()
    {
        m_window->setAccounts(m_accounts);
        m_window->show();
        Heartbeat heartbeat;
        const QList<SearchField *> fields = m_window->findChildren<SearchField *>();
        const auto field = std::ranges::find_if(fields, [](const SearchField *each) { return each->isVisible(); });
        QVERIFY(field != fields.end());
        for (const char letter : {'t', ' ', '9', '9', '9', '9'})
            QTest::keyClick(*field, letter);
        QCOMPARE(list().model()->rowCount(), 1);
        QCOMPARE(list().currentId(), QStringLiteral("9999"));
        QVERIFY2(heartbeat.longestPause() < tolerable, qPrintable(QString::number(heartbeat.longestPause())));
    }

    void staysWhereItIsWhileAllAreRenewed()
    {
        m_window->setAccounts(m_accounts);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->select(QStringLiteral("5000"));
        const int scrolled = list().verticalScrollBar()->value();
        Heartbeat heartbeat;
        for (int round = 0; round < 20; ++round) {
            for (int number = 0; number < 50; ++number) {
                Account &account = m_accounts[(round * 997 + number) % count];
                account.expiresAt = account.expiresAt.addSecs(3600);
                account.scopes = QStringList(QStringLiteral("other"));
            }
            m_window->setAccounts(m_accounts);
            QCoreApplication::processEvents();
        }
        QCOMPARE(list().currentId(), QStringLiteral("5000"));
        QCOMPARE(list().verticalScrollBar()->value(), scrolled);
        QVERIFY2(heartbeat.longestPause() < tolerable, qPrintable(QString::number(heartbeat.longestPause())));
    }
};

QTEST_MAIN(TestLongList)
#include "tst_longlist.moc"
