// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/ui/keyring/passphrasedialog.h>
#include <lanyard/ui/keyring/passphrasestrength.h>
#include <lanyard/ui/keyring/secretstorechoice.h>
#include <lanyard/ui/widgets/actionbutton.h>

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { qRegisterMetaType<Secret>(); }

    void offersTheFileOnlyWithTheSamePassphraseTwice();
    void doesNothingWhenCancelled();
    void tellsWeakPassphrasesFromStrongOnes_data();
    void tellsWeakPassphrasesFromStrongOnes();
    void asksForThePassphraseUntilItIsRight();

private:
    template <typename Dialog>
    [[nodiscard]] static ActionButton *goOn(const Dialog &dialog)
    {
        for (ActionButton *button : dialog.template findChildren<ActionButton *>()) {
            if (button->emphasis() == ActionButton::Emphasis::Primary)
                return button;
        }
        return nullptr;
    }
};

void TestKeyring::offersTheFileOnlyWithTheSamePassphraseTwice()
{
    SecretStoreChoice dialog;
    dialog.show();
    QSignalSpy chosen(&dialog, &SecretStoreChoice::encryptedFileChosen);
    const auto fields = dialog.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QVERIFY(!goOn(dialog)->isEnabled());
    QTest::keyClicks(fields[0], QStringLiteral("correct horse battery"));
    QTest::keyClicks(fields[1], QStringLiteral("correct house"));
    QVERIFY(!goOn(dialog)->isEnabled());
    QCOMPARE(fields[1]->accessibleDescription(), QStringLiteral("The two are not the same."));
    fields[1]->clear();
    QTest::keyClicks(fields[1], QStringLiteral("correct horse battery"));
    QVERIFY(goOn(dialog)->isEnabled());
    goOn(dialog)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Secret>(), Secret(u"correct horse battery"));
    QVERIFY(!dialog.isVisible());
    QVERIFY(fields[0]->text().isEmpty() && fields[1]->text().isEmpty());
}

void TestKeyring::doesNothingWhenCancelled()
{
    SecretStoreChoice dialog;
    dialog.show();
    QSignalSpy chosen(&dialog, &SecretStoreChoice::encryptedFileChosen);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestKeyring::tellsWeakPassphrasesFromStrongOnes_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<PassphraseStrength::Level>("level");
    using Level = PassphraseStrength::Level;
    QTest::newRow("nothing") << "" << Level::None;
    QTest::newRow("short") << "hunter2" << Level::Weak;
    QTest::newRow("long but all the same") << "aaaaaaaaaaaaaaaaaaaaaaaa" << Level::Weak;
    QTest::newRow("a row of keys") << "12345678901234567890" << Level::Weak;
    QTest::newRow("two words") << "correct horse" << Level::Fair;
    QTest::newRow("four words") << "correct horse battery staple" << Level::Strong;
    QTest::newRow("other scripts") << QStringLiteral("Пять совсем разных слов тут") << Level::Strong;
}

void TestKeyring::tellsWeakPassphrasesFromStrongOnes()
{
    QFETCH(QString, passphrase);
    QTEST(PassphraseStrength::of(passphrase), "level");
}

void TestKeyring::asksForThePassphraseUntilItIsRight()
{
    PassphraseDialog dialog;
    dialog.show();
    QSignalSpy entered(&dialog, &PassphraseDialog::passphraseEntered);
    auto *field = dialog.findChild<QLineEdit *>();
    QVERIFY(!goOn(dialog)->isEnabled());
    QTest::keyClicks(field, QStringLiteral("wrong"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.first().first().value<Secret>(), Secret(u"wrong"));
    QVERIFY(!goOn(dialog)->isEnabled()); // one at a time
    QTest::keyClicks(field, QStringLiteral("lost, if the answer is no"));
    QCOMPARE(field->text(), QStringLiteral("wrong"));
    dialog.showError(
        {ErrorKind::SecretStore, QStringLiteral("x"), QStringLiteral("That is not the passphrase."), {}, {}});
    QVERIFY(dialog.isVisible());
    QVERIFY(field->text().isEmpty());
    QCOMPARE(field->accessibleDescription(), QStringLiteral("That is not the passphrase."));
    QTest::keyClicks(field, QStringLiteral("right"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), 2);
}

QTEST_MAIN(TestKeyring)
#include "tst_keyring.moc"
