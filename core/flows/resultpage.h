// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

#include <QByteArray>

#include <optional>

namespace Lanyard {

//! The page that the browser shows after signing in (RFC 9700 §4.2.4): one card, light and dark, no script, nothing from
//! elsewhere, and nothing of what the request held.
struct ResultPage
{
    QByteArray html;
    QByteArray contentSecurityPolicy;

    //! \a problem says what went wrong; without it the page says that all is well.
    [[nodiscard]] static ResultPage make(const std::optional<Error> &problem);
};

} // namespace Lanyard
