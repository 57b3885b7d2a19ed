// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "logging.h"

namespace Lanyard {

Q_LOGGING_CATEGORY(lcNet, "lanyard.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcOAuth, "lanyard.oauth", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFlows, "lanyard.flows", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAccounts, "lanyard.accounts", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAgent, "lanyard.agent", QtWarningMsg)

} // namespace Lanyard
