// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "command.h"

#include <lanyard/jose/jwkset.h>
#include <lanyard/oauth/accesstokenrules.h>

namespace Lanyard {

//! What “lanyardctl verify” holds a token against, and where the keys are.
struct VerifyArguments
{
    QString issuer{}; //!< which publishes the keys where there are none here
    std::optional<JwkSet> keys{};
    AccessTokenRules rules{};
};

//! The options of “lanyardctl verify”.
[[nodiscard]] QList<QCommandLineOption> verifyOptions();

//! Reads them. Errors: Usage.
[[nodiscard]] Result<VerifyArguments> verifyArguments(const Invocation &call);

} // namespace Lanyard
