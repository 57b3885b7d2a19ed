// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "colors.h"

#include "tokens.h"

#include <algorithm>
#include <cmath>

namespace Lanyard {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

const Tokens::Scheme &scheme(const QPalette &palette) { return isDark(palette) ? Tokens::dark : Tokens::light; }

QColor window(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Window); }

QColor surface(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Base); }

QColor text(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Text); }

QColor onAccent(const QColor &accent)
{
    const QColor white(Qt::white);
    const QColor black(Tokens::light.text);
    // White unless the accent is plainly a light one: that is what desktops do with theirs.
    return contrast(white, accent) >= Tokens::shapeContrast ? white : black;
}

QColor accent(const QPalette &palette)
{
    const QColor wanted = palette.color(QPalette::Active, QPalette::Highlight);
    return readable(wanted, {onAccent(wanted)}, Tokens::textContrast);
}

QColor selection(const QPalette &palette)
{
    return mixed(accent(palette), surface(palette), scheme(palette).selectionStrength);
}

QColor stateText(QRgb rgb, const QPalette &palette)
{
    const QColor color(rgb);
    const QColor tint = mixed(color, surface(palette), scheme(palette).tintStrength);
    return readable(color, {window(palette), surface(palette), selection(palette), tint}, Tokens::textContrast);
}

QColor tint(QRgb rgb, const QPalette &palette)
{
    return mixed(QColor(rgb), surface(palette), scheme(palette).tintStrength);
}

QPalette paletteOf(const Tokens::Scheme &tokens, const QColor &desktopAccent)
{
    const QColor highlight = desktopAccent.isValid() ? desktopAccent : QColor(tokens.accent);
    const QColor base(tokens.surface);
    const QColor words(tokens.text);
    const QColor faint = mixed(words, QColor(tokens.window), 0.48);

    QPalette palette(words, base, QColor(tokens.separator), QColor(tokens.border), QColor(tokens.separator), words,
                     onAccent(highlight), base, QColor(tokens.window));
    palette.setColor(QPalette::AlternateBase, QColor(tokens.window));
    palette.setColor(QPalette::Highlight, readable(highlight, {onAccent(highlight)}, Tokens::textContrast));
    palette.setColor(QPalette::HighlightedText, onAccent(highlight));
    palette.setColor(QPalette::Link, QColor(tokens.link));
    palette.setColor(QPalette::LinkVisited, QColor(tokens.link));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, words);
    palette.setColor(QPalette::PlaceholderText, mixed(words, base, Tokens::secondaryStrength));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

bool isDark(const QPalette &palette) { return luminance(window(palette)) < luminance(text(palette)); }

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &over, const QColor &under, double strength)
{
    const auto channel = [strength](float a, float b) { return static_cast<float>(a * strength + b * (1 - strength)); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()))
        .toRgb();
}

QColor readable(QColor color, const QList<QColor> &backgrounds, double ratio)
{
    const auto reached = [&backgrounds, ratio](const QColor &c) {
        return std::ranges::all_of(backgrounds, [&c, ratio](const QColor &back) { return contrast(c, back) >= ratio; });
    };
    double brightness = 0;
    for (const QColor &back : backgrounds)
        brightness += luminance(back) / static_cast<double>(backgrounds.size());
    const QColor target(brightness > 0.18 ? Qt::black : Qt::white);
    constexpr int steps = 50;
    for (int step = 1; step <= steps && !reached(color); ++step)
        color = mixed(target, color, static_cast<double>(step) / steps);
    return color;
}

QColor themeColor(ColorRole role, const QPalette &palette)
{
    const Tokens::Scheme &tokens = scheme(palette);
    switch (role) {
    case ColorRole::Window:
        return window(palette);
    case ColorRole::Surface:
        return surface(palette);
    case ColorRole::Text:
        return text(palette);
    case ColorRole::SecondaryText:
        return readable(mixed(text(palette), surface(palette), Tokens::secondaryStrength),
                        {window(palette), surface(palette), selection(palette), tint(tokens.caution, palette),
                         tint(tokens.critical, palette)},
                        Tokens::textContrast);
    case ColorRole::Separator:
        return palette.color(QPalette::Active, QPalette::Mid);
    case ColorRole::Border:
        return readable(QColor(tokens.border), {window(palette), surface(palette)}, Tokens::shapeContrast);
    case ColorRole::Accent:
        return accent(palette);
    case ColorRole::OnAccent:
        return onAccent(accent(palette));
    case ColorRole::Link:
        return readable(palette.color(QPalette::Active, QPalette::Link),
                        {window(palette), surface(palette), selection(palette)}, Tokens::textContrast);
    case ColorRole::Positive:
        return stateText(tokens.positive, palette);
    case ColorRole::Neutral:
        return stateText(tokens.neutral, palette);
    case ColorRole::Caution:
        return stateText(tokens.caution, palette);
    case ColorRole::Critical:
        return stateText(tokens.critical, palette);
    case ColorRole::Selection:
        return selection(palette);
    case ColorRole::Hover:
        return mixed(text(palette), surface(palette), tokens.hoverStrength);
    case ColorRole::Pressed:
        return mixed(text(palette), surface(palette), 2 * tokens.hoverStrength);
    case ColorRole::ScrollHandle:
        return mixed(text(palette), surface(palette), tokens.scrollStrength);
    case ColorRole::CautionTint:
        return tint(tokens.caution, palette);
    case ColorRole::CriticalTint:
        return tint(tokens.critical, palette);
    case ColorRole::NeutralTint:
        return tint(tokens.neutral, palette);
    }
    return text(palette);
}

QPalette lightPalette(const QColor &accentColor) { return paletteOf(Tokens::light, accentColor); }

QPalette darkPalette(const QColor &accentColor) { return paletteOf(Tokens::dark, accentColor); }

} // namespace Lanyard
