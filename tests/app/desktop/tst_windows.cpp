// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"
#include "portal.h"

#include "support/nodepeer.h"

#include <QDir>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! Where the windows are, under a window manager: which start opens one, and when it comes to the front.
class TestWindows : public QObject
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
    }

    void cleanup()
    {
        m_login.screen().closeOtherWindow();
        m_program.stop();
    }

    void comesToTheFrontWhenTheBrowserIsFinished()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_person.continueInBrowser());
        QVERIFY(m_login.screen().openOtherWindow());
        QVERIFY(m_person.signIn());
        QTRY_VERIFY(VirtualScreen::activeWindow().startsWith(u"Add account"_s)); // Qt puts the program after it
    }

    void raisesTheFirstWindowAtASecondStart()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        QVERIFY(m_login.screen().openOtherWindow());
        DesktopProgram second;
        QVERIFY(second.start());
        QVERIFY(second.endsWell());
        QTRY_COMPARE(VirtualScreen::activeWindow(), u"Lanyard"_s);
    }

    void takesOverAfterOneThatCrashed()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        m_program.crash();
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
    }

    void waitsInTheBackgroundForASecondStartWhereThereIsNoTray()
    {
        QVERIFY(m_program.start({u"--background"_s}));
        QTRY_VERIFY(QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/lanyard/window.sock"_s));
        DesktopProgram second;
        QVERIFY(second.start({u"--background"_s}));
        QVERIFY(second.endsWell());
        QVERIFY(!m_program.find(u"frame"_s, u"Lanyard"_s).isValid());
        QVERIFY(second.start());
        QVERIFY(second.endsWell());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
    }

    void isDarkWhereTheDesktopIs()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        const int light = VirtualScreen::brightnessOf(u"Lanyard"_s);
        QVERIFY2(light > 200, QByteArray::number(light));
        m_program.stop();
        const Portal portal(m_login.bus().address());
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        const int dark = VirtualScreen::brightnessOf(u"Lanyard"_s);
        QVERIFY2(dark >= 0 && dark < 80, QByteArray::number(dark));
    }

    void quitsWithTheWindowWhereThereIsNoTray()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        QVERIFY(m_program.closeWindow(u"Lanyard"_s));
        QVERIFY(m_program.endsWell());
    }

    void endsWellWhenTheSessionEnds()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        m_program.terminate();
        QVERIFY(m_program.endsWell());
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestWindows)
#include "tst_windows.moc"
