// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

namespace Lanyard {

//! Whether secure connections are possible at all, and whose word about servers this machine takes.
[[nodiscard]] Finding tlsFinding();

} // namespace Lanyard
