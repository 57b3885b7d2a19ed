// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "desktoplogin.h"
#include "desktopprogram.h"

#include "support/browserpeer.h"

//! Somebody who links the account "ada" at the provider of DesktopLogin::addProvider(), step by step or at one go.
class LinkingPerson
{
public:
    static constexpr auto row = "ada, Test server, Active";

    //! Both outlive it.
    LinkingPerson(const DesktopLogin &login, const DesktopProgram &program);

    //! From the window with or without accounts to the wizard's page for signing in.
    [[nodiscard]] bool chooseProvider() const;
    //! Has the browser opened.
    [[nodiscard]] bool continueInBrowser() const;
    //! Signs in there with Chromium, until the wizard says that it is done.
    [[nodiscard]] bool signIn() const;
    //! Closes the wizard; then the account is in the list.
    [[nodiscard]] bool finish() const;
    //! All of it, for tests that are about what comes after it: with a browser that knows no more than forms.
    [[nodiscard]] bool linkAccount() const;

    //! Signs in with a browser that knows no more than forms, at the address opened last; and says that that was it.
    [[nodiscard]] bool answerAs(const QString &user) const;

private:
    const DesktopLogin &m_login;
    const DesktopProgram &m_program;
};
