// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

//! The logging categories, one per layer that logs; all are silent below warnings unless QT_LOGGING_RULES says
//! otherwise, as in QT_LOGGING_RULES="lanyard.*=true". Codes, tokens, verifiers, secrets and query strings are never
//! logged.
namespace Lanyard {

Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcOAuth)
Q_DECLARE_LOGGING_CATEGORY(lcFlows)
Q_DECLARE_LOGGING_CATEGORY(lcAccounts)
Q_DECLARE_LOGGING_CATEGORY(lcAgent)

} // namespace Lanyard
