// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

namespace Lanyard {

//! Whether a browser could come back to this machine after a sign-in (RFC 8252 §7.3). The port is free again at once.
[[nodiscard]] Finding loopbackFinding();

} // namespace Lanyard
