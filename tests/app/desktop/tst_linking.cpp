// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"
#include "resourceserver.h"

#include "support/nodepeer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! The whole way: the window, the browser, npm's oidc-provider, the keyring, and another program that asks for a token.
class TestLinking : public QObject
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
    }

    void cleanup() { m_program.stop(); }

    void linksAnAccountFromTheEmptyWindowToTheGreenRow()
    {
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, unlocked"_s).isValid());
        QVERIFY(m_person.chooseProvider());
        QCOMPARE(m_login.openedAddresses().size(), 0); // nothing opens without having been asked for
        QVERIFY(m_person.continueInBrowser());
        QCOMPARE(m_login.openedAddress().adjusted(QUrl::RemovePath | QUrl::RemoveQuery), m_server.issuer());
        QVERIFY(m_person.signIn());
        QVERIFY(m_program.find(u"label"_s, u"Lanyard can: *"_s).isValid());
        QVERIFY(m_person.finish());
        QCOMPARE(m_login.openedAddresses().size(), 1);
        QVERIFY(m_program.find(u"label"_s, u"1 account"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
    }

    void tellsOtherProgramsOfTheAccountAndGivesThemTokens()
    {
        QVERIFY(m_person.linkAccount());
        const auto accounts = QJsonDocument::fromJson(DesktopLogin::lanyardctl({u"accounts"_s, u"--json"_s})).array();
        QCOMPARE(accounts.size(), 1);
        const QJsonObject account = accounts.first().toObject();
        QCOMPARE(account.value("label"_L1).toString(), u"ada"_s);
        QCOMPARE(account.value("provider"_L1).toString(), u"test"_s);
        QCOMPARE(account.value("issuer"_L1).toString(), m_server.issuer().toString());
        QCOMPARE(account.value("state"_L1).toString(), u"active"_s);
        const QByteArray header = DesktopLogin::lanyardctl({u"token"_s, u"ada"_s, u"--format"_s, u"header"_s});
        const auto answer = ResourceServer::get(m_server.issuer(), header);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.value("sub"_L1).toString(), u"ada"_s);
    }

    void showsTheAccountAgainAtTheNextStart()
    {
        QVERIFY(m_person.linkAccount());
        QVERIFY(m_program.keys(u"Lanyard"_s, {u"ctrl+q"_s}));
        QVERIFY(m_program.endsWell());
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
        QCOMPARE(m_login.openedAddresses().size(), 1);
    }

    void leavesNothingWhereThePersonDeniesTheAccess()
    {
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_person.continueInBrowser());
        QCOMPARE(BrowserPeer::visit({.url = m_login.openedAddress(), .deny = true}).error, QString());
        QVERIFY(m_program.press(u"Try again"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Waiting for your browser…"_s).isValid());
        QVERIFY(m_program.keys(u"Add account"_s, {u"Escape"_s}));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Add account"_s));
        QVERIFY(m_program.find(u"label"_s, u"No accounts"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestLinking)
#include "tst_linking.moc"
