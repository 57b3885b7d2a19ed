// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountproblem.h"

namespace Lanyard {

std::optional<AccountProblem> AccountProblem::of(const Account &account, DisplayState state)
{
    AccountProblem problem{
        .state = state, .message = {}, .hint = {}, .detail = {}, .remedy = Remedy::TryAgain, .button = {}};
    switch (state) {
    case DisplayState::SignInRequired:
        problem.message = tr("%1 ended this sign-in.").arg(account.providerName);
        problem.hint = tr("Programs get no access from this account until you sign in again.");
        problem.remedy = Remedy::SignIn;
        problem.button = tr("Sign in &again");
        break;
    case DisplayState::Locked:
        problem.message = tr("The keyring is locked.");
        problem.hint = tr("Your account is safe. Unlock the keyring to use it.");
        problem.remedy = Remedy::Unlock;
        problem.button = tr("&Unlock keyring");
        break;
    case DisplayState::Offline:
        problem.message = tr("%1 could not be reached.").arg(account.providerName);
        problem.hint = tr("Your account is safe, and Lanyard goes on trying.");
        problem.button = tr("&Try now");
        break;
    case DisplayState::Error:
        problem.message = tr("This account could not be renewed.");
        problem.hint = tr("Nothing is lost. Lanyard keeps the account as it is.");
        problem.button = tr("&Try again");
        break;
    default:
        return std::nullopt;
    }
    if (account.lastError) {
        const Error &error = *account.lastError;
        // The reason in the layer's own words says more than the state does.
        if (!error.message.isEmpty() && state != DisplayState::SignInRequired && state != DisplayState::Locked) {
            problem.message = error.message;
            if (!error.hint.isEmpty())
                problem.hint = error.hint;
        }
        problem.detail =
            error.code.isEmpty() ? kindName(error.kind) : kindName(error.kind) + QLatin1String(": ") + error.code;
        if (!error.detail.isEmpty())
            problem.detail += QLatin1Char('\n') + error.detail;
    }
    return problem;
}

} // namespace Lanyard
