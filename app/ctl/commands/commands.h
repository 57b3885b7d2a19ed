// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ctl/command.h"

namespace Lanyard {

[[nodiscard]] Command providersCommand();
[[nodiscard]] Command linkCommand();
[[nodiscard]] Command accountsCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command tokenCommand();
[[nodiscard]] Command refreshCommand();
[[nodiscard]] Command userinfoCommand();
[[nodiscard]] Command introspectCommand();
[[nodiscard]] Command apiCommand();
[[nodiscard]] Command unlinkCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command moveSecretsCommand();
[[nodiscard]] Command activityCommand();
[[nodiscard]] Command agentCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command demoCommand();

//! All there are, in the order of the help.
[[nodiscard]] QList<Command> allCommands();

} // namespace Lanyard
