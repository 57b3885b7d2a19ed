// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! "Move secrets" in the window, between a real gnome-keyring-daemon and the encrypted file.
class TestMovingSecrets : public QObject
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
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
    }

    void cleanup() { m_program.stop(); }

    void movesThemToTheFileAndBack()
    {
        QVERIFY(m_program.press(u"Move secrets"_s));
        QVERIFY(m_program.fill(u"Passphrase"_s, passphrase));
        QVERIFY(m_program.fill(u"Passphrase, again"_s, passphrase));
        QVERIFY(m_program.press(u"Move to the file"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"The secrets are in the encrypted file now.*"_s).isValid());
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: Encrypted file, unlocked"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
        renew();

        QVERIFY(m_program.press(u"Move secrets"_s));
        QVERIFY(m_program.press(u"Move to the keyring"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"The secrets are in the keyring now.*"_s).isValid());
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, unlocked"_s).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
        QVERIFY(m_login.files().filter(u".entry"_s).isEmpty());
        renew();

        m_program.stop();
        QVERIFY(m_program.start());
        renew();
        QCOMPARE(m_login.openedAddresses().size(), 1); // the one of linking it
    }

    void followsWhereACommandMovesThem()
    {
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(passphrase.toUtf8()) > 0 && file.flush());
        const QByteArray said = DesktopLogin::lanyardctl(
            {u"move-secrets"_s, u"--to"_s, u"file"_s, u"--json"_s, u"--passphrase-file"_s, file.fileName()});
        QVERIFY2(said.contains("\"moved\":1"), said);
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: Encrypted file, locked"_s).isValid());
        QVERIFY(m_program.press(u"Renew now"_s));
        QVERIFY(m_program.fill(u"Passphrase"_s, passphrase));
        const qsizetype before = m_server.count(u"grant.success"_s, u"refresh_token"_s);
        QVERIFY(m_program.press(u"Unlock"_s));
        QTRY_VERIFY(m_server.count(u"grant.success"_s, u"refresh_token"_s) > before);
        QVERIFY(m_program.waitFor(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
    }

private:
    void renew()
    {
        const qsizetype before = m_server.count(u"grant.success"_s, u"refresh_token"_s);
        QVERIFY(m_program.press(u"Renew now"_s));
        QTRY_VERIFY(m_server.count(u"grant.success"_s, u"refresh_token"_s) > before);
    }

    const QString passphrase = u"correct horse battery"_s;

    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestMovingSecrets)
#include "tst_movingsecrets.moc"
