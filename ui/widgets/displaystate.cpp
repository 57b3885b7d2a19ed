// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "displaystate.h"

namespace Lanyard {

DisplayState displayState(const Account &account, bool refreshing)
{
    if (refreshing)
        return DisplayState::Refreshing;
    switch (account.state) {
    case AccountState::Active:
        return DisplayState::Active;
    case AccountState::Expiring:
        return account.refreshable ? DisplayState::Expiring : DisplayState::Active;
    case AccountState::Expired:
        return account.refreshable ? DisplayState::Expired : DisplayState::SignInRequired;
    case AccountState::Offline:
        return DisplayState::Offline;
    case AccountState::Locked:
        return DisplayState::Locked;
    case AccountState::SignInRequired:
        return DisplayState::SignInRequired;
    case AccountState::Error:
        break;
    }
    return DisplayState::Error;
}

bool needsPerson(DisplayState state)
{
    return state == DisplayState::Locked || state == DisplayState::SignInRequired || state == DisplayState::Error;
}

ColorRole colorRole(DisplayState state)
{
    switch (state) {
    case DisplayState::Active:
        return ColorRole::Positive;
    case DisplayState::Expiring:
    case DisplayState::Expired:
    case DisplayState::Offline:
        return ColorRole::Neutral;
    case DisplayState::Refreshing:
        return ColorRole::Link;
    case DisplayState::Locked:
    case DisplayState::SignInRequired:
        return ColorRole::Caution;
    case DisplayState::Error:
        break;
    }
    return ColorRole::Critical;
}

QString StateWords::word(DisplayState state)
{
    switch (state) {
    case DisplayState::Active:
        return tr("Active");
    case DisplayState::Expiring:
        return tr("Renews soon");
    case DisplayState::Expired:
        return tr("Renews when used");
    case DisplayState::Refreshing:
        return tr("Renewing…");
    case DisplayState::Offline:
        return tr("Offline");
    case DisplayState::Locked:
        return tr("Keyring locked");
    case DisplayState::SignInRequired:
        return tr("Sign in again");
    case DisplayState::Error:
        break;
    }
    return tr("Problem");
}

} // namespace Lanyard
