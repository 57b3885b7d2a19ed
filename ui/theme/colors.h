// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace Lanyard {

//! What a colour is for. Which colour that is, the widget's palette says.
enum class ColorRole {
    Window,
    Surface,
    Text,
    SecondaryText,
    Separator,
    Border, //!< around fields and buttons
    Accent, //!< fills: the primary button, the progress line
    OnAccent,
    Link, //!< text and shapes in the accent's colour
    Positive,
    Neutral,
    Caution,
    Critical,
    Selection, //!< behind a selected row
    Hover,
    Pressed,
    ScrollHandle,
    CautionTint, //!< behind a message
    CriticalTint,
    NeutralTint,
};

//! The colour for a role on top of this palette, so that widgets follow every change of it by painting again.
//! Colours for text are moved towards black or white until they reach AA on the palette's own backgrounds.
[[nodiscard]] QColor themeColor(ColorRole role, const QPalette &palette);

[[nodiscard]] bool isDark(const QPalette &palette);
//! Relative contrast of WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
//! So much of one colour over the other.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double strength);
//! The nearest shade of the colour that has the contrast on all the backgrounds.
[[nodiscard]] QColor readable(QColor color, const QList<QColor> &backgrounds, double ratio);

//! The palettes for desktops that bring none; the accent is the desktop's where it is valid.
[[nodiscard]] QPalette lightPalette(const QColor &accent = {});
[[nodiscard]] QPalette darkPalette(const QColor &accent = {});

} // namespace Lanyard
