// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"

#include "support/nodepeer.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! Signing in by a question on one's own device, at npm's oidc-provider, which answers it by itself after a moment. No
//! client is registered there beforehand: Lanyard does that (RFC 7591).
class TestCiba : public QObject
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
        QVERIFY(m_program.start());
        QVERIFY(m_program.press(u"Add account"_s));
        QVERIFY(m_program.fill(u"Search providers"_s, u"openid"_s));
        QVERIFY(m_program.waitUntilGone(u"list item"_s, u"GitHub*"_s));
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.fill(u"Issuer"_s, m_server.issuer().toString()));
        QVERIFY(m_program.press(u"Advanced"_s, u"*"_s));
        QVERIFY(m_program.press(u"On my phone, which the server asks (CIBA)"_s, u"radio button"_s));
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Answer on your other device"_s).isValid());
    }

    void cleanup() { m_program.stop(); }

    void linksWhoAgreedOnTheirPhoneAndAsksTheSameAgain()
    {
        QVERIFY(m_program.fill(u"Your name there"_s, u"ada"_s));
        QVERIFY(m_program.press(u"Ask me"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"On your device: *"_s).isValid());
        QVERIFY(m_program.find(u"label"_s, u"Waiting for you… *"_s).isValid());
        // the server wants 5 seconds between two questions, and may be asked a little later
        QTRY_VERIFY_WITH_TIMEOUT(m_program.find(u"text"_s, u"Name in Lanyard"_s).isValid(), 20'000);
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, u"ada, 127.0.0.1, Active"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
        QVERIFY(m_login.openedAddresses().isEmpty());

        QVERIFY(m_program.choose(u"More actions"_s, u"s"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"On your device: *"_s).isValid()); // without asking for the name again
        QTRY_VERIFY_WITH_TIMEOUT(m_program.find(u"push button"_s, u"Finish"_s).isValid(), 20'000);
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.find(u"label"_s, u"1 account"_s).isValid());
        QVERIFY(DesktopLogin::lanyardctl({u"--json"_s, u"show"_s, u"ada"_s}).contains("\"flow\":\"ciba\""));
    }

    void asksSomebodyElseAfterARefusal()
    {
        QVERIFY(m_program.fill(u"Your name there"_s, u"refuser"_s));
        QVERIFY(m_program.press(u"Ask me"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"On your device: *"_s).isValid());
        QTRY_VERIFY_WITH_TIMEOUT(m_program.find(u"label"_s, u"The sign-in did not finish"_s).isValid(), 20'000);
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
        QVERIFY(m_program.fill(u"Your name there"_s, u"grace"_s));
        QVERIFY(m_program.press(u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program.find(u"text"_s, u"Name in Lanyard"_s).isValid(), 20'000);
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, u"grace, 127.0.0.1, Active"_s).isValid());
    }

    void leavesNothingBehindWhenItIsCancelled()
    {
        QVERIFY(m_program.fill(u"Your name there"_s, u"ada"_s));
        QVERIFY(m_program.press(u"Ask me"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"On your device: *"_s).isValid());
        QVERIFY(m_program.keys(u"Add account"_s, {u"Escape"_s}));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Add account"_s));
        QVERIFY(m_program.find(u"label"_s, u"No accounts"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
};

QTEST_GUILESS_MAIN(TestCiba)
#include "tst_ciba.moc"
