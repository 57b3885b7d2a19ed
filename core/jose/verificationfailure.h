// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

namespace Lanyard {

//! The error of a token or key set that failed a check (RFC 7515 §5.2): ErrorKind::Rejected with one sentence for
//! people, whatever the check, and the check's name and reason for those who look closer. Nothing of the token itself
//! may go into the detail.
[[nodiscard]] std::unexpected<Error> verificationFailure(const QString &code, const QString &detail);

} // namespace Lanyard
