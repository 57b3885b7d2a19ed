// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

namespace Lanyard {

//! The error of an access token that is not to be accepted (RFC 9068 §4): Rejected, with a sentence for whoever
//! received it. \a code: of the check that failed. \a about: what the token says there, or what it lacks; may be empty,
//! and never a secret.
[[nodiscard]] std::unexpected<Error> accessTokenFailure(const QString &code, const QString &about = {});

} // namespace Lanyard
