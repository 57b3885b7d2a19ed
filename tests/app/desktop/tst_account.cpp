// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"
#include "resourceserver.h"

#include "support/nodepeer.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! What a person does with a linked account.
class TestAccount : public QObject
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
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
    }

    void cleanup() { m_program.stop(); }

    void renewsTheTokenWhenAsked()
    {
        const auto before = m_server.count(u"grant.success"_s, u"refresh_token"_s);
        const QByteArray token = accessToken();
        QVERIFY(m_program.press(u"Renew now"_s));
        QTRY_COMPARE(m_server.count(u"grant.success"_s, u"refresh_token"_s), before + 1);
        QTRY_VERIFY(accessToken() != token);
        QVERIFY(m_program.waitFor(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
    }

    void copiesTheTokenAndClearsItWhenTold()
    {
        QVERIFY(m_program.press(u"Copy token"_s));
        QTRY_VERIFY(!VirtualScreen::clipboard().isEmpty());
        QCOMPARE(VirtualScreen::clipboard(), accessToken());
        QVERIFY(m_program.waitFor(u"label"_s, u"Copied. The clipboard is cleared in *"_s).isValid());
        QVERIFY(m_program.press(u"Clear now"_s));
        QTRY_COMPARE(VirtualScreen::clipboard(), QByteArray());
    }

    void clearsTheClipboardWhenItQuits()
    {
        QVERIFY(m_program.press(u"Copy token"_s));
        QTRY_VERIFY(!VirtualScreen::clipboard().isEmpty());
        QVERIFY(m_program.keys(u"Lanyard"_s, {u"ctrl+q"_s}));
        QVERIFY(m_program.endsWell());
        QCOMPARE(VirtualScreen::clipboard(), QByteArray());
    }

    void unlinksOnceThePersonHasConfirmedIt()
    {
        const QByteArray header = DesktopLogin::lanyardctl({u"token"_s, u"ada"_s, u"--format"_s, u"header"_s});
        QCOMPARE(ResourceServer::get(m_server.issuer(), header).status, 200);
        QVERIFY(m_program.choose(u"More actions"_s, u"a"_s));
        QVERIFY(m_program.press(u"Cancel"_s));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Remove ada?"_s));
        QCOMPARE(DesktopLogin::keyringEntries(), 1);

        QVERIFY(m_program.choose(u"More actions"_s, u"a"_s));
        QVERIFY(m_program.press(u"Remove account"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Link your first account"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
        QCOMPARE(DesktopLogin::lanyardctl({u"accounts"_s, u"--json"_s}).simplified(), QByteArray("[]"));
        QCOMPARE(ResourceServer::get(m_server.issuer(), header).status, 401); // revoked there (RFC 7009)
    }

    void saysThatItTriesAgainWhereTheServerIsAway()
    {
        m_server.stop();
        QVERIFY(m_program.choose(u"More actions"_s, u"a"_s));
        QVERIFY(m_program.press(u"Remove account"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"The access of “ada” at Test server is not ended yet: *"_s).isValid());
        QVERIFY(m_program.find(u"label"_s, u"Lanyard tries again to end it whenever it runs, until *"_s).isValid());
        QCOMPARE(DesktopLogin::lanyardctl({u"accounts"_s, u"--json"_s}).simplified(), QByteArray("[]"));
        QCOMPARE(DesktopLogin::keyringEntries(), 1); // what it takes to end it later
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText())); // for the next test
    }

    void signsInAgainToTheSameAccount()
    {
        const QByteArray before = accessToken();
        QVERIFY(startOver());
        QVERIFY(m_person.answerAs(u"ada"_s));
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Sign in again"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
        QVERIFY(m_program.find(u"label"_s, u"1 account"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
        QVERIFY(accessToken() != before);
    }

    void refusesSomebodyElseWhereThePersonIsToSignInAgain()
    {
        const QByteArray before = accessToken();
        QVERIFY(startOver());
        QVERIFY(m_person.answerAs(u"grace"_s));
        QVERIFY(m_program.waitFor(u"push button"_s, u"Try again"_s).isValid());
        QVERIFY(m_program.keys(u"Sign in again"_s, {u"Escape"_s}));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Sign in again"_s));
        QVERIFY(m_program.find(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
        QCOMPARE(accessToken(), before);
    }

    void renamesTheAccount()
    {
        QVERIFY(m_program.choose(u"More actions"_s, u"n"_s));
        QVERIFY(m_program.fill(u"Name of the account"_s, u"work"_s));
        QVERIFY(m_program.keys(u"Lanyard"_s, {u"Return"_s}));
        QVERIFY(m_program.waitFor(u"list item"_s, u"work, Test server, Active"_s).isValid());
        QVERIFY(!DesktopLogin::lanyardctl({u"show"_s, u"work"_s}).isEmpty());
    }

private:
    bool startOver()
    {
        const auto opened = m_login.openedAddresses().size();
        return m_program.choose(u"More actions"_s, u"s"_s)
            && m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid() && m_person.continueInBrowser()
            && QTest::qWaitFor([&] { return m_login.openedAddresses().size() > opened; });
    }

    static QByteArray accessToken() { return DesktopLogin::lanyardctl({u"token"_s, u"ada"_s}).trimmed(); }

    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
