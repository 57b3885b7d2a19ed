// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Lanyard {

//! Ends this process by SIGKILL before its step of that number; 0 never. A step is whatever reaches the disk: each
//! sync, write into a database, and change of a folder's entries, by whichever library. Counting begins here.
void dieAtStep(int number);
//! One step more.
void countStep();

} // namespace Lanyard
