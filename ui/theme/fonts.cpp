// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fonts.h"

#include "tokens.h"

#include <QFontDatabase>

namespace Lanyard {

namespace {

double scaleOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return Tokens::Scale::title;
    case TextRole::Section:
        return Tokens::Scale::section;
    case TextRole::Secondary:
        return Tokens::Scale::secondary;
    case TextRole::Code:
        return Tokens::Scale::code;
    case TextRole::Body:
    case TextRole::BodyStrong:
        break;
    }
    return Tokens::Scale::body;
}

} // namespace

QFont themeFont(TextRole role, const QFont &desktop)
{
    QFont font = desktop;
    if (role == TextRole::Code) {
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        font.setFixedPitch(true);
        font.setLetterSpacing(QFont::PercentageSpacing, Tokens::codeSpacing);
    }
    const double scale = scaleOf(role);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    if (role == TextRole::Title || role == TextRole::Section || role == TextRole::BodyStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace Lanyard
