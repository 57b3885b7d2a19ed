// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "card.h"

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/tokens.h>

#include <QPainter>

namespace Lanyard {

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ColorRole::Separator, palette()), Tokens::Line::hair));
    painter.setBrush(themeColor(ColorRole::Surface, palette()));
    const qreal inset = Tokens::Line::hair / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Tokens::Radius::card,
                            Tokens::Radius::card);
}

} // namespace Lanyard
