// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QIconEngine>

namespace Lanyard {

//! A small icon of fine lines, drawn in the colour of the words beside it, in whatever size and theme.
class LineIcon final : public QIconEngine
{
public:
    enum class Shape { Plus, Search, Copy, OpenOutside, Cross, More, Check, Eye, Back, Key, Renew, Minus, Into, OutOf };

    explicit LineIcon(Shape shape)
        : m_shape(shape)
    { }

    [[nodiscard]] static QIcon icon(Shape shape) { return QIcon(new LineIcon(shape)); }

    static void draw(QPainter &painter, const QRectF &rect, Shape shape, const QColor &color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;

    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(m_shape); }

private:
    Shape m_shape;
};

} // namespace Lanyard
