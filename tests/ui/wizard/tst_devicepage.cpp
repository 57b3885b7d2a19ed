// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardtest.h"

#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/qrcodeview.h>
#include <lanyard/ui/wizard/devicepage.h>
#include <lanyard/ui/wizard/donepage.h>
#include <lanyard/ui/wizard/signinpage.h>

#include <QClipboard>
#include <QLabel>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestDevicePage : public WizardTest
{
    Q_OBJECT

    DevicePrompt prompt() const
    {
        return {QStringLiteral("WDJB-MJHT"),
                QUrl(QStringLiteral("https://login.example.org/device")),
                QUrl(QStringLiteral("https://login.example.org/device?user_code=WDJB-MJHT")),
                m_clock.now().addSecs(600),
                600s,
                5s};
    }

    void goToDevice()
    {
        choose(QStringLiteral("demo"));
        m_wizard->watch(m_session.get());
        button(QStringLiteral("Use another device"))->click();
        m_second = std::make_unique<FakeLinkSession>();
        m_wizard->watch(m_second.get());
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_wizard->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().remove(QChar(0x200b)).contains(text);
        });
    }

    [[nodiscard]] LinkChoice requested() const { return m_requested->constLast().constFirst().value<LinkChoice>(); }

    std::unique_ptr<FakeLinkSession> m_second;

private Q_SLOTS:
    void isOfferedWhereTheProviderHasIt();
    void takesTheSignInOver();
    void showsWhatIsToBeCarriedOver();
    void showsThePageWhereTheCodeIsNotInIt();
    void countsDownByTheClock();
    void offersANewCodeWhenTheOldOneHasExpired();
    void goesBackToTheBrowser();
    void endsWithEscape();
    void finishesLikeAnyOther();
    void signsInAgainTheWayItWasLinked();
    void isOfferedWhereTheBrowserFailed();
};

void TestDevicePage::isOfferedWhereTheProviderHasIt()
{
    choose(QStringLiteral("google"));
    QVERIFY(page<SignInPage>());
    QVERIFY(!button(QStringLiteral("Use another device")));
    button(QStringLiteral("Back"))->click();
    choose(QStringLiteral("demo"));
    QVERIFY(button(QStringLiteral("Use another device")));
}

void TestDevicePage::takesTheSignInOver()
{
    goToDevice();
    QCOMPARE(m_session->cancellations, 1);
    QVERIFY(page<DevicePage>());
    QCOMPARE(step(), QStringLiteral("Sign in"));
    QCOMPARE(m_requested->size(), 2);
    QCOMPARE(requested().flow, QStringLiteral("device"));
    QCOMPARE(requested().providerId, QStringLiteral("demo"));
    QVERIFY(says(QStringLiteral("Asking Demo for a code")));
    QVERIFY(!says(QStringLiteral("WDJB")));
}

