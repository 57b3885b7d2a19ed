// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

namespace Lanyard {

//! What Microsoft's own error numbers ask the person to do. Its OAuth codes are few, and it is the number in the
//! description (AADSTS…) that tells a password that was changed from a policy that wants a second factor. An error
//! without a known number comes back as it is; one with one keeps its kind and code, and Microsoft's words in the
//! detail.
[[nodiscard]] Error withMicrosoftAdvice(Error error);

} // namespace Lanyard
