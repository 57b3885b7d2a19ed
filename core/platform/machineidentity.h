// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

//! What tells this machine from others, for Lanyard alone: the system's own id must not be told to anybody, so it is
//! keyed with ours (machine-id(5)). Empty where the system has none.
[[nodiscard]] QString machineIdentity();

} // namespace Lanyard
