// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! A browser that does not come, or that does not come back: the page goes on with "Copy link" and pasting.
class TestBrowser : public QObject
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
        m_program.stop();
        qputenv("PATH", m_path);
    }

    void linksByPastingWhateverTheBrowserDoes_data()
    {
        QTest::addColumn<QString>("opener");
        QTest::addColumn<QString>("notice");
        QTest::newRow("not installed") << QString() << u"No browser could be opened*"_s;
        QTest::newRow("does nothing") << u"exit 0"_s << QString();
        QTest::newRow("fails") << u"exit 3"_s << QString();
        QTest::newRow("hangs") << u"exec sleep 100"_s << QString();
    }

    void linksByPastingWhateverTheBrowserDoes()
    {
        QFETCH(QString, opener);
        QFETCH(QString, notice);
        if (opener.isEmpty())
            qputenv("PATH", m_login.bus().path(u"home"_s).toLocal8Bit());
        else
            QVERIFY(m_login.setOpener(opener));
        QVERIFY(m_program.start());
        qputenv("PATH", m_path);
        QVERIFY(m_person.chooseProvider());
        QVERIFY(m_person.continueInBrowser());
        if (!notice.isEmpty())
            QVERIFY(m_program.waitFor(u"label"_s, notice).isValid());
        QVERIFY(m_program.press(u"Copy link"_s));
        QTRY_VERIFY(VirtualScreen::clipboard().startsWith(m_server.issuer().toEncoded()));

        const QUrl address = QUrl::fromEncoded(VirtualScreen::clipboard());
        const QUrl redirect(QUrlQuery(address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        FormSignIn elsewhere(u"ada"_s);
        const QUrl answer = elsewhere.signIn(address, redirect);
        QVERIFY2(!answer.isEmpty(), qPrintable(elsewhere.errorText()));
        QVERIFY(m_program.fill(u"Paste the address"_s, u"what I had in the clipboard before"_s));
        QVERIFY(m_program.press(u"Use the pasted address"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Waiting for your browser…"_s).isValid());
        QVERIFY(m_program.fill(u"Paste the address"_s, answer.toString(QUrl::FullyEncoded)));
        QVERIFY(m_program.press(u"Use the pasted address"_s));
        QVERIFY(m_program.waitFor(u"text"_s, u"Name in Lanyard"_s).isValid());
        QVERIFY(m_person.finish());
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
    }

private:
    DesktopLogin m_login;
    const QByteArray m_path = qgetenv("PATH");
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
