// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

namespace Lanyard {

//! Whether there is something to open a browser with. Opens none.
[[nodiscard]] Finding browserFinding();

} // namespace Lanyard
