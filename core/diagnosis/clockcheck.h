// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "serveranswer.h"

namespace Lanyard {

//! Whether this machine's clock is right, by the Date of servers that answered just now (RFC 9110 §6.6.1), and by when
//! this program was built. \a now: by that clock, UTC. A clock that agrees with one server is right, whatever the
//! others say: two clocks don't agree by chance (docs/decisions/0009-whose-clock-counts.md).
[[nodiscard]] Finding clockFinding(const QDateTime &now, const QList<ServerAnswer> &answers);

} // namespace Lanyard
