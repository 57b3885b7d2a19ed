// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "account.h"

namespace Lanyard {

//! How an attempt to renew an account ended: it decides what the account's state is and what happens next.
enum class RefreshOutcome {
    Refreshed, //!< by us, or by another process whose tokens are ours then
    Transient, //!< passes by itself: no network, a server in trouble or a portal before it, a keyring that is locked
    SignInRequired, //!< only the person can help (RFC 6749 §5.2 invalid_grant)
    Refused, //!< the server or its answer is not as it has to be; seldom passes by itself
};

[[nodiscard]] RefreshOutcome refreshOutcome(const Error &error);
//! The state that the account is in after that error.
[[nodiscard]] AccountState stateAfter(const Error &error);
//! Whether the server may have acted on the request although there is no answer of use: then the next refusal of the
//! same refresh token has another reason than it says.
[[nodiscard]] bool mayHaveArrived(const Error &error);

//! Whether an ID token could not be verified for want of keys, which says nothing about the token.
[[nodiscard]] bool isWantOfKeys(const Error &error);

} // namespace Lanyard
