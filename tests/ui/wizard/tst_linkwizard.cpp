// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <support/fakeclock.h>
#include <ui/fakelinksession.h>
#include <ui/sampledata.h>

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/wizard/choosepage.h>
#include <lanyard/ui/wizard/detailspage.h>
#include <lanyard/ui/wizard/donepage.h>
#include <lanyard/ui/wizard/linkwizard.h>
#include <lanyard/ui/wizard/signinpage.h>
#include <lanyard/ui/wizard/stepheader.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;

namespace {

const QUrl url(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?state=s"));

} // namespace

class TestLinkWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_wizard.reset(); }

    void goesThroughWithTheKeyboardAlone();
    void opensTheBrowserOnlyWhenAsked();
    void opensAsSoonAsTheAddressIsThereOnceContinueWasPressed();
    void cancelsAtEveryStep_data();
    void cancelsAtEveryStep();
    void goesBackAndGivesUpTheSignIn();
    void takesWhatIsPastedAndExplainsWhatIsRefused();
    void suggestsPastingAfterAMinute();
    void showsAFailureInItsPlaceAndTriesAgain();
    void explainsTheWrongAccount();
    void asksWithoutDetailsWhereNoneAreNeeded();
    void signsInAgainToAnAccount();
    void keepsLabelsApart();
    void beginsAnewWithAddAnother();
    void storesUndisturbed();
    void forgetsASessionThatIsGone();

private:
    template <typename Page>
    [[nodiscard]] Page *page() const
    {
        auto *found = m_wizard->findChild<Page *>();
        return found->isVisible() ? found : nullptr;
    }

    [[nodiscard]] QPushButton *button(const QString &text) const;

    [[nodiscard]] QString step() const { return m_wizard->findChild<StepHeader *>()->currentStep(); }

    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

    void goToSignIn();

    FakeClock m_clock{SampleData::now()};
    std::unique_ptr<FakeLinkSession> m_session;
    std::unique_ptr<LinkWizard> m_wizard;
    std::unique_ptr<QSignalSpy> m_requested;
    std::unique_ptr<QSignalSpy> m_opened;
};

void TestLinkWizard::init()
{
    qRegisterMetaType<LinkChoice>();
    m_clock.set(SampleData::now());
    m_session = std::make_unique<FakeLinkSession>();
    m_wizard = std::make_unique<LinkWizard>(m_clock, SampleData::providers(), QStringList{QStringLiteral("demo")});
    m_requested = std::make_unique<QSignalSpy>(m_wizard.get(), &LinkWizard::linkRequested);
    m_opened = std::make_unique<QSignalSpy>(m_wizard.get(), &LinkWizard::openBrowserRequested);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

QPushButton *TestLinkWizard::button(const QString &text) const
{
    for (QPushButton *each : m_wizard->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

void TestLinkWizard::goToSignIn()
{
    Q_EMIT m_wizard->findChild<ChoosePage *>()->chosen(QStringLiteral("google"));
    m_wizard->watch(m_session.get());
}

void TestLinkWizard::goesThroughWithTheKeyboardAlone()
{
    QVERIFY(page<ChoosePage>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("keyc"));
    press(Qt::Key_Return); // takes the first
    QVERIFY(page<DetailsPage>());
    QCOMPARE(step(), QStringLiteral("Details"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("https://login.example.org"));
    for (int i = 0; i < 30 && QApplication::focusWidget()->accessibleName() != QLatin1String("Client ID"); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Client ID"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lanyard"));
    press(Qt::Key_Return);
    QVERIFY(page<SignInPage>());
    QCOMPARE(m_requested->size(), 1);
    const auto choice = m_requested->first().first().value<LinkChoice>();
    QCOMPARE(choice.providerId, QStringLiteral("keycloak"));
    QCOMPARE(choice.clientId, QStringLiteral("lanyard"));
    QVERIFY(choice.scopes.contains(QLatin1String("openid")));
    m_wizard->watch(m_session.get());
    m_session->offer(url);
    QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("Continue")));
    press(Qt::Key_Space);
    QCOMPARE(m_opened->size(), 1);
    Q_EMIT m_session->succeeded({});
    Account linked = SampleData::google();
    m_wizard->showLinked(linked);
    QVERIFY(page<DonePage>());
    QSignalSpy labelled(m_wizard.get(), &LinkWizard::labelChosen);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("intranet"));
    press(Qt::Key_Return);
    QCOMPARE(labelled, (QList<QVariantList>{{linked.id, QStringLiteral("intranet")}}));
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
    QVERIFY(!m_wizard->isVisible());
}

