// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secretstore.h>

namespace Lanyard {

//! Removes an entry and looks again: done once nothing is found there. The store outlives it. Errors: those of the
//! store; SecretStore, code denied, where it says that it has removed the entry and still holds it.
[[nodiscard]] Task<Result<>> removeForGood(SecretStore *store, QString key, CallContext context);

} // namespace Lanyard
