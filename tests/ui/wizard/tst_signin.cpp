// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardtest.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/wizard/donepage.h>
#include <lanyard/ui/wizard/signinpage.h>

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

using namespace Lanyard;

class TestSignIn : public WizardTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheBrowserOnlyWhenAsked();
    void opensAsSoonAsTheAddressIsThereOnceContinueWasPressed();
    void opensAnotherAddressWhereOneWasUsed();
    void goesOnWhereThereIsNoOtherAddress();
    void takesWhatIsPastedAndExplainsWhatIsRefused();
    void suggestsPastingAfterAMinute();
    void showsAFailureInItsPlaceAndTriesAgain();
    void explainsTheWrongAccount();
    void storesUndisturbed();
    void forgetsASessionThatIsGone();
};

void TestSignIn::opensTheBrowserOnlyWhenAsked()
{
    goToSignIn();
    m_session->offer(m_url);
    QCoreApplication::processEvents();
    QCOMPARE(m_opened->size(), 0);
    QVERIFY(button(QStringLiteral("Copy link"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Open again"))->isEnabled());
    button(QStringLiteral("Copy link"))->click();
    QCOMPARE(QApplication::clipboard()->text(), m_url.toString());
    QCOMPARE(m_opened->size(), 0);
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(*m_opened, QList<QVariantList>{{m_url}});
    button(QStringLiteral("Open again"))->click();
    QCOMPARE(m_opened->size(), 2);
    m_clock.advance(std::chrono::minutes(5));
    m_wizard->findChild<SignInPage *>()->tick();
    m_session->moveTo(LinkSession::Stage::Exchanging);
    QCOMPARE(m_opened->size(), 2);
}

void TestSignIn::opensAsSoonAsTheAddressIsThereOnceContinueWasPressed()
{
    goToSignIn();
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(m_opened->size(), 0);
    m_session->offer(m_url);
    QCOMPARE(*m_opened, QList<QVariantList>{{m_url}});
}

void TestSignIn::opensAnotherAddressWhereOneWasUsed()
{
    const QUrl another(QStringLiteral("https://login.example/authorize?request_uri=urn:2"));
    goToSignIn();
    m_session->offer(m_url);
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(*m_opened, QList<QVariantList>{{m_url}});
    m_session->isBusy = true;
    button(QStringLiteral("Open again"))->click();
    QCOMPARE(m_session->preparations, 2);
    QCOMPARE(m_opened->size(), 1); // not the old one meanwhile
    m_session->replace(another);
    QCOMPARE(m_opened->last(), QVariantList{another});
    QApplication::clipboard()->clear();
    button(QStringLiteral("Copy link"))->click();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    m_session->replace(m_url);
    QCOMPARE(QApplication::clipboard()->text(), m_url.toString());
    QCOMPARE(m_opened->size(), 2);
}

void TestSignIn::goesOnWhereThereIsNoOtherAddress()
{
    goToSignIn();
    m_session->offer(m_url);
    button(QStringLiteral("Continue"))->click();
    m_session->isBusy = true;
    button(QStringLiteral("Open again"))->click();
    Q_EMIT m_session->notice(
        {ErrorKind::Network, QStringLiteral("timed_out"), QStringLiteral("Nobody is there."), {}, {}});
    m_session->isBusy = false;
    button(QStringLiteral("Copy link"))->click();
    QCOMPARE(QApplication::clipboard()->text(), m_url.toString());
    QCOMPARE(m_opened->size(), 1); // only what was asked for last
}

void TestSignIn::takesWhatIsPastedAndExplainsWhatIsRefused()
{
    goToSignIn();
    m_session->offer(m_url);
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

void TestSignIn::suggestsPastingAfterAMinute()
{
    goToSignIn();
    m_session->offer(m_url);
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

void TestSignIn::showsAFailureInItsPlaceAndTriesAgain()
{
    goToSignIn();
    m_session->offer(m_url);
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
    second.offer(m_url); // who was in the browser has just asked to go there again
    QCOMPARE(m_opened->size(), 2);
    m_wizard->showError(error); // storing failed, says the program
    QVERIFY(button(QStringLiteral("Try again")));
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
}

void TestSignIn::explainsTheWrongAccount()
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

void TestSignIn::storesUndisturbed()
{
    goToSignIn();
    m_session->offer(m_url);
    button(QStringLiteral("Continue"))->click();
    Q_EMIT m_session->succeeded({});
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(m_session->cancellations, 0);
    QVERIFY(!button(QStringLiteral("Cancel"))->isEnabled());
    m_wizard->showLinked(SampleData::google());
    QVERIFY(page<DonePage>());
}

void TestSignIn::forgetsASessionThatIsGone()
{
    goToSignIn();
    m_session->offer(m_url);
    m_session.reset();
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
