// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "command.h"

#include <lanyard/flows/linkrequest.h>

namespace Lanyard {

//! The options of the command link.
[[nodiscard]] QList<QCommandLineOption> linkOptions();

//! What the options ask for, as a LinkRequest. Errors: Usage, NotFound for a provider.
[[nodiscard]] Result<LinkRequest> linkRequest(const Invocation &call);

} // namespace Lanyard
