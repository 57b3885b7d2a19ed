// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "account.h"

#include <functional>

namespace Lanyard {

//! What will become of an account if nobody does anything.
struct AccountOutlook
{
    QDateTime nextRenewal; //!< by itself, or the next try; invalid where none is planned
    QDateTime mustBeUsedBefore; //!< after that an idle refresh token dies; invalid where that is not known

    friend bool operator==(const AccountOutlook &, const AccountOutlook &) = default;
};

using OutlookOf = std::function<AccountOutlook(const Account &)>;

} // namespace Lanyard
