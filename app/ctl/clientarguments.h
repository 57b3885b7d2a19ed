// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "command.h"

#include <lanyard/flows/linkrequest.h>

namespace Lanyard {

//! The options of the command link that say who Lanyard is to the server, and how it proves that.
[[nodiscard]] QList<QCommandLineOption> clientOptions();

//! Whether the options hold something to prove the client with.
[[nodiscard]] bool hasClientProof(const Invocation &call);

//! Puts the client that the options describe into the request. Errors: Usage.
[[nodiscard]] Result<> addClient(const Invocation &call, LinkRequest &request);

} // namespace Lanyard
