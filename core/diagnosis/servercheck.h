// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "serveranswer.h"

namespace Lanyard {

//! Whether the servers of the linked accounts can be reached, and prove that they are what they say (RFC 5280 §6): one
//! finding for each that was asked. Where the network is away it is a warning, for it comes back.
[[nodiscard]] QList<Finding> serverFindings(const QList<ServerAnswer> &answers, const AccountServers &servers);

} // namespace Lanyard
