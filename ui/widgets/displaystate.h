// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/account.h>
#include <lanyard/ui/theme/colors.h>

#include <QCoreApplication>

namespace Lanyard {

//! How an account is shown: its state, or that it is being renewed right now.
enum class DisplayState { Active, Expiring, Expired, Refreshing, Offline, Locked, SignInRequired, Error };

//! An expired account that can't be renewed needs the person; one that can is renewed when it is next asked for.
[[nodiscard]] DisplayState displayState(const Account &account, bool refreshing = false);

//! Whether only the person can mend it.
[[nodiscard]] bool needsPerson(DisplayState state);

[[nodiscard]] ColorRole colorRole(DisplayState state);

//! The words for states; every state has word, shape and colour.
class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(Lanyard::StateWords)

public:
    [[nodiscard]] static QString word(DisplayState state);
};

} // namespace Lanyard
