// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "account.h"
#include "refreshoutcome.h"

#include <chrono>

namespace Lanyard {

//! What a provider is known to do with refresh tokens.
struct RefreshRules
{
    std::chrono::seconds refreshTokenIdle{0}; //!< one that is unused for so long dies; 0: not known to
};

//! When an account is due to be renewed without anybody having asked; invalid where it is not. Ahead of the access
//! token's end for accounts that programs have used within the last day, and twice in the time after which an unused
//! refresh token dies. Accounts that are linked at one moment come due at different ones.
[[nodiscard]] QDateTime refreshDue(const Account &account, const RefreshRules &rules);
//! By when it has to be used at the latest, so that the refresh token does not die; invalid where that is not known.
[[nodiscard]] QDateTime refreshTokenEnd(const Account &account, const RefreshRules &rules);
//! How long to wait after a failure before trying again by oneself; nothing where only the person can help. \a failures
//! counts those in a row, \a jitter is from 0 to 1. Retry-After is obeyed up to an hour (RFC 9110 §10.2.3).
[[nodiscard]] std::optional<std::chrono::seconds> refreshPause(const Error &error, int failures, double jitter);

} // namespace Lanyard
