// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

namespace Lanyard {

//! What a session ends in that the person has cancelled.
[[nodiscard]] Error signInCancelled();
//! What a session ends in that has waited for the person for too long.
[[nodiscard]] Error signInTimedOut();

} // namespace Lanyard
