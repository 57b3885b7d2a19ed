// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkchoice.h"

#include <lanyard/accounts/account.h>
#include <lanyard/base/clock.h>
#include <lanyard/flows/linksession.h>
#include <lanyard/providers/provider.h>

#include <QDialog>

class QStackedWidget;

namespace Lanyard {

class ChoosePage;
class CibaPage;
class DetailsPage;
class DevicePage;
class DonePage;
class SessionPage;
class SignInPage;
class StepHeader;
class WizardFoot;
class WizardPage;

//! From "which account" to "it is linked". It asks for a sign-in with linkRequested(), shows the one it is given with
//! watch(), and ends with showLinked() or showError(). It opens nothing, stores nothing and starts nothing by itself;
//! Escape cancels the sign-in at every step.
class LinkWizard final : public QDialog
{
    Q_OBJECT

public:
    //! The clock outlives it. The ids of providers used lately, the last one first.
    LinkWizard(const Clock &clock, const QList<Provider> &providers, const QStringList &recentlyUsed,
               QWidget *parent = nullptr);

    //! Labels that the new account can't have.
    void setTakenLabels(const QStringList &labels) { m_takenLabels = labels; }

    //! Goes straight to signing in to an account that is there already, and asks for that.
    void relink(const Account &account);
    //! The answer to linkRequested(). The session stays the caller's, who also starts it.
    void watch(LinkSession *session);
    //! The account is stored.
    void showLinked(const Account &account);
    //! It could not be linked; shown in the place of the sign-in, with the way to try again, or where what was entered
    //! can be mended.
    void showError(const Error &error);

    void reject() override;

Q_SIGNALS:
    void linkRequested(const Lanyard::LinkChoice &choice);
    //! The person pressed the button for it.
    void openBrowserRequested(const QUrl &url);
    void labelChosen(const QString &accountId, const QString &label);

private:
    void layOut();
    void connectPages();
    void goTo(WizardPage *wanted);
    void goBack();
    void choose(const QString &providerId);
    void signIn(const LinkChoice &choice);
    void useAnotherDevice();
    void startSession();
    void requestSession();
    void finish();
    void startOver();
    [[nodiscard]] WizardPage *page() const;
    [[nodiscard]] QList<WizardPage *> allPages() const;
    //! The page for the way to sign in that is chosen.
    [[nodiscard]] SessionPage *sessionPage() const;
    //! With what was entered on the details page, as far as that is known.
    [[nodiscard]] Provider resolved(const Provider &provider) const;
    [[nodiscard]] QStringList stepNames() const;
    [[nodiscard]] int currentStep() const;
    void updateFoot();

    LinkChoice m_choice;
    QStringList m_takenLabels;
    QString m_providerName;
    QString m_who; //!< whose account is signed in again
    bool m_hasDetails = false;
    bool m_leftTheBrowser = false; //!< on the device page because the person asked for it
    StepHeader *m_steps;
    QStackedWidget *m_pages;
    ChoosePage *m_choose;
    DetailsPage *m_details;
    SignInPage *m_signIn;
    DevicePage *m_device;
    CibaPage *m_ciba;
    DonePage *m_done;
    WizardFoot *m_foot;
};

} // namespace Lanyard
