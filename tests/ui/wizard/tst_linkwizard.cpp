// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardtest.h"

#include <lanyard/ui/wizard/detailspage.h>
#include <lanyard/ui/wizard/donepage.h>
#include <lanyard/ui/wizard/signinpage.h>

#include <QLineEdit>

using namespace Lanyard;

class TestLinkWizard : public WizardTest
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughWithTheKeyboardAlone();
    void cancelsAtEveryStep_data();
    void cancelsAtEveryStep();
    void goesBackAndGivesUpTheSignIn();
    void asksWithoutDetailsWhereNoneAreNeeded();
    void signsInAgainToAnAccount();
    void keepsLabelsApart();
    void beginsAnewWithAddAnother();
};

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
    m_session->offer(m_url);
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
        choose(QStringLiteral("microsoft"));
    else if (where != QLatin1String("choose"))
        goToSignIn();
    if (where == QLatin1String("ready") || where == QLatin1String("waiting") || where == QLatin1String("exchanging"))
        m_session->offer(m_url);
    if (where == QLatin1String("waiting") || where == QLatin1String("exchanging"))
        button(QStringLiteral("Continue"))->click();
    if (where == QLatin1String("exchanging"))
        m_session->moveTo(LinkSession::Stage::Exchanging);
    const qsizetype opened = m_opened->size();
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QCOMPARE(m_wizard->result(), int(QDialog::Rejected));
    QTEST(m_session->cancellations, "cancellations");
    m_session->offer(m_url); // too late: nothing of it is heard
    QCOMPARE(m_opened->size(), opened);
}

void TestLinkWizard::goesBackAndGivesUpTheSignIn()
{
    goToSignIn();
    m_session->offer(m_url);
    button(QStringLiteral("Back"))->click();
    QCOMPARE(m_session->cancellations, 1);
    QVERIFY(page<ChoosePage>());
    choose(QStringLiteral("microsoft"));
    QVERIFY(page<DetailsPage>());
    button(QStringLiteral("Back"))->click();
    QVERIFY(page<ChoosePage>());
    QCOMPARE(m_opened->size(), 0);
}

void TestLinkWizard::asksWithoutDetailsWhereNoneAreNeeded()
{
    choose(QStringLiteral("demo"));
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

QTEST_MAIN(TestLinkWizard)
#include "tst_linkwizard.moc"
