// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <support/fakeclock.h>
#include <ui/fakelinksession.h>
#include <ui/sampledata.h>

#include <lanyard/ui/wizard/choosepage.h>
#include <lanyard/ui/wizard/linkwizard.h>
#include <lanyard/ui/wizard/stepheader.h>

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Lanyard {

//! A wizard on the screen with a sign-in that the test leads.
class WizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
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

    void cleanup() { m_wizard.reset(); }

protected:
    //! The page of that kind, if it is the one that is seen.
    template <typename Page>
    [[nodiscard]] Page *page() const
    {
        auto *found = m_wizard->findChild<Page *>();
        return found->isVisible() ? found : nullptr;
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_wizard->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QString step() const { return m_wizard->findChild<StepHeader *>()->currentStep(); }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    void choose(const QString &provider) { Q_EMIT m_wizard->findChild<ChoosePage *>()->chosen(provider); }

    void goToSignIn()
    {
        choose(QStringLiteral("google"));
        m_wizard->watch(m_session.get());
    }

    const QUrl m_url{QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?state=s")};
    FakeClock m_clock{SampleData::now()};
    std::unique_ptr<FakeLinkSession> m_session;
    std::unique_ptr<LinkWizard> m_wizard;
    std::unique_ptr<QSignalSpy> m_requested;
    std::unique_ptr<QSignalSpy> m_opened;
};

} // namespace Lanyard
