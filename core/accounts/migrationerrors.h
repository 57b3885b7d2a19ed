// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

namespace Lanyard {

//! Why SecretMigration leaves everything where it is. \a name: of the account, for people.

//! Another process is moving them just now.
[[nodiscard]] Error alreadyMoving();
//! Some process may hold a renewed token that it could not store yet; see RefreshJournal.
[[nodiscard]] Error refreshUnfinished(const QString &name);
//! The new store holds another secret for the account, and nobody knows which of the two is good.
[[nodiscard]] Error differs(const QString &name);
//! What was read back is not what was written.
[[nodiscard]] Error notVerified(const QString &name);

} // namespace Lanyard
