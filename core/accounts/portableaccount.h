// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "account.h"

namespace Lanyard {

//! What of an account is the same on another machine: who it is and how it was linked, not how it is at the moment.
[[nodiscard]] QJsonObject portableJson(const Account &account);
//! Nothing where it has no provider, flow or token endpoint to go by.
[[nodiscard]] std::optional<Account> fromPortableJson(const QJsonObject &object);

} // namespace Lanyard
