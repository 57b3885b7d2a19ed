// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <lanyard/base/secretstore.h>

namespace Lanyard {

//! Whether secrets can be kept. A locked store is a warning: it is unlocked when it is first needed.
[[nodiscard]] Finding keyringFinding(const SecretStoreStatus &status);

} // namespace Lanyard
