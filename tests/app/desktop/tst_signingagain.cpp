// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "childprocess.h"
#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! Signing in again, in the window, to an account that the command line linked in a way of its own.
class TestSigningAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_login.start());
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    }

    void asksTheServerForTheSameInTheSameWay()
    {
        QVERIFY(m_login.startAfresh());
        ChildProcess linking;
        QVERIFY(DesktopLogin::startLanyardctl(
            linking,
            {u"link"_s, u"--issuer"_s, m_server.issuer().toString(), u"--client-id"_s, u"native-app"_s, u"--scope"_s,
             u"openid profile offline_access"_s, u"--param"_s, u"ui_locales=de"_s, u"--param"_s, u"prompt=consent"_s,
             u"--dpop"_s, u"--client-metadata"_s, u"id_token_signed_response_alg=RS256"_s}));
        QTRY_VERIFY(!m_login.openedAddresses().isEmpty());
        QVERIFY(m_person.answerAs(u"ada"_s));
        QVERIFY(linking.waitForEnd());
        const QUrlQuery first(m_login.openedAddresses().constLast());

        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"list item"_s, u"ada, 127.0.0.1, Active"_s).isValid());
        QVERIFY(m_program.choose(u"More actions"_s, u"s"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid()); // and asks for no address
        QVERIFY(m_person.continueInBrowser());
        QTRY_COMPARE(m_login.openedAddresses().size(), 2);
        const QUrlQuery second(m_login.openedAddresses().constLast());
        for (const char *name : {"client_id", "scope", "ui_locales", "prompt"})
            QCOMPARE(second.queryItemValue(QLatin1String(name)), first.queryItemValue(QLatin1String(name)));
        QVERIFY(!second.queryItemValue(u"dpop_jkt"_s).isEmpty());
        QVERIFY(m_person.answerAs(u"ada"_s));
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Sign in again"_s));
        QVERIFY(DesktopLogin::lanyardctl({u"token"_s, u"ada"_s, u"--format"_s, u"header"_s})
                    .startsWith("Authorization: DPoP "));
        QVERIFY(DesktopLogin::lanyardctl({u"api"_s, u"ada"_s, u"/me"_s}).contains("\"sub\":\"ada\""));
        m_program.stop();
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestSigningAgain)
#include "tst_signingagain.moc"
