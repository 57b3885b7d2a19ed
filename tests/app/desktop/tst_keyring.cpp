// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using Answer = KeyringPrompter::Answer;

//! A keyring that is locked, and a machine that has none.
class TestKeyring : public QObject
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

    void doesNotAskForThePasswordByItself()
    {
        QVERIFY(m_login.bus().lockKeyring());
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, locked"_s).isValid());
        QCOMPARE(m_login.prompter().prompts, 0);
    }

    void opensNoBrowserWhereTheKeyringStaysLocked()
    {
        QVERIFY(m_login.bus().lockKeyring());
        m_login.prompter().answer = Answer::Dismiss;
        QVERIFY(m_program.start());
        QVERIFY(m_program.press(u"Add account"_s));
        QTRY_COMPARE(m_login.prompter().prompts, 1);
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, locked"_s).isValid());
        QVERIFY(!m_program.find(u"dialog"_s, u"Add account"_s).isValid());
        QCOMPARE(m_login.openedAddresses().size(), 0);
    }

    void keepsTheAccountAndSaysWhyWhereTheKeyringStaysLocked()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        QVERIFY(m_login.bus().lockKeyring());
        m_login.prompter().answer = Answer::Dismiss;
        QVERIFY(m_program.press(u"Renew now"_s));
        QTRY_COMPARE(m_login.prompter().prompts, 1);
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, locked"_s).isValid());
        QVERIFY(m_program.find(u"list item"_s, u"ada, Test server, *"_s).isValid());
        QCOMPARE(m_login.openedAddresses().size(), 1); // the one of linking it

        m_login.prompter().answer = Answer::Password;
        QVERIFY(m_program.press(u"Unlock"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, unlocked"_s).isValid());
        QVERIFY(m_program.press(u"Renew now"_s));
        QTRY_VERIFY(m_server.count(u"grant.success"_s, u"refresh_token"_s) > 0);
    }

    void healsByItselfWhereTheKeyringStartsLate()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        m_program.stop();
        m_login.bus().stopKeyring();
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: none found"_s).isValid());
        QVERIFY(m_program.find(u"list item"_s, u"ada, Test server, *"_s).isValid());
        QVERIFY(m_login.bus().startKeyring());
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, unlocked"_s).isValid());
        QVERIFY(m_program.press(u"Renew now"_s));
        QTRY_VERIFY(m_server.count(u"grant.success"_s, u"refresh_token"_s) > 0);
        QCOMPARE(m_login.openedAddresses().size(), 1); // the one of linking it
    }

    void seesThatAnotherProgramLockedTheKeyring()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, unlocked"_s).isValid());
        QVERIFY(m_login.bus().lockKeyring());
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: GNOME Keyring, locked"_s).isValid());
    }

    void keepsTheAccountWhoseSecretsAnotherProgramRemoved()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        QCOMPARE(ChildProcess::output(u"secret-tool"_s, {u"clear"_s, u"server"_s, u"lanyard"_s}), QByteArray());
        QCOMPARE(DesktopLogin::keyringEntries(), 0);
        QVERIFY(m_program.press(u"Renew now"_s));
        QVERIFY(m_program.press(u"Sign in again"_s));
        QVERIFY(m_person.continueInBrowser());
        QVERIFY(m_person.answerAs(u"ada"_s));
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"Sign in again"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
    }

    void removesFromTheKeyringWhatACrashLeftThere()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        m_program.crash();
        {
            // as a crash leaves it that comes between the keyring's entry and the account's row
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crash"_s);
            database.setDatabaseName(qEnvironmentVariable("XDG_DATA_HOME") + u"/lanyard/accounts.sqlite"_s);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"INSERT INTO pending_secrets (id, since) SELECT id, datetime('now') FROM accounts"_s));
            QVERIFY(query.exec(u"DELETE FROM accounts"_s));
        }
        QSqlDatabase::removeDatabase(u"crash"_s);
        QCOMPARE(DesktopLogin::keyringEntries(), 1);
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"No accounts"_s).isValid());
        QTRY_COMPARE(DesktopLogin::keyringEntries(), 0);
    }

    void offersAnEncryptedFileWhereThereIsNoKeyring()
    {
        m_login.bus().stopKeyring();
        QVERIFY(m_program.start());
        QVERIFY(m_program.waitFor(u"label"_s, u"Keyring: none found"_s).isValid());
        QVERIFY(m_program.press(u"Choose where secrets go"_s));
        QVERIFY(m_program.fill(u"Passphrase"_s, passphrase));
        QVERIFY(m_program.fill(u"Passphrase, again"_s, passphrase));
        QVERIFY(m_program.press(u"Use encrypted file"_s));
        QVERIFY(m_program.waitUntilGone(u"dialog"_s, u"No keyring found"_s));
        QVERIFY(m_person.linkAccount());

        m_program.stop();
        QVERIFY(m_program.start());
        QVERIFY(m_program.press(u"Copy token"_s));
        QVERIFY(m_program.fill(u"Passphrase"_s, u"not this one"_s));
        QVERIFY(m_program.press(u"Unlock"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"The passphrase is not the one*"_s).isValid());
        QVERIFY(m_program.fill(u"Passphrase"_s, passphrase));
        QVERIFY(m_program.press(u"Unlock"_s));
        QTRY_VERIFY(!VirtualScreen::clipboard().isEmpty());
    }

private:
    const QString passphrase = u"correct horse battery"_s;

    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
