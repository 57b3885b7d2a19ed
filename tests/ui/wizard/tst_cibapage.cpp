// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardtest.h"

#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/wizard/cibapage.h>
#include <lanyard/ui/wizard/detailspage.h>
#include <lanyard/ui/wizard/donepage.h>

#include <QLabel>
#include <QLineEdit>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestCibaPage : public WizardTest
{
    Q_OBJECT

    CibaPrompt prompt(const QString &message = QStringLiteral("K4MQ")) const
    {
        return {message, m_clock.now().addSecs(120), 120s, 5s};
    }

    void goToPage()
    {
        choose(QStringLiteral("oidc"));
        Q_EMIT page<DetailsPage>()->completed(
            {.providerId = QStringLiteral("oidc"),
             .variables = {{QStringLiteral("issuer"), QStringLiteral("https://login.example.org")}},
             .flow = QStringLiteral("ciba")});
    }

    void ask(const QString &name = QStringLiteral("anna"))
    {
        goToPage();
        nameField()->setText(name);
        button(QStringLiteral("Ask me"))->click();
        m_wizard->watch(m_session.get());
    }

    [[nodiscard]] QLineEdit *nameField() const { return m_wizard->findChild<CibaPage *>()->findChild<QLineEdit *>(); }

    [[nodiscard]] QLabel *label(const QString &text) const
    {
        for (QLabel *each : m_wizard->findChildren<QLabel *>()) {
            if (each->isVisible() && each->text().contains(text))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] LinkChoice requested() const { return m_requested->constLast().constFirst().value<LinkChoice>(); }

    static Error error(ErrorKind kind, const char *code)
    {
        return {kind, QString::fromLatin1(code), QStringLiteral("It went wrong."), QStringLiteral("Do this."), {}};
    }

private Q_SLOTS:
    void asksForTheNameBeforeAnythingBegins();
    void beginsOnlyWithAName();
    void goesThroughWithTheKeyboardAlone();
    void showsTheWordsThatAreToBeCompared_data();
    void showsTheWordsThatAreToBeCompared();
    void countsDownByTheClock();
    void asksAgainAfterAFailure_data();
    void asksAgainAfterAFailure();
    void finishesLikeAnyOther();
    void endsWithEscape();
    void goesBackToTheDetails();
    void asksNobodyForTheNameWhenSigningInAgain();
    void namesTheServerAndNotItsKind();
};

void TestCibaPage::asksForTheNameBeforeAnythingBegins()
{
    goToPage();
    QVERIFY(page<CibaPage>());
    QCOMPARE(step(), QStringLiteral("Sign in"));
    QCOMPARE(m_requested->size(), 0);
    QVERIFY(nameField()->isVisible());
    QCOMPARE(QApplication::focusWidget(), nameField());
    QVERIFY(!label(QStringLiteral("Waiting for you")));
}

void TestCibaPage::beginsOnlyWithAName()
{
    goToPage();
    nameField()->setText(QStringLiteral("   "));
    button(QStringLiteral("Ask me"))->click();
    QCOMPARE(m_requested->size(), 0);
    QCOMPARE(nameField()->accessibleDescription(), QStringLiteral("The server has to know whom to ask."));
    nameField()->setText(QStringLiteral(" anna "));
    button(QStringLiteral("Ask me"))->click();
    QCOMPARE(m_requested->size(), 1);
    QCOMPARE(requested().loginHint, QStringLiteral("anna"));
    QCOMPARE(requested().flow, QStringLiteral("ciba"));
    QVERIFY(label(QStringLiteral("Sending the question to your device…")));
    QVERIFY(!nameField()->isVisible());
}

void TestCibaPage::goesThroughWithTheKeyboardAlone()
{
    goToPage();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("anna"));
    press(Qt::Key_Return);
    QCOMPARE(requested().loginHint, QStringLiteral("anna"));
}

void TestCibaPage::showsTheWordsThatAreToBeCompared_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("heard");
    QTest::newRow("a code") << QStringLiteral("K4MQ") << QStringLiteral("The same words stand on your device:")
                            << QStringLiteral("On your device: K 4 M Q");
    QTest::newRow("words") << QStringLiteral("Till 3") << QStringLiteral("The same words stand on your device:")
                           << QStringLiteral("On your device: Till 3");
    QTest::newRow("none") << QString() << QStringLiteral("The question stands on your device now.") << QString();
}