void TestDevicePage::showsWhatIsToBeCarriedOver()
{
    goToDevice();
    m_second->offer(prompt(), m_clock.now().addSecs(6));
    QVERIFY(says(QStringLiteral("WDJB-MJHT")));
    QVERIFY(says(QStringLiteral("login.example.org/device")));
    QVERIFY(says(QStringLiteral("Give this code to nobody, and enter it only at login.example.org.")));
    QCOMPARE(m_wizard->findChild<QrCodeView *>()->text(), prompt().verificationUriComplete.toString());
    QVERIFY(m_wizard->findChild<QrCodeView *>()->isVisible());
    const auto labels = m_wizard->findChildren<QLabel *>();
    for (const char *heard : {"Code: W D J B - M J H T", "https://login.example.org/device"}) {
        QVERIFY(std::ranges::any_of(labels, [heard](const QLabel *label) {
            return label->isVisible() && label->accessibleName() == QLatin1String(heard);
        }));
    }
    button(QStringLiteral("Copy code"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
    button(QStringLiteral("Copy link"))->click();
    QCOMPARE(QApplication::clipboard()->text(), prompt().verificationUriComplete.toString());
    QCOMPARE(m_opened->size(), 0); // nothing opens by itself
    button(QStringLiteral("Open here"))->click();
    QCOMPARE(*m_opened, QList<QVariantList>{{prompt().verificationUriComplete}});
}

void TestDevicePage::showsThePageWhereTheCodeIsNotInIt()
{
    goToDevice();
    DevicePrompt plain = prompt();
    plain.userCode = QStringLiteral("E4LUX3Q9H");
    plain.verificationUriComplete.clear();
    m_second->offer(plain, m_clock.now().addSecs(6));
    QVERIFY(says(QStringLiteral("E4L UX3 Q9H")));
    button(QStringLiteral("Copy code"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("E4LUX3Q9H")); // without the groups
    QCOMPARE(m_wizard->findChild<QrCodeView *>()->text(), plain.verificationUri.toString());
    plain.verificationUriComplete =
        QUrl(QString(QStringLiteral("https://login.example.org/") + QString(1900, QLatin1Char('x'))));
    m_second->offer(plain, m_clock.now().addSecs(6)); // too much for a code that can be read
    QCOMPARE(m_wizard->findChild<QrCodeView *>()->text(), plain.verificationUri.toString());
}

void TestDevicePage::countsDownByTheClock()
{
    goToDevice();
    m_second->offer(prompt(), m_clock.now().addSecs(6));
    QVERIFY(says(QStringLiteral("next check in 6 s")));
    QVERIFY(says(QStringLiteral("10:00 left")));
    m_clock.advance(2s);
    m_wizard->findChild<DevicePage *>()->tick();
    QVERIFY(says(QStringLiteral("next check in 4 s")));
    QVERIFY(says(QStringLiteral("9:58 left")));
    m_clock.advance(4s);
    m_wizard->findChild<DevicePage *>()->tick();
    QVERIFY(says(QStringLiteral("checking now")));
    Q_EMIT m_second->nextPollAt(m_clock.now().addSecs(14));
    QVERIFY(says(QStringLiteral("next check in 14 s")));
    m_second->moveTo(LinkSession::Stage::Checking);
    QVERIFY(says(QStringLiteral("You have signed in.")));
    m_wizard->findChild<DevicePage *>()->tick();
    QVERIFY(says(QStringLiteral("You have signed in.")));
}

void TestDevicePage::offersANewCodeWhenTheOldOneHasExpired()
{
    goToDevice();
    m_second->offer(prompt(), m_clock.now().addSecs(6));
    Q_EMIT m_second->failed({ErrorKind::Cancelled,
                             QStringLiteral("expired_token"),
                             QStringLiteral("It has expired."),
                             QStringLiteral("Get a new one."),
                             {}});
    QVERIFY(!says(QStringLiteral("WDJB-MJHT"))); // a code that is good for nothing is not shown
    QVERIFY(says(QStringLiteral("It has expired.")));
    QCOMPARE(m_requested->size(), 2); // and no new one is fetched behind anybody's back
    button(QStringLiteral("New code"))->click();
    QCOMPARE(m_requested->size(), 3);
    QCOMPARE(requested().flow, QStringLiteral("device"));
    FakeLinkSession third;
    m_wizard->watch(&third);
    DevicePrompt fresh = prompt();
    fresh.userCode = QStringLiteral("BBBB-CCCC");
    third.offer(fresh, m_clock.now().addSecs(6));
    QVERIFY(says(QStringLiteral("BBBB-CCCC")));
    Q_EMIT third.failed({ErrorKind::Network, QStringLiteral("tls"), QStringLiteral("No."), QStringLiteral("Ask."), {}});
    QVERIFY(button(QStringLiteral("Try again")));
    QVERIFY(!button(QStringLiteral("New code")));
}

void TestDevicePage::goesBackToTheBrowser()
{
    goToDevice();
    m_second->offer(prompt(), m_clock.now().addSecs(6));
    button(QStringLiteral("Back"))->click();
    QCOMPARE(m_second->cancellations, 1);
    QVERIFY(page<SignInPage>());
    QCOMPARE(m_requested->size(), 3);
    QVERIFY(requested().flow.isEmpty());
    FakeLinkSession third;
    m_wizard->watch(&third);
    third.offer(m_url);
    button(QStringLiteral("Continue"))->click();
    QCOMPARE(*m_opened, QList<QVariantList>{{m_url}});
    button(QStringLiteral("Back"))->click();
    QVERIFY(page<ChoosePage>());
}

void TestDevicePage::endsWithEscape()
{
    goToDevice();
    m_second->offer(prompt(), m_clock.now().addSecs(6));
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QCOMPARE(m_second->cancellations, 1);
}

void TestDevicePage::finishesLikeAnyOther()
{
    goToDevice();
    m_second->offer(prompt(), m_clock.now().addSecs(6));
    m_second->moveTo(LinkSession::Stage::Checking);
    Q_EMIT m_second->succeeded({});
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible()); // it is being stored
    QVERIFY(!button(QStringLiteral("Cancel"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Back")));
    m_wizard->showLinked(SampleData::demo());
    QVERIFY(page<DonePage>());
}

void TestDevicePage::signsInAgainTheWayItWasLinked()
{
    Account account = SampleData::demo();
    account.flow = QStringLiteral("device");
    m_wizard->relink(account);
    QVERIFY(page<DevicePage>());
    QCOMPARE(requested().flow, QStringLiteral("device"));
    QCOMPARE(requested().accountId, account.id);
    QVERIFY(!button(QStringLiteral("Back"))); // there is nothing before it
}

void TestDevicePage::isOfferedWhereTheBrowserFailed()
{
    choose(QStringLiteral("demo"));
    m_wizard->watch(m_session.get());
    Q_EMIT m_session->failed({ErrorKind::Internal, QStringLiteral("ports_busy"), QStringLiteral("No port."), {}, {}});
    QVERIFY(!button(QStringLiteral("Copy link"))->isEnabled());
    QVERIFY(button(QStringLiteral("Use another device"))->isEnabled());
    button(QStringLiteral("Use another device"))->click();
    QVERIFY(page<DevicePage>());
    QCOMPARE(requested().flow, QStringLiteral("device"));
}

QTEST_MAIN(TestDevicePage)
#include "tst_devicepage.moc"
