// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizardpage.h"

#include <lanyard/flows/linksession.h>
#include <lanyard/providers/providermark.h>

namespace Lanyard {

//! A page that shows one sign-in, whatever its kind. It opens nothing and starts nothing by itself.
class SessionPage : public WizardPage
{
    Q_OBJECT

public:
    using WizardPage::WizardPage;

    //! Starts anew; a sign-in is being prepared, and watch() follows. Who: the account that is signed in again, or
    //! empty.
    virtual void setProvider(const QString &name, const ProviderMark &mark, const QString &who) = 0;
    //! The session stays the caller's; null: none any more.
    virtual void watch(LinkSession *session) = 0;
    //! Ends the sign-in that is under way, if there is one. Nothing of it is heard any more.
    virtual void abandon() = 0;
    virtual void showError(const Error &error) = 0;

    //! Whether the sign-in can begin as soon as the page is there; otherwise sessionRequested() says when.
    [[nodiscard]] virtual bool startsByItself() const { return true; }

    //! The sign-in worked, and the account is being stored: nothing to cancel any more.
    [[nodiscard]] virtual bool isStoring() const = 0;

    [[nodiscard]] bool canGoBack() const override { return !isStoring(); }

Q_SIGNALS:
    void openBrowserRequested(const QUrl &url);
    //! The person wants a sign-in to begin: another one, or the first.
    void sessionRequested();
    //! The person has signed in, maybe in another window.
    void returned();
};

} // namespace Lanyard
