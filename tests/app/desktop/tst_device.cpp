// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Signing in on another device: the window shows the code, Chromium is the telephone, npm's oidc-provider the server.
class TestDevice : public QObject
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

    void linksWhoSignedInOnATelephone()
    {
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_program.press(u"Use another device"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Code: *"_s).isValid());
        QVERIFY(m_program.find(u"label"_s, u"Waiting for you… *"_s).isValid());
        QCOMPARE(m_login.openedAddresses().size(), 0);
        QVERIFY(m_program.press(u"Open here"_s)); // which tells the test what the telephone would have scanned
        const QUrl page = m_login.openedAddress();
        QCOMPARE(page.adjusted(QUrl::RemovePath | QUrl::RemoveQuery), m_server.issuer());
        const BrowserVisit visit = signIn(page);
        QVERIFY2(visit.error.isEmpty(), qPrintable(visit.error + visit.text));
        // the server wants 5 seconds between two questions, and may be asked a little later
        QTRY_VERIFY_WITH_TIMEOUT(m_program.find(u"text"_s, u"Name in Lanyard"_s).isValid(), 20'000);
        QVERIFY(m_person.finish());
        QVERIFY(m_program.find(u"label"_s, u"1 account"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
    }

    void goesBackToTheBrowserAndLinksThere()
    {
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_program.press(u"Use another device"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Code: *"_s).isValid());
        QVERIFY(m_program.press(u"Back"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid());
        QVERIFY(m_person.continueInBrowser());
        QVERIFY(m_person.answerAs(u"ada"_s));
        QVERIFY(m_program.waitFor(u"text"_s, u"Name in Lanyard"_s).isValid());
        QVERIFY(m_person.finish());
    }

    void leavesNothingBehindWhenItIsCancelled()
    {
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_program.press(u"Use another device"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Code: *"_s).isValid());
        QVERIFY(m_program.keys(u"Add account"_s, {u"Escape"_s}));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Add account"_s));
        QVERIFY(m_program.find(u"label"_s, u"No accounts"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
    }

private:
    static BrowserVisit signIn(const QUrl &page)
    {
        const auto fill = [](const QString &field, const QString &text) {
            return QJsonObject{{u"fill"_s, field}, {u"with"_s, text}};
        };
        const auto click = [](const QString &what) { return QJsonObject{{u"click"_s, what}}; };
        BrowserScript script;
        script.url = page;
        script.timeout = 40s;
        script.steps = QJsonArray{click(u"Continue"_s),
                                  fill(u"User name"_s, u"ada"_s),
                                  fill(u"Password"_s, u"any"_s),
                                  click(u"Sign in"_s),
                                  QJsonObject{{u"see"_s, u"Allow access"_s}},
                                  click(u"Continue"_s),
                                  QJsonObject{{u"see"_s, u"Sign-in Success"_s}}};
        return BrowserPeer::visit(script);
    }

    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
