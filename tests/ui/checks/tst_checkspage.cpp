// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <support/fakeclock.h>
#include <ui/sampledata.h>
#include <ui/samplefindings.h>

#include <lanyard/ui/accounts/accountlist.h>
#include <lanyard/ui/accounts/clipboardsecret.h>
#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/checks/checkspage.h>
#include <lanyard/ui/checks/checkwords.h>
#include <lanyard/ui/checks/findingslist.h>
#include <lanyard/ui/widgets/progressline.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

//! The checks in the window.
class TestChecksPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    FakeClock m_clock{SampleData::now()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ClipboardSecret> m_clipboard;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] ChecksPage *page() const { return &m_window->checksPage(); }

    [[nodiscard]] FindingsList *list() const { return page()->findChild<FindingsList *>(); }

    [[nodiscard]] bool isChecking() const { return page()->findChild<ProgressLine *>()->isVisible(); }

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

    [[nodiscard]] QString spoken(int row) const
    {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

private Q_SLOTS:

    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_clipboard = std::make_unique<ClipboardSecret>(*QApplication::clipboard(), m_clock);
        m_window = std::make_unique<MainWindow>(m_clock, *m_clipboard, *m_settings);
        m_window->setAccounts({SampleData::google(), SampleData::microsoft()});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void opensAndClosesByButton()
    {
        const QSignalSpy requests(page(), &ChecksPage::checksRequested);
        button(QStringLiteral("Checks"))->click();
        QVERIFY(page()->isVisible());
        QCOMPARE(requests.size(), 1);
        page()->setFindings(SampleFindings::fine());
        m_window->setAccounts({SampleData::google()}); // what changes meanwhile does not take it away
        QVERIFY(page()->isVisible());
        button(QStringLiteral("Back to the accounts"))->click();
        QVERIFY(!page()->isVisible());
        QVERIFY(m_window->findChild<AccountList *>()->hasFocus());
    }

    void worksByTheKeyboard()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(page()->isVisible());
        QVERIFY(list()->hasFocus());
        page()->setFindings(SampleFindings::fine());
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!page()->isVisible());
    }

    void isThereBeforeTheFirstAccount()
    {
        m_window->setAccounts({});
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(page()->isVisible());
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(shows(QStringLiteral("Link your first account")));
    }

    void showsThatItIsAtWork()
    {
        const QSignalSpy requests(page(), &ChecksPage::checksRequested);
        m_window->showChecks();
        QVERIFY(isChecking());
        QVERIFY(shows(QStringLiteral("Checking…")));
        QVERIFY(!button(QStringLiteral("Check again"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Copy report"))->isEnabled());
        m_window->showChecks(); // they are under way
        QCOMPARE(requests.size(), 1);
        page()->setFindings(SampleFindings::troubled());
        QVERIFY(!isChecking());
        QVERIFY(shows(QStringLiteral("2 problems, 2 notes")));
        button(QStringLiteral("Check again"))->click();
        QCOMPARE(requests.size(), 2);
        QVERIFY(isChecking());
        QVERIFY(list()->model()->rowCount() > 0); // what was found before stays in sight
    }

    void saysEachFindingByNameStateAndSentence()
    {
        m_window->showChecks();
        const QList<Finding> findings = SampleFindings::troubled();
        page()->setFindings(findings);
        QCOMPARE(list()->model()->rowCount(), findings.size());
        QVERIFY(spoken(0).startsWith(QStringLiteral("Keyring, Note, ")));
        QVERIFY2(spoken(1).startsWith(QStringLiteral("Clock, Problem, This machine's clock is 8 minutes slow")),
                 qPrintable(spoken(1)));
        QVERIFY(spoken(2).startsWith(QStringLiteral("Secure connections, Fine, oauth2.googleapis.com answers")));
        QCOMPARE(list()->model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString(), findings.at(1).hint);
        QCOMPARE(list()->currentIndex().row(), 1); // the worst
    }

    void copiesTheReport()
    {
        m_window->showChecks();
        page()->setFindings(SampleFindings::troubled());
        button(QStringLiteral("Copy report"))->click();
        const QString report = QApplication::clipboard()->text();
        QVERIFY2(report.startsWith(QStringLiteral("Lanyard ")), qPrintable(report));
        for (const Finding &finding : SampleFindings::troubled())
            QVERIFY2(report.contains(finding.detail) && report.contains(finding.hint), qPrintable(finding.detail));
    }

    void givesEachTextTheRoomThatItNeeds()
    {
        m_window->showChecks();
        page()->setFindings(SampleFindings::troubled());
        const auto heights = [this] {
            QCoreApplication::processEvents();
            int height = 0;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                height += list()->visualRect(list()->model()->index(row, 0)).height();
            return height;
        };
        m_window->resize(1600, 900);
        const int wide = heights();
        m_window->resize(m_window->minimumSizeHint());
        const int narrow = heights();
        QVERIFY2(narrow > wide, qPrintable(QStringLiteral("%1 and %2").arg(narrow).arg(wide)));
        QVERIFY(list()->visualRect(list()->model()->index(0, 0)).width() <= list()->viewport()->width());
    }

    void knowsAWordForEachCheck_data()
    {
        QTest::addColumn<QString>("check");
        for (const char *check :
             {CheckName::keyring, CheckName::browser, CheckName::loopback, CheckName::clock, CheckName::proxy,
              CheckName::tls, CheckName::policy, CheckName::agent, CheckName::providers})
            QTest::newRow(check) << QString::fromLatin1(check);
    }

    void knowsAWordForEachCheck()
    {
        QFETCH(QString, check);
        const QString name = CheckWords::name(check);
        QVERIFY(!name.isEmpty() && name != check);
    }

    void countsWhatIsNotWell_data()
    {
        QTest::addColumn<int>("problems");
        QTest::addColumn<int>("notes");
        QTest::addColumn<QString>("summary");
        QTest::newRow("nothing") << 0 << 0 << QStringLiteral("Everything that Lanyard needs works.");
        QTest::newRow("notes") << 0 << 2 << QStringLiteral("2 notes");
        QTest::newRow("one") << 1 << 1 << QStringLiteral("1 problem, 1 note");
        QTest::newRow("problems") << 3 << 0 << QStringLiteral("3 problems");
        QTest::newRow("both") << 2 << 2 << QStringLiteral("2 problems, 2 notes");
    }

    void countsWhatIsNotWell()
    {
        QFETCH(int, problems);
        QFETCH(int, notes);
        QFETCH(QString, summary);
        QList<Finding> findings{Finding::ok(CheckName::proxy, QStringLiteral("No proxy is set."))};
        findings +=
            QList<Finding>(problems, Finding::problem(CheckName::tls, QStringLiteral("a"), QStringLiteral("b")));
        findings += QList<Finding>(notes, Finding::warning(CheckName::tls, QStringLiteral("a"), QStringLiteral("b")));
        QCOMPARE(CheckWords::summary(findings), summary);
    }
};

QTEST_MAIN(TestChecksPage)
#include "tst_checkspage.moc"
