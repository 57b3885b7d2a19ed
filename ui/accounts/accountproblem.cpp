// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountproblem.h"

#include <lanyard/base/secretstore.h>

namespace Lanyard {

namespace {

// There are other reasons why a keyring hands out nothing, and what helps is another thing then.
bool isReallyLocked(const Account &account)
{
    return !account.lastError || account.lastError->message.isEmpty()
        || account.lastError->code == QLatin1String(SecretStoreCode::locked)
        || account.lastError->code == QLatin1String(SecretStoreCode::promptDismissed);
}

} // namespace

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
        problem.remedy = Remedy::Unlock;
        if (isReallyLocked(account)) {
            problem.message = tr("The keyring is locked.");
            problem.hint = tr("Your account is safe. Unlock the keyring to use it.");
            problem.button = tr("&Unlock keyring");
        } else {
            problem.message = account.lastError->message;
            problem.hint = tr("Your account is safe. Lanyard goes on by itself once the keyring works again.");
            problem.button = tr("&Try again");
        }
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
