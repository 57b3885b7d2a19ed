// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "command.h"

#include <lanyard/flows/linkrequest.h>

namespace Lanyard {

//! The options of the command link that say what is asked of the server, and how the request is protected.
[[nodiscard]] QList<QCommandLineOption> requestOptions();

//! Adds to the request what those options say. Errors: Usage.
[[nodiscard]] Result<> addRequestArguments(const Invocation &call, LinkRequest &request);

//! What an option says as NAME=VALUE, in its order. Errors: Usage, code invalid_parameter.
[[nodiscard]] Result<QList<RequestParameter>> pairsIn(const Invocation &call, const char *option);

} // namespace Lanyard
