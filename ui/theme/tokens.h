// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QSize>

#include <array>
#include <chrono>

//! Every number and every colour of the windows. Nothing else in ui/ sets its own.
namespace Lanyard::Tokens {

namespace Space {
inline constexpr int tiny = 4; //!< between a label and its field
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16; //!< the margin of the main window
inline constexpr int group = 24; //!< between groups; the margin of the wizard
inline constexpr int page = 32;
} // namespace Space

//! Relative to the desktop's font.
namespace Scale {
inline constexpr double title = 1.6;
inline constexpr double section = 1.15;
inline constexpr double body = 1.0;
inline constexpr double secondary = 0.9;
inline constexpr double code = 2.2; //!< a code that is read off and typed in elsewhere
} // namespace Scale

inline constexpr double codeSpacing = 108; //!< of a code's letters, in per cent

//! How much of the text's colour is left in secondary text.
inline constexpr double secondaryStrength = 0.7;

namespace Radius {
inline constexpr int card = 8;
inline constexpr int field = 4;
} // namespace Radius

namespace Line {
inline constexpr int hair = 1;
inline constexpr int focus = 2;
inline constexpr int progress = 3;
inline constexpr int focusGap = 2; //!< between a focused control and the ring around it
} // namespace Line

namespace Size {
inline constexpr int glyph = 16; //!< a state's shape beside a line of text
inline constexpr int icon = 16;
inline constexpr int markSmall = 36; //!< a provider's mark in a list
inline constexpr int markTiny = 20; //!< in a menu
inline constexpr int markLarge = 56; //!< at the head of a page
inline constexpr int row = 60; //!< the least height of an account's row
inline constexpr int tile = 72; //!< the least height of a provider's tile
inline constexpr int control = 34; //!< the least height of buttons and fields
inline constexpr int checkBox = 18;
inline constexpr int scrollBar = 12;
inline constexpr int scrollHandle = 36;
inline constexpr int listPane = 320;
inline constexpr int listPaneLeast = 240;
inline constexpr int detailPaneLeast = 360;
inline constexpr int filterWidth = 160; //!< of the words of a filter that can be taken off
inline constexpr int qrCode = 180; //!< the least side of one, with its quiet zone
inline constexpr int readingWidth = 460; //!< of a paragraph that is to be read
inline constexpr int dialogWidth = 480;
inline constexpr QSize mainWindow{860, 560};
inline constexpr QSize wizard{640, 520};
} // namespace Size

namespace Time {
using namespace std::chrono_literals;
inline constexpr auto clipboardKept = 30s;
inline constexpr auto pasteSuggested = 60s; //!< of waiting for the browser
inline constexpr auto copiedShown = 2s;
inline constexpr auto glyphTurn = 1200ms;
inline constexpr auto progressPass = 1800ms;
inline constexpr auto frame = 33ms;
inline constexpr auto portalAnswer = 250ms;
inline constexpr auto trayRetry = 5s;
} // namespace Time

//! WCAG 2.1 §1.4.3 (AA) for text and §1.4.11 for the shapes of controls.
inline constexpr double textContrast = 4.5;
inline constexpr double shapeContrast = 3.0;

//! The colours where the desktop brings none of its own, and those of the states everywhere.
struct Scheme
{
    QRgb window;
    QRgb surface;
    QRgb text;
    QRgb separator;
    QRgb border;
    QRgb accent;
    QRgb link;
    QRgb positive;
    QRgb neutral;
    QRgb caution;
    QRgb critical;
    double selectionStrength; //!< of the accent in a selected row
    double hoverStrength; //!< of the text in what the pointer is over
    double tintStrength; //!< of a state's colour behind its message
    double scrollStrength; //!< of the text in a scroll bar's handle
};

inline constexpr Scheme light{
    .window = 0xfff4f5f7,
    .surface = 0xffffffff,
    .text = 0xff1a1d24,
    .separator = 0xffe0e3e8,
    .border = 0xff868c98,
    .accent = 0xff2f5bd0,
    .link = 0xff2a52bd,
    .positive = 0xff157347,
    .neutral = 0xff5a616d,
    .caution = 0xff875700,
    .critical = 0xffb92733,
    .selectionStrength = 0.12,
    .hoverStrength = 0.05,
    .tintStrength = 0.09,
    .scrollStrength = 0.22,
};

inline constexpr Scheme dark{
    .window = 0xff1b1d21,
    .surface = 0xff24272c,
    .text = 0xffeceef2,
    .separator = 0xff383c44,
    .border = 0xff767d89,
    .accent = 0xff466ad6,
    .link = 0xff9db4ff,
    .positive = 0xff4cc38a,
    .neutral = 0xffa3aab6,
    .caution = 0xfff0b54a,
    .critical = 0xffff8f8f,
    .selectionStrength = 0.26,
    .hoverStrength = 0.06,
    .tintStrength = 0.14,
    .scrollStrength = 0.28,
};

//! The fixed colours of providers' marks; white text is readable on each, and each stands out in both themes.
inline constexpr std::array<QRgb, 10> marks{
    0xff3b66c4, 0xff1d7a6c, 0xffa8501e, 0xff8a4bb0, 0xffb8415f,
    0xff4f6f2a, 0xff2a728f, 0xff94591f, 0xff6a5acd, 0xff61707f,
};
inline constexpr QRgb onMark = 0xffffffff;

//! Of a QR code, in both themes: cameras don't read light ones on dark.
inline constexpr QRgb qrDark = 0xff000000;
inline constexpr QRgb qrLight = 0xffffffff;

} // namespace Lanyard::Tokens
