// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

namespace Lanyard {

//! Which way requests to other machines go, by the system's settings. Never with the proxy's password.
[[nodiscard]] Finding proxyFinding();

} // namespace Lanyard