void TestLinkWizard::opensTheBrowserOnlyWhenAsked()
{
    goToSignIn();
    m_session->offer(url);
    QCoreApplication::processEvents();
    QCOMPARE(m_opened->size(), 0);
    QVERIFY(button(QStringLiteral("Copy link"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Open again"))->isEnabled());
    button(QStringLiteral("Copy link"))->click();
    QCOMPARE(QApplication::clipboard()->text(), url.toString());
    QCOMPARE(m_opened->size(), 0);
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(*m_opened, QList<QVariantList>{{url}});
    button(QStringLiteral("Open again"))->click();
    QCOMPARE(m_opened->size(), 2);
    m_clock.advance(std::chrono::minutes(5));
    m_wizard->findChild<SignInPage *>()->tick();
    m_session->moveTo(LinkSession::Stage::Exchanging);
    QCOMPARE(m_opened->size(), 2);
}

void TestLinkWizard::opensAsSoonAsTheAddressIsThereOnceContinueWasPressed()
{
    goToSignIn();
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(m_opened->size(), 0);
    m_session->offer(url);
    QCOMPARE(*m_opened, QList<QVariantList>{{url}});
}

void TestLinkWizard::cancelsAtEveryStep_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("cancellations");
    QTest::newRow("choose") << "choose" << 0;
    QTest::newRow("details") << "details" << 0;
    QTest::newRow("preparing") << "preparing" << 1;
    QTest::newRow("ready") << "ready" << 1;
    QTest::newRow("waiting") << "waiting" << 1;
    QTest::newRow("exchanging") << "exchanging" << 1;
}

void TestLinkWizard::cancelsAtEveryStep()
{
    QFETCH(QString, where);
    if (where == QLatin1String("details"))
        Q_EMIT m_wizard->findChild<ChoosePage *>()->chosen(QStringLiteral("microsoft"));
    else if (where != QLatin1String("choose"))
        goToSignIn();
    if (where == QLatin1String("ready") || where == QLatin1String("waiting") || where == QLatin1String("exchanging"))
        m_session->offer(url);
    if (where == QLatin1String("waiting") || where == QLatin1String("exchanging"))
        button(QStringLiteral("Continue"))->click();
    if (where == QLatin1String("exchanging"))
        m_session->moveTo(LinkSession::Stage::Exchanging);
    const qsizetype opened = m_opened->size();
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QCOMPARE(m_wizard->result(), int(QDialog::Rejected));
    QTEST(m_session->cancellations, "cancellations");
    m_session->offer(url); // too late: nothing of it is heard
    QCOMPARE(m_opened->size(), opened);
}

void TestLinkWizard::goesBackAndGivesUpTheSignIn()
{
    goToSignIn();
    m_session->offer(url);
    button(QStringLiteral("Back"))->click();
    QCOMPARE(m_session->cancellations, 1);
    QVERIFY(page<ChoosePage>());
    Q_EMIT m_wizard->findChild<ChoosePage *>()->chosen(QStringLiteral("microsoft"));
    QVERIFY(page<DetailsPage>());
    button(QStringLiteral("Back"))->click();
    QVERIFY(page<ChoosePage>());
    QCOMPARE(m_opened->size(), 0);
}

void TestLinkWizard::takesWhatIsPastedAndExplainsWhatIsRefused()
{
    goToSignIn();
    m_session->offer(url);
    button(QStringLiteral("Continue"))->click();
    auto *paste = page<SignInPage>()->findChild<QLineEdit *>();
    QVERIFY(!button(QStringLiteral("Use it"))->isEnabled());
    paste->setFocus();
    QTest::keyClicks(paste, QStringLiteral(" https://example.org/ "));
    press(Qt::Key_Return);
    QCOMPARE(m_session->submitted, QStringList{QStringLiteral("https://example.org/")});
    Q_EMIT m_session->inputRefused({ErrorKind::Usage,
                                    QStringLiteral("x"),
                                    QStringLiteral("This is not it."),
                                    QStringLiteral("Copy the last one."),
                                    {}});
    QCOMPARE(paste->accessibleDescription(), QStringLiteral("This is not it. Copy the last one."));
    QVERIFY(paste->hasFocus());
    QTest::keyClicks(paste, QStringLiteral("http://127.0.0.1/callback?code=c&state=s"));
    button(QStringLiteral("Use it"))->click();
    QCOMPARE(m_session->submitted.last(), QStringLiteral("http://127.0.0.1/callback?code=c&state=s"));
    QVERIFY(m_wizard->isVisible()); // Enter in the field pressed nothing else
}

void TestLinkWizard::suggestsPastingAfterAMinute()
{
    goToSignIn();
    m_session->offer(url);
    button(QStringLiteral("Continue"))->click();
    auto *signIn = page<SignInPage>();
    const auto suggested = [signIn] {
        const auto messages = signIn->findChildren<InlineMessage *>();
        return std::ranges::any_of(messages, [](const InlineMessage *message) {
            return message->isVisible() && message->message() == QLatin1String("Signed in, and nothing happened?");
        });
    };
    m_clock.advance(Tokens::Time::pasteSuggested - std::chrono::seconds(1));
    signIn->tick();
    QVERIFY(!suggested());
    m_clock.advance(std::chrono::seconds(1));
    signIn->tick();
    QVERIFY(suggested());
}

void TestLinkWizard::showsAFailureInItsPlaceAndTriesAgain()
{
    goToSignIn();
    m_session->offer(url);
    button(QStringLiteral("Continue"))->click();
    const Error error{ErrorKind::Network,
                      QStringLiteral("timed_out"),
                      QStringLiteral("Google could not be reached."),
                      QStringLiteral("Check the network."),
                      {}};
    Q_EMIT m_session->failed(error);
    QVERIFY(page<SignInPage>());
    const auto messages = page<SignInPage>()->findChildren<InlineMessage *>();
    QVERIFY(std::ranges::any_of(messages, [](const InlineMessage *message) {
        return message->isVisible() && message->message() == QLatin1String("Google could not be reached.")
            && message->hint() == QLatin1String("Check the network.");
    }));
    button(QStringLiteral("Try again"))->click();
    QCOMPARE(m_requested->size(), 2);
    QCOMPARE(m_session->cancellations, 0); // it had ended by itself
    FakeLinkSession second;
    m_wizard->watch(&second);
    QCOMPARE(m_opened->size(), 1);
    second.offer(url); // who was in the browser has just asked to go there again
    QCOMPARE(m_opened->size(), 2);
    m_wizard->showError(error); // storing failed, says the program
    QVERIFY(button(QStringLiteral("Try again")));
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
}

void TestLinkWizard::explainsTheWrongAccount()
{
    m_wizard->relink(SampleData::microsoft());
    m_wizard->watch(m_session.get());
    Q_EMIT m_session->failed({ErrorKind::Rejected,
                              QStringLiteral("wrong_account"),
                              QStringLiteral("You signed in as berta@contoso.com, which is another account."),
                              QStringLiteral("Your account here is unchanged."),
                              {}});
    const auto labels = page<SignInPage>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("berta@contoso.com"));
    }));
    QVERIFY(button(QStringLiteral("Try again")));
}

