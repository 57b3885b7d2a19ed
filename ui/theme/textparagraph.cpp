// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "textparagraph.h"

#include <QTextLayout>
#include <QtMath>

namespace Lanyard {

namespace {

qreal layOut(QTextLayout &layout, int width)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QTextOption optionFor(Qt::LayoutDirection direction)
{
    QTextOption option((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

int TextParagraph::height(int width) const
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(direction));
    return qCeil(layOut(layout, width));
}

void TextParagraph::draw(QPainter &painter, const QRect &rect) const
{
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(direction));
    layOut(layout, rect.width());
    painter.setPen(color);
    layout.draw(&painter, rect.topLeft());
}

} // namespace Lanyard
