// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardtest.h"

#include <lanyard/oauth/clientregistration.h>
#include <lanyard/ui/widgets/browsebutton.h>
#include <lanyard/ui/widgets/disclosure.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/wizard/detailspage.h>
#include <lanyard/ui/wizard/devicepage.h>
#include <lanyard/ui/wizard/signinpage.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>

using namespace Lanyard;

class TestAdvancedOptions : public WizardTest
{
    Q_OBJECT

    //! On the details page of a provider, with the fold open and what is needed filled in.
    void goToDetails(const QString &provider = QStringLiteral("oidc"))
    {
        choose(provider);
        fold()->setChecked(true);
        if (auto *issuer = field(QStringLiteral("Issuer")))
            issuer->setText(QStringLiteral("https://login.example.org"));
        if (auto *server = field(QStringLiteral("Server")))
            server->setText(QStringLiteral("https://login.example.org"));
    }

    [[nodiscard]] Disclosure *fold() const
    {
        for (auto *each : page<DetailsPage>()->findChildren<Disclosure *>()) {
            if (each->isVisible() && each->text().remove(QLatin1Char('&')) == QLatin1String("Advanced"))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (auto *each : m_wizard->findChild<DetailsPage *>()->findChildren<QLineEdit *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    template <typename Button>
    [[nodiscard]] Button *option(const QString &text) const
    {
        for (auto *each : page<DetailsPage>()->findChildren<Button *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QComboBox *method() const { return page<DetailsPage>()->findChild<QComboBox *>(); }

    void setMethod(const QString &name) const { method()->setCurrentIndex(method()->findData(name)); }

    [[nodiscard]] LinkChoice requested() const { return m_requested->constLast().constFirst().value<LinkChoice>(); }

private Q_SLOTS:
    void isFoldedAwayAndReachedByTheKeyboard();
    void asksForNothingThatWasNotChosen();
    void signsInWhereThePersonChooses_data();
    void signsInWhereThePersonChooses();
    void offersOnlyTheWaysThatTheProviderHas();
    void offersEachWayToProveTheClient();
    void asksForTheFilesThatAWayNeeds_data();
    void asksForTheFilesThatAWayNeeds();
    void forgetsFilesThatTheWayHasNoUseFor();
    void needsNoSecretWhereThereIsAKey();
    void protectsTheSignInAsChosen();
    void leavesOutProtectionsThatDoNotApply();
    void linksWithoutAClientIdWhereTheServerAllowsIt();
    void bringsThePersonToTheClientIdThatIsMissing();
    void opensTheFoldForAProblemInIt();
    void showsWhatIsWrongWithTheDetailsWhereItIsMended_data();
    void showsWhatIsWrongWithTheDetailsWhereItIsMended();
    void writesTheChosenFileIntoTheField();
};

void TestAdvancedOptions::isFoldedAwayAndReachedByTheKeyboard()
{
    choose(QStringLiteral("oidc"));
    QVERIFY(!fold()->isChecked());
    QVERIFY(!field(QStringLiteral("Client ID")));
    QVERIFY(!method()->isVisible());
    for (int i = 0; i < 10 && QApplication::focusWidget() != fold(); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), fold());
    press(Qt::Key_Space);
    QVERIFY(field(QStringLiteral("Client ID")));
    QStringList reached; // from top to bottom
    for (int i = 0; i < 30 && QApplication::focusWidget() != method(); ++i) {
        press(Qt::Key_Tab);
        if (qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            reached += QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(QApplication::focusWidget(), method());
    QCOMPARE(reached,
             (QStringList{QStringLiteral("Further access"), QStringLiteral("Redirect address to register"),
                          QStringLiteral("Client ID"), QStringLiteral("Client secret, if there is one")}));
    QCOMPARE(method()->accessibleName(), QStringLiteral("How Lanyard proves itself"));
}

void TestAdvancedOptions::asksForNothingThatWasNotChosen()
{
    goToDetails();
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(m_requested->size(), 1);
    const LinkChoice choice = requested();
    QVERIFY(choice.flow.isEmpty());
    QVERIFY(choice.authMethod.isEmpty());
    QVERIFY(choice.keyFile.isEmpty());
    QVERIFY(choice.certificateFile.isEmpty());
    QVERIFY(choice.options.isEmpty());
    QVERIFY(choice.loginHint.isEmpty());
}

void TestAdvancedOptions::signsInWhereThePersonChooses_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("browser") << QStringLiteral("In the browser") << QByteArray("Lanyard::SignInPage");
    QTest::newRow("device") << QStringLiteral("On another device, with a code") << QByteArray("Lanyard::DevicePage");
    QTest::newRow("phone") << QStringLiteral("On my phone, which the server asks (CIBA)")
                           << QByteArray("Lanyard::CibaPage");
}

void TestAdvancedOptions::signsInWhereThePersonChooses()
{
    QFETCH(QString, way);
    QFETCH(QByteArray, page);
    goToDetails();
    option<QRadioButton>(way)->click();
    button(QStringLiteral("Continue"))->click();
    const auto pages = m_wizard->findChildren<SessionPage *>();
    const auto seen = std::ranges::find_if(pages, [](const SessionPage *each) { return each->isVisible(); });
    QVERIFY(seen != pages.end());
    QCOMPARE(QByteArray((*seen)->metaObject()->className()), page);
}

void TestAdvancedOptions::offersOnlyTheWaysThatTheProviderHas()
{
    goToDetails(QStringLiteral("microsoft"));
    QVERIFY(option<QRadioButton>(QStringLiteral("On another device, with a code")));
    QVERIFY(!option<QRadioButton>(QStringLiteral("On my phone, which the server asks (CIBA)")));
    button(QStringLiteral("Back"))->click();
    goToDetails(QStringLiteral("nextcloud"));
    QVERIFY(!option<QRadioButton>(QStringLiteral("In the browser"))); // there is nothing to choose
}

void TestAdvancedOptions::offersEachWayToProveTheClient()
{
    goToDetails();
    QVERIFY(method()->currentData().toString().isEmpty());
    const QStringList names = clientAuthMethodNames();
    QCOMPARE(method()->count(), names.size() + 1);
    for (const QString &name : names) {
        const QString words = method()->itemText(method()->findData(name));
        QVERIFY2(words.endsWith(QString(QLatin1Char('(') + name + QLatin1Char(')'))), qPrintable(words));
    }
}

void TestAdvancedOptions::asksForTheFilesThatAWayNeeds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("key");
    QTest::addColumn<bool>("certificate");
    for (const QString &name : clientAuthMethodNames()) {
        const ClientAuthMethod way = *clientAuthMethod(name);
        QTest::newRow(qPrintable(name)) << name << needsPrivateKey(way) << needsCertificate(way);
    }
}

void TestAdvancedOptions::asksForTheFilesThatAWayNeeds()
{
    QFETCH(QString, name);
    QFETCH(bool, key);
    QFETCH(bool, certificate);
    goToDetails();
    setMethod(name);
    QCOMPARE(field(QStringLiteral("Key file")) != nullptr, key);
    QCOMPARE(field(QStringLiteral("Certificate file")) != nullptr, certificate);
    button(QStringLiteral("Continue"))->click();
    const bool isMade = key && !certificate; // where it registers itself, Lanyard makes the key
    QCOMPARE(m_requested->size(), key && !isMade ? 0 : 1);
    if (!key || isMade)
        return;
    // a certificate's file may have the key in it
    field(certificate ? QStringLiteral("Certificate file") : QStringLiteral("Key file"))
        ->setText(QStringLiteral("/home/anna/lanyard.pem"));
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(m_requested->size(), 1);
    QCOMPARE(requested().authMethod, name);
    QCOMPARE(requested().keyFile, certificate ? QString() : QStringLiteral("/home/anna/lanyard.pem"));
    QCOMPARE(requested().certificateFile, certificate ? QStringLiteral("/home/anna/lanyard.pem") : QString());
}

void TestAdvancedOptions::forgetsFilesThatTheWayHasNoUseFor()
{
    goToDetails();
    setMethod(QStringLiteral("private_key_jwt"));
    field(QStringLiteral("Key file"))->setText(QStringLiteral("/home/anna/key"));
    setMethod(QStringLiteral("client_secret_basic"));
    button(QStringLiteral("Continue"))->click();
    QVERIFY(requested().keyFile.isEmpty());
}

void TestAdvancedOptions::needsNoSecretWhereThereIsAKey()
{
    goToDetails(QStringLiteral("github"));
    field(QStringLiteral("Client ID"))->setText(QStringLiteral("lanyard"));
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(m_requested->size(), 0);
    setMethod(QStringLiteral("private_key_jwt"));
    field(QStringLiteral("Key file"))->setText(QStringLiteral("/home/anna/key"));
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(m_requested->size(), 1);
}

void TestAdvancedOptions::protectsTheSignInAsChosen()
{
    goToDetails();
    setMethod(QStringLiteral("private_key_jwt"));
    field(QStringLiteral("Key file"))->setText(QStringLiteral("/home/anna/key"));
    for (const char *text : {"Hand the request to the server directly (PAR)", "Sign the request with the key (JAR)",
                             "Bind the tokens to a key, so that a stolen one is no use (DPoP)"})
        option<QCheckBox>(QString::fromLatin1(text))->click();
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(requested().options, (QStringList{QStringLiteral("par"), QStringLiteral("jar"), QStringLiteral("dpop")}));
}

void TestAdvancedOptions::leavesOutProtectionsThatDoNotApply()
{
    goToDetails();
    const QString pushed = QStringLiteral("Hand the request to the server directly (PAR)");
    const QString bound = QStringLiteral("Bind the tokens to a key, so that a stolen one is no use (DPoP)");
    QVERIFY(!option<QCheckBox>(QStringLiteral("Sign the request with the key (JAR)"))); // there is no key
    option<QCheckBox>(pushed)->click();
    option<QCheckBox>(bound)->click();
    option<QRadioButton>(QStringLiteral("On another device, with a code"))->click();
    QVERIFY(!option<QCheckBox>(pushed)); // there is no request in a browser
    QVERIFY(option<QCheckBox>(bound));
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(requested().options, QStringList{QStringLiteral("dpop")});
}

void TestAdvancedOptions::linksWithoutAClientIdWhereTheServerAllowsIt()
{
    goToDetails();
    QCOMPARE(field(QStringLiteral("Client ID"))->accessibleDescription(),
             QStringLiteral("Left empty, Lanyard registers itself where the server allows it."));
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(m_requested->size(), 1);
    QVERIFY(requested().clientId.isEmpty());
}

void TestAdvancedOptions::bringsThePersonToTheClientIdThatIsMissing()
{
    goToDetails();
    fold()->setChecked(false);
    button(QStringLiteral("Continue"))->click();
    m_wizard->watch(m_session.get());
    m_wizard->showError({ErrorKind::Usage,
                         QStringLiteral("client_id_missing"),
                         QStringLiteral("It has to know Lanyard."),
                         QStringLiteral("Register it."),
                         {}});
    QVERIFY(page<DetailsPage>());
    button(QStringLiteral("Enter the client ID"))->click();
    QVERIFY(fold()->isChecked());
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Client ID")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lanyard"));
    press(Qt::Key_Return);
    QCOMPARE(m_requested->size(), 2);
    QCOMPARE(requested().clientId, QStringLiteral("lanyard"));
}

void TestAdvancedOptions::opensTheFoldForAProblemInIt()
{
    goToDetails();
    setMethod(QStringLiteral("private_key_jwt"));
    field(QStringLiteral("Client ID"))->setText(QStringLiteral("lanyard"));
    fold()->setChecked(false);
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(m_requested->size(), 0);
    QVERIFY(fold()->isChecked());
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Key file")));
}

void TestAdvancedOptions::showsWhatIsWrongWithTheDetailsWhereItIsMended_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("inDetails");
    QTest::newRow("what was entered") << ErrorKind::Usage << true;
    QTest::newRow("the network") << ErrorKind::Network << false;
    QTest::newRow("the server") << ErrorKind::Server << false;
}

void TestAdvancedOptions::showsWhatIsWrongWithTheDetailsWhereItIsMended()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, inDetails);
    goToDetails();
    button(QStringLiteral("Continue"))->click();
    m_wizard->showError(
        {kind, QStringLiteral("code"), QStringLiteral("It went wrong."), QStringLiteral("Do this."), {}});
    QCOMPARE(page<DetailsPage>() != nullptr, inDetails);
    QCOMPARE(page<SignInPage>() != nullptr, !inDetails);
    const auto messages = m_wizard->findChildren<InlineMessage *>();
    const auto seen = std::ranges::find_if(messages, [](const auto *each) { return each->isVisible(); });
    QVERIFY(seen != messages.end());
    QCOMPARE((*seen)->message(), QStringLiteral("It went wrong."));
    button(inDetails ? QStringLiteral("Continue") : QStringLiteral("Try again"))->click();
    QCOMPARE(m_requested->size(), 2);
}

void TestAdvancedOptions::writesTheChosenFileIntoTheField()
{
    goToDetails();
    setMethod(QStringLiteral("private_key_jwt"));
    field(QStringLiteral("Client ID"))->setText(QStringLiteral("lanyard"));
    QLineEdit *edit = field(QStringLiteral("Key file"));
    BrowseButton *browse = nullptr;
    for (auto *each : page<DetailsPage>()->findChildren<BrowseButton *>())
        browse = each->isVisible() ? each : browse;
    QVERIFY(browse);
    QCOMPARE(browse->accessibleName(), QStringLiteral("Choose the key file"));
    button(QStringLiteral("Continue"))->click();
    QVERIFY(edit->accessibleDescription().startsWith(QStringLiteral("This way needs")));
    browse->click();
    auto *dialog = browse->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Choose the key file"));
    Q_EMIT dialog->fileSelected(QStringLiteral("/home/anna/key.pem"));
    dialog->close();
    QCOMPARE(edit->text(), QStringLiteral("/home/anna/key.pem"));
    QVERIFY(!edit->accessibleDescription().startsWith(QStringLiteral("This way needs")));
}

QTEST_MAIN(TestAdvancedOptions)
#include "tst_advancedoptions.moc"
