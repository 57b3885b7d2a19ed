// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QPainter>

namespace Lanyard {

//! A line of text in a row of a list: shortened where it does not fit, in the direction of the list.
struct TextLine
{
    QRect rect;
    QFont font;
    QColor color;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignLeft; //!< of a line from left to right

    void draw(QPainter &painter, const QString &text) const;
};

} // namespace Lanyard