void TestCibaPage::showsTheWordsThatAreToBeCompared()
{
    QFETCH(QString, message);
    QFETCH(QString, caption);
    QFETCH(QString, heard);
    ask();
    m_session->offer(prompt(message), m_clock.now().addSecs(5));
    QVERIFY(label(caption));
    QVERIFY(label(QStringLiteral("Agree only if")));
    if (!message.isEmpty())
        QCOMPARE(label(message)->accessibleName(), heard);
    QCOMPARE(m_opened->size(), 0);
}

void TestCibaPage::countsDownByTheClock()
{
    ask();
    m_session->offer(prompt(), m_clock.now().addSecs(6));
    QVERIFY(label(QStringLiteral("next check in 6 s")));
    QVERIFY(label(QStringLiteral("2:00 left")));
    m_clock.advance(2s);
    m_wizard->findChild<CibaPage *>()->tick();
    QVERIFY(label(QStringLiteral("next check in 4 s")));
    QVERIFY(label(QStringLiteral("1:58 left")));
    m_session->moveTo(LinkSession::Stage::Checking);
    QVERIFY(label(QStringLiteral("You have signed in.")));
    QVERIFY(!label(QStringLiteral("left")));
}

void TestCibaPage::asksAgainAfterAFailure_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("button");
    QTest::newRow("nobody answered") << ErrorKind::Cancelled << QByteArray("expired_token")
                                     << QStringLiteral("Ask again");
    QTest::newRow("denied") << ErrorKind::Cancelled << QByteArray("access_denied") << QStringLiteral("Try again");
    QTest::newRow("nobody by that name") << ErrorKind::Server << QByteArray("unknown_user_id")
                                         << QStringLiteral("Try again");
}

void TestCibaPage::asksAgainAfterAFailure()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, code);
    ask();
    m_session->offer(prompt(), m_clock.now().addSecs(5));
    Q_EMIT m_session->failed(error(kind, code.constData()));
    QVERIFY(!label(QStringLiteral("K4MQ"))); // the question is no more
    QCOMPARE(page<CibaPage>()->findChild<InlineMessage *>()->message(), QStringLiteral("It went wrong."));
    QCOMPARE(m_requested->size(), 1); // and nobody is asked again behind anybody's back
    QVERIFY(nameField()->isVisible());
    QCOMPARE(nameField()->text(), QStringLiteral("anna"));
    nameField()->setText(QStringLiteral("berta"));
    QFETCH(QString, button);
    this->button(button)->click();
    QCOMPARE(m_requested->size(), 2);
    QCOMPARE(requested().loginHint, QStringLiteral("berta"));
    FakeLinkSession second;
    m_wizard->watch(&second);
    second.offer(prompt(QStringLiteral("BBBB")), m_clock.now().addSecs(5));
    QVERIFY(label(QStringLiteral("BBBB")));
    m_wizard->watch(nullptr);
}

void TestCibaPage::finishesLikeAnyOther()
{
    ask();
    m_session->offer(prompt(), m_clock.now().addSecs(5));
    Q_EMIT m_session->succeeded({});
    press(Qt::Key_Escape); // too late to cancel
    QVERIFY(m_wizard->isVisible());
    m_wizard->showLinked(SampleData::demo());
    QVERIFY(page<DonePage>());
    QCOMPARE(m_session->cancellations, 0);
}

void TestCibaPage::endsWithEscape()
{
    ask();
    m_session->offer(prompt(), m_clock.now().addSecs(5));
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QCOMPARE(m_session->cancellations, 1);
}

void TestCibaPage::goesBackToTheDetails()
{
    ask();
    button(QStringLiteral("Back"))->click();
    QVERIFY(page<DetailsPage>());
    QCOMPARE(m_session->cancellations, 1);
}

void TestCibaPage::asksNobodyForTheNameWhenSigningInAgain()
{
    Account account = SampleData::demo();
    account.flow = QStringLiteral("ciba");
    m_wizard->relink(account);
    QVERIFY(page<CibaPage>());
    QVERIFY(!nameField()->isVisible());
    QCOMPARE(m_requested->size(), 1);
    QCOMPARE(requested().flow, QStringLiteral("ciba"));
    QVERIFY(requested().loginHint.isEmpty()); // the account's own parameters say whom
    m_wizard->watch(m_session.get());
    Q_EMIT m_session->failed(error(ErrorKind::Cancelled, "expired_token"));
    QVERIFY(!nameField()->isVisible());
    button(QStringLiteral("Ask again"))->click();
    QCOMPARE(m_requested->size(), 2);
}

void TestCibaPage::namesTheServerAndNotItsKind()
{
    goToPage();
    QVERIFY(label(QStringLiteral("login.example.org asks you")));
    QVERIFY(!label(QStringLiteral("Another OpenID Connect server")));
}

QTEST_MAIN(TestCibaPage)
#include "tst_cibapage.moc"
