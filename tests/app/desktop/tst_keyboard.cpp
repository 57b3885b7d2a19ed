// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! Everything without a mouse: only keys are pressed here, and the focus is looked at.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_login.start());
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        QVERIFY(m_login.startAfresh());
        QVERIFY(m_login.addProvider(m_server.issuer()));
        QVERIFY(m_program.start());
    }

    void cleanupTestCase() { m_program.stop(); }

    //! One way through, from the empty window to the empty window.
    void linksRenewsCopiesAndRemoves()
    {
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, unlocked"_s).isValid());
        QVERIFY(m_program.keys(u"Lanyard"_s, {u"Return"_s})); // the one button has the focus
        QVERIFY(m_program.hasFocus(u"text"_s, u"Search providers"_s));
        QVERIFY(VirtualScreen::type(u"test server"_s));
        QVERIFY(m_program.waitUntilGone(u"list item"_s, u"GitHub*"_s));
        QVERIFY(VirtualScreen::press({u"Return"_s}));
        QVERIFY(m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid());
        QVERIFY(m_program.hasFocus(u"push button"_s, u"Continue"_s));
        QVERIFY(VirtualScreen::press({u"Return"_s}));
        QVERIFY(m_person.signIn());
        QVERIFY(m_program.hasFocus(u"text"_s, u"Name in Lanyard"_s));
        QVERIFY(VirtualScreen::type(u"work"_s));
        QVERIFY(VirtualScreen::press({u"Return"_s}));
        QVERIFY(m_program.waitFor(u"list item"_s, u"work, Test server, Active"_s).isValid());

        QVERIFY(m_program.keys(u"Lanyard"_s, {u"F5"_s}));
        QTRY_COMPARE(m_server.count(u"grant.success"_s, u"refresh_token"_s), 1);
        QVERIFY(m_program.waitFor(u"list item"_s, u"work, Test server, Active"_s).isValid());

        QVERIFY(m_program.keys(u"Lanyard"_s, {u"alt+c"_s}));
        QTRY_VERIFY(!VirtualScreen::clipboard().isEmpty());

        QVERIFY(m_program.keys(u"Lanyard"_s, {u"ctrl+f"_s}));
        QVERIFY(m_program.hasFocus(u"text"_s, u"Search accounts"_s));
        QVERIFY(VirtualScreen::press({u"Down"_s}));
        QVERIFY(m_program.hasFocus(u"list"_s, u"Accounts"_s));
        QVERIFY(VirtualScreen::press({u"Delete"_s}));
        QVERIFY(m_program.waitFor(u"push button"_s, u"Remove account"_s).isValid());
        QVERIFY(m_program.hasFocus(u"push button"_s, u"Cancel"_s)); // Return must not remove anything by itself
        QVERIFY(VirtualScreen::press({u"alt+r"_s}));
        QVERIFY(m_program.waitFor(u"label"_s, u"Link your first account"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
