// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "strengthmeter.h"

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/tokens.h>

#include <QPainter>

namespace Lanyard {

namespace {

constexpr int bars = 3;

ColorRole roleOf(PassphraseStrength::Level level)
{
    switch (level) {
    case PassphraseStrength::Level::Weak:
        return ColorRole::Critical;
    case PassphraseStrength::Level::Fair:
        return ColorRole::Caution;
    case PassphraseStrength::Level::Strong:
        return ColorRole::Positive;
    case PassphraseStrength::Level::None:
        break;
    }
    return ColorRole::Separator;
}

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthMeter::setLevel(PassphraseStrength::Level level)
{
    m_level = level;
    setAccessibleName(PassphraseStrength::words(level));
    update();
}

QSize StrengthMeter::sizeHint() const { return {Tokens::Size::readingWidth, Tokens::Space::tiny}; }

void StrengthMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal gap = Tokens::Space::tiny;
    const qreal length = (width() - (bars - 1) * gap) / bars;
    const qreal radius = height() / 2.0;
    for (int bar = 0; bar < bars; ++bar) {
        const bool filled = bar < static_cast<int>(m_level);
        painter.setBrush(themeColor(filled ? roleOf(m_level) : ColorRole::Separator, palette()));
        const int place = layoutDirection() == Qt::RightToLeft ? bars - 1 - bar : bar;
        painter.drawRoundedRect(QRectF(place * (length + gap), 0, length, height()), radius, radius);
    }
}

} // namespace Lanyard
