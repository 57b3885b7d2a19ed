// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

namespace Lanyard {

QList<Command> allCommands()
{
    return {providersCommand(), linkCommand(),     accountsCommand(),   showCommand(),        tokenCommand(),
            refreshCommand(),   userinfoCommand(), introspectCommand(), apiCommand(),         unlinkCommand(),
            verifyCommand(),    exportCommand(),   importCommand(),     moveSecretsCommand(), activityCommand(),
            agentCommand(),     doctorCommand(),   demoCommand()};
}

} // namespace Lanyard
