// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! Escape, wherever the person is, leaves everything as it was.
class TestCancelling : public QObject
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
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, unlocked"_s).isValid());
    }

    void cleanup() { m_program.stop(); }

    void leavesNothingWhereTheProviderIsChosen()
    {
        QVERIFY(m_program.press(u"Add account"_s));
        QVERIFY(m_program.waitFor(u"text"_s, u"Search providers"_s).isValid());
        escape();
    }

    void leavesNothingWhereDetailsAreAskedFor()
    {
        QVERIFY(m_program.press(u"Add account"_s));
        QVERIFY(m_program.fill(u"Search providers"_s, u"another openid"_s));
        QVERIFY(m_program.waitUntilGone(u"list item"_s, u"GitHub*"_s));
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.fill(u"Issuer"_s, m_server.issuer().toString()));
        escape();
        QCOMPARE(m_login.openedAddresses().size(), 0);
    }

    void leavesNothingBeforeTheBrowser()
    {
        QVERIFY(m_person.chooseProvider());
        escape();
        QCOMPARE(m_login.openedAddresses().size(), 0);
    }

    void leavesNothingWhileTheBrowserIsOpen()
    {
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_person.continueInBrowser());
        const auto listener = redirectAddress(m_login.openedAddress());
        QVERIFY(answers(listener));
        escape();
        QTRY_VERIFY(!answers(listener));
    }

    void beginsAgainAfterGoingBackFromTheBrowser()
    {
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_person.continueInBrowser());
        const auto listener = redirectAddress(m_login.openedAddress());
        QVERIFY(m_program.press(u"Back"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Where is your account?"_s).isValid());
        QTRY_VERIFY(!answers(listener));
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid());
        escape();
    }

    void leavesNothingWhereTheWindowIsClosed()
    {
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_person.continueInBrowser());
        const auto listener = redirectAddress(m_login.openedAddress());
        QVERIFY(m_program.keys(u"Add account"_s, {u"alt+F4"_s}));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Add account"_s));
        QTRY_VERIFY(!answers(listener));
        leftNothing();
    }

    void keepsWhatIsLinkedAlready()
    {
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_person.continueInBrowser());
        QVERIFY(m_person.signIn());
        QVERIFY(m_program.keys(u"Add account"_s, {u"Escape"_s}));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Add account"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
    }

private:
    void escape()
    {
        QVERIFY(m_program.keys(u"Add account"_s, {u"Escape"_s}));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Add account"_s));
        leftNothing();
    }

    void leftNothing()
    {
        QVERIFY(m_program.find(u"label"_s, u"No accounts"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
        QCOMPARE(DesktopLogin::lanyardctl({u"accounts"_s, u"--json"_s}).simplified(), QByteArray("[]"));
    }

    static QUrl redirectAddress(const QUrl &url)
    {
        return QUrl(QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    }

    static bool answers(const QUrl &listener)
    {
        QTcpSocket socket;
        socket.connectToHost(listener.host(), static_cast<quint16>(listener.port()));
        return socket.waitForConnected(2000);
    }

    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestCancelling)
#include "tst_cancelling.moc"
