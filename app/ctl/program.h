// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Lanyard {

//! lanyardctl as a whole: finds the command, reads its options, runs it, reports how it ended. Returns the exit code.
[[nodiscard]] int runProgram(const QStringList &arguments);

} // namespace Lanyard
