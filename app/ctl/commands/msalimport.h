// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/command.h"

namespace Lanyard {

//! `lanyardctl import FILE --format msal`: takes over everybody who is signed in in a token cache of MSAL's. Who can't
//! be taken over is named, and is no reason to leave the others.
[[nodiscard]] Task<Result<>> importMsalCache(Invocation call);

} // namespace Lanyard
