// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

#include <QUrl>

namespace Lanyard {

//! The seam to the person's browser. Success means only that something was asked to open the address; whether a page
//! came up can't be known, so whoever calls this also offers the address for copying.
class BrowserLauncher
{
public:
    BrowserLauncher() = default;
    virtual ~BrowserLauncher() = default;
    Q_DISABLE_COPY_MOVE(BrowserLauncher)

    //! Opens an https address, or http on loopback. Anything else is refused with Rejected.
    [[nodiscard]] virtual Result<> open(const QUrl &url) = 0;
};

} // namespace Lanyard
