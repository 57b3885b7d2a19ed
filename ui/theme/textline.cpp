// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "textline.h"

#include <QFontMetrics>
#include <QStyle>

namespace Lanyard {

void TextLine::draw(QPainter &painter, const QString &text) const
{
    painter.setFont(font);
    painter.setPen(color);
    const auto visual = QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(visual) | Qt::TextSingleLine, shown);
}

} // namespace Lanyard
