// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Lanyard {

//! For processes that hold tokens: no core dumps, no other process of the person may read our memory, and files that
//! we make are ours alone.
void hardenProcess();

} // namespace Lanyard
