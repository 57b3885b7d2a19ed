// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "command.h"

#include <lanyard/flows/linkrequest.h>

namespace Lanyard {

//! The options of the command link for flows in which nobody signs in.
[[nodiscard]] QList<QCommandLineOption> grantOptions();

//! Puts the grant that the options hold into the request, where its flow is one that takes one: password,
//! token-exchange or jwt-bearer. Errors: Usage.
[[nodiscard]] Result<> addGrant(const Invocation &call, LinkRequest &request);

} // namespace Lanyard
