// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "services/services.h"

#include <QList>

namespace Lanyard {

//! One thing that was looked at: "ok", "warning" or "problem", what was found, and what to do.
struct Finding
{
    QString check;
    QString status;
    QString detail;
    QString hint;
};

//! Looks at everything around Lanyard that has to work for it to work. Changes nothing, opens nothing, asks for
//! nothing.
[[nodiscard]] Task<QList<Finding>> diagnose(Services *services);

} // namespace Lanyard
