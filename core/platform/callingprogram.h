// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

//! Which program a process is, as a person would name it: the path of the script where an interpreter runs one, else of
//! the executable; its bare name where the process belongs to somebody else. Never anything else of its command line,
//! which may hold a secret. It is what the process says of itself, good to be shown and no proof of anything. Empty
//! where there is no such process.
[[nodiscard]] QString programOf(qint64 processId);

//! The program that a command works for: the one that started it, past shells that were only there to start it
//! (sh -c "…", as system(3) and popen(3) do).
[[nodiscard]] QString callingProgram();
//! The same, with the first process in question.
[[nodiscard]] QString callingProgram(qint64 parentId);

} // namespace Lanyard
