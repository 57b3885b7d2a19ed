// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

//! The round mark that a provider is recognised by. White letters on its colour have a contrast of at least 4.5:1
//! (WCAG 2.1, 1.4.3).
struct ProviderMark
{
    QString monogram; //!< one or two letters
    QString color; //!< "#rrggbb"
    QString iconPath{}; //!< an image to show instead of the letters; may be empty, or not be there

    friend bool operator==(const ProviderMark &, const ProviderMark &) = default;
};

//! The contrast of white with a colour "#rrggbb", from 1 to 21 (WCAG 2.1, contrast ratio).
[[nodiscard]] double contrastWithWhite(const QString &color);

} // namespace Lanyard
