// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

namespace Lanyard {

//! Whoever wanted the token does not want it any more.
[[nodiscard]] Error noLongerWanted();
//! The refusal of a token that was sent before: what the server said then nobody knows.
[[nodiscard]] Error afterLostAnswer(Error refusal);
//! The refusal of a token that another machine has as well: where the server rotates, whoever used it first has won.
[[nodiscard]] Error afterTwin(Error refusal);
//! There is nothing to renew the account's access with.
[[nodiscard]] Error signInAgain(const QString &code);

} // namespace Lanyard
