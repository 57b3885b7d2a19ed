// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! The checks in the window, against what is really there.
class TestChecks : public QObject
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

    void cleanup() { m_program.stop(); }

    void findsThatEverythingWorks()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        const auto opened = m_login.openedAddresses().size();
        QVERIFY(m_program.press(u"Checks"_s));
        const QString server = u"127.0.0.1:%1"_s.arg(m_server.issuer().port());
        const QStringList rows{u"Keyring, Fine, GNOME Keyring is ready."_s,
                               u"Browser, Fine, *"_s,
                               u"Way back from the browser, Fine, *"_s,
                               u"*which %1 agrees with."_s.arg(server),
                               u"Proxy, Fine, *"_s,
                               u"Secure connections, Fine, %1 answers.*"_s.arg(server),
                               u"Administrator's policy, Fine, *"_s,
                               u"Tokens for other programs, Fine, lanyard *"_s,
                               u"Providers, Fine, *"_s};
        for (const QString &row : rows)
            QVERIFY2(m_program.waitFor(u"list item"_s, row).isValid(), qPrintable(row));
        QVERIFY(m_program.waitFor(u"label"_s, u"Everything that Lanyard needs works."_s).isValid());
        QCOMPARE(m_login.openedAddresses().size(), opened);
        QVERIFY(m_program.press(u"Copy report"_s));
        QTRY_VERIFY(VirtualScreen::clipboard().contains("GNOME Keyring is ready."));
        QVERIFY(m_program.keys(u"Lanyard"_s, {u"Escape"_s}));
        QVERIFY(m_program.waitFor(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
    }

    void seesWhatChangesWithoutAskingForAnything()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        QVERIFY(m_program.keys(u"Lanyard"_s, {u"ctrl+k"_s}));
        QVERIFY(m_program.waitFor(u"list item"_s, u"Keyring, Fine, *"_s).isValid());
        QVERIFY(m_login.bus().lockKeyring());
        QVERIFY(m_program.press(u"Check again"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, u"Keyring, Note, *"_s).isValid());
        QVERIFY(m_program.waitFor(u"label"_s, u"1 note"_s).isValid());
        QCOMPARE(m_login.prompter().prompts, 0);
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, locked"_s).isValid());
        QCOMPARE(m_login.openedAddresses().size(), 0);
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
