// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/browserlauncher.h>

namespace Lanyard {

//! Opens the person's own browser (RFC 8252 §6) through xdg-open, without the library paths of a bundle in its
//! environment.
class SystemBrowser final : public BrowserLauncher
{
public:
    //! Errors: Rejected for an address that is not safe to open, NotFound with code no_browser where no opener is
    //! installed.
    [[nodiscard]] Result<> open(const QUrl &url) override;
};

} // namespace Lanyard
