// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! The half minute that a token lies on the clipboard, in real time and with a clipboard that other programs see.
class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void clearsTheClipboardAfterHalfAMinute()
    {
        QVERIFY(m_login.start());
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        QVERIFY(m_login.startAfresh());
        QVERIFY(m_login.addProvider(m_server.issuer()));
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        QVERIFY(m_program.press(u"Copy token"_s));
        QTRY_VERIFY(!VirtualScreen::clipboard().isEmpty());
        QTest::qWait(25'000);
        QVERIFY(!VirtualScreen::clipboard().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(VirtualScreen::clipboard(), QByteArray(), 10'000);
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestClipboard)
#include "tst_clipboard.moc"
