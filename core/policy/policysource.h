// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "policy.h"

namespace Lanyard {

//! The seam to the administrator's policy. Whoever is about to do something that a policy can forbid asks for the
//! policy of that moment; nobody keeps one.
class PolicySource
{
public:
    PolicySource() = default;
    virtual ~PolicySource() = default;
    Q_DISABLE_COPY_MOVE(PolicySource)

    [[nodiscard]] virtual Policy policy() const = 0;
};

} // namespace Lanyard
