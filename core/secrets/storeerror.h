// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "waiting.h"

#include <lanyard/base/secretstore.h>

namespace Lanyard {

//! The errors of the stores that are not a SecretStoreState. All but the last two are of kind SecretStore.

[[nodiscard]] Error missingEntry(const QString &detail = {});
[[nodiscard]] Error damagedEntry(const QString &detail);
//! The value is not what this store can hold; a defect of the caller.
[[nodiscard]] Error unfitValue(const QString &detail);
//! For a wait that was not answered: timed out, or Cancelled where the call was stopped.
[[nodiscard]] Error unanswered(Ending ending, const QString &detail = {});

//! The state that an error of errorFor() tells; TimedOut for every other one, since then nothing is known.
[[nodiscard]] SecretStoreState stateOf(const Error &error);
[[nodiscard]] bool hasCode(const Error &error, const char *code);

} // namespace Lanyard