void TestLinkWizard::asksWithoutDetailsWhereNoneAreNeeded()
{
    Q_EMIT m_wizard->findChild<ChoosePage *>()->chosen(QStringLiteral("demo"));
    QVERIFY(page<SignInPage>());
    const auto choice = m_requested->first().first().value<LinkChoice>();
    QCOMPARE(choice.providerId, QStringLiteral("demo"));
    QVERIFY(choice.clientId.isEmpty()); // the provider's own
    QVERIFY(choice.scopes.contains(QLatin1String("offline_access")));
    QVERIFY(choice.accountId.isEmpty());
}

void TestLinkWizard::signsInAgainToAnAccount()
{
    m_wizard->relink(SampleData::microsoft());
    QVERIFY(page<SignInPage>());
    QCOMPARE(step(), QStringLiteral("Sign in"));
    QVERIFY(!button(QStringLiteral("Back"))); // there is nothing to choose
    const auto choice = m_requested->first().first().value<LinkChoice>();
    QCOMPARE(choice.accountId, QStringLiteral("a2"));
    QCOMPARE(choice.label, QStringLiteral("anna@contoso.com"));
    QCOMPARE(choice.scopes, SampleData::microsoft().requestedScopes);
    m_wizard->showLinked(SampleData::microsoft());
    QVERIFY(!button(QStringLiteral("Add another")));
    press(Qt::Key_Escape);
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted)); // it is linked, whichever key closes the window
}

void TestLinkWizard::keepsLabelsApart()
{
    m_wizard->setTakenLabels({QStringLiteral("work")});
    m_wizard->showLinked(SampleData::google());
    QSignalSpy labelled(m_wizard.get(), &LinkWizard::labelChosen);
    auto *field = page<DonePage>()->findChild<QLineEdit *>();
    field->setText(QStringLiteral("work"));
    button(QStringLiteral("Finish"))->click();
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(field->accessibleDescription(), QStringLiteral("Another account has this name already."));
    field->setText(QStringLiteral("   "));
    button(QStringLiteral("Finish"))->click();
    QVERIFY(m_wizard->isVisible());
    field->setText(SampleData::google().label);
    QTest::keyClicks(field, QStringLiteral("x"));
    button(QStringLiteral("Finish"))->click();
    QCOMPARE(labelled.size(), 1);
    QVERIFY(!m_wizard->isVisible());
}

void TestLinkWizard::beginsAnewWithAddAnother()
{
    goToSignIn();
    m_wizard->showLinked(SampleData::google());
    QSignalSpy labelled(m_wizard.get(), &LinkWizard::labelChosen);
    button(QStringLiteral("Add another"))->click();
    QVERIFY(page<ChoosePage>());
    QCOMPARE(labelled.size(), 0); // the label was left as it was
    QCOMPARE(m_session->cancellations, 0);
}

void TestLinkWizard::storesUndisturbed()
{
    goToSignIn();
    m_session->offer(url);
    button(QStringLiteral("Continue"))->click();
    Q_EMIT m_session->succeeded({});
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(m_session->cancellations, 0);
    QVERIFY(!button(QStringLiteral("Cancel"))->isEnabled());
    m_wizard->showLinked(SampleData::google());
    QVERIFY(page<DonePage>());
}

void TestLinkWizard::forgetsASessionThatIsGone()
{
    goToSignIn();
    m_session->offer(url);
    m_session.reset();
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
}

QTEST_MAIN(TestLinkWizard)
#include "tst_linkwizard.moc"
