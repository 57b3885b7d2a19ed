// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"
#include "panel.h"

#include "support/nodepeer.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! In a session that has a panel, where Lanyard may go on without its window.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_login.start());
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    }

    void init()
    {
        QVERIFY(m_login.startAfresh());
        QVERIFY(m_login.addProvider(m_server.issuer()));
        m_panel = std::make_unique<Panel>(m_login.bus().address());
    }

    void cleanup()
    {
        m_program.stop();
        m_panel.reset();
    }

    void startsInTheBackgroundWithoutAWindow()
    {
        QVERIFY(m_program.start({u"--background"_s}));
        QTRY_VERIFY(m_panel->hasIcon());
        QCOMPARE(m_panel->menu(),
                 QStringList({u"Add account…"_s, u"Open Lanyard"_s, u"Pause notifications"_s, u"Quit"_s}));
        QVERIFY(!m_program.find(u"frame"_s, u"Lanyard"_s).isValid());

        m_panel->click();
        QVERIFY(m_program.waitFor(u"frame"_s, u"Lanyard"_s).isValid());
        QVERIFY(m_program.closeWindow(u"Lanyard"_s));
        QVERIFY(m_program.waitUntilGone(u"frame"_s, u"Lanyard"_s));
        QVERIFY(m_panel->choose(u"Quit"_s));
        QVERIFY(m_program.endsWell());
    }

    void staysInTheBackgroundWhereASecondStartIsInTheBackground()
    {
        QVERIFY(m_program.start({u"--background"_s}));
        QTRY_VERIFY(m_panel->hasIcon());
        DesktopProgram second;
        QVERIFY(second.start({u"--background"_s}));
        QVERIFY(second.endsWell());
        QVERIFY(!m_program.find(u"frame"_s, u"Lanyard"_s).isValid());
        QVERIFY(second.start());
        QVERIFY(second.endsWell());
        QVERIFY(m_program.waitFor(u"frame"_s, u"Lanyard"_s).isValid());
    }

    void showsTheAccountsAndDoesWhatItsMenuSays()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        QVERIFY(m_program.closeWindow(u"Lanyard"_s));
        QVERIFY(m_program.waitUntilGone(u"frame"_s, u"Lanyard"_s));
        QVERIFY(m_panel->menu().contains(u"ada · Active"_s));
        QVERIFY(m_panel->choose(u"ada · Active/Copy token"_s));
        QTRY_COMPARE(VirtualScreen::clipboard(), DesktopLogin::lanyardctl({u"token"_s, u"ada"_s}).trimmed());
        QVERIFY(m_panel->choose(u"ada · Active/Renew now"_s));
        QTRY_COMPARE(m_server.count(u"grant.success"_s, u"refresh_token"_s), 1);
        QVERIFY(!m_program.find(u"frame"_s, u"Lanyard"_s).isValid());
    }

    void opensTheWindowWhereSomethingAskedForInTheTrayWentWrong()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        QVERIFY(m_program.closeWindow(u"Lanyard"_s));
        QVERIFY(m_login.bus().lockKeyring());
        m_login.prompter().answer = KeyringPrompter::Answer::Dismiss;
        QTRY_VERIFY(m_panel->menu().contains(u"ada · Active"_s));
        QVERIFY(m_panel->choose(u"ada · Active/Renew now"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, locked"_s).isValid());
    }

    void remembersThatNotificationsArePaused()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        QTRY_VERIFY(m_panel->menu().contains(u"Pause notifications"_s));
        QVERIFY(m_panel->choose(u"Pause notifications"_s));
        QTRY_VERIFY(m_panel->isTicked(u"Pause notifications"_s));
        QVERIFY(m_panel->choose(u"Quit"_s));
        QVERIFY(m_program.endsWell());
        QVERIFY(m_program.start());
        QTRY_VERIFY(m_panel->isTicked(u"Pause notifications"_s));
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
    std::unique_ptr<Panel> m_panel;
};

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
