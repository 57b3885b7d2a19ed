// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QPainter>

namespace Lanyard {

//! Text in a row of a list that goes on in the next line where one is not enough; words that are too long for a line
//! are broken. It begins where the list begins, whatever script it is written in.
struct TextParagraph
{
    QString text;
    QFont font;
    QColor color{};
    Qt::LayoutDirection direction = Qt::LeftToRight;

    //! What it needs at that width, in pixels; nothing where there is no text.
    [[nodiscard]] int height(int width) const;
    void draw(QPainter &painter, const QRect &rect) const;
};

} // namespace Lanyard
