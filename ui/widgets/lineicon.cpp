// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "lineicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace Lanyard {

namespace {

// All shapes are drawn on a field of 16 by 16.
QPainterPath pathOf(LineIcon::Shape shape)
{
    QPainterPath path;
    const auto line = [&path](QPointF from, QPointF to) {
        path.moveTo(from);
        path.lineTo(to);
    };
    switch (shape) {
    case LineIcon::Shape::Plus:
        line({8, 3}, {8, 13});
        line({3, 8}, {13, 8});
        break;
    case LineIcon::Shape::Search:
        path.addEllipse(QPointF(7, 7), 4.5, 4.5);
        line({10.4, 10.4}, {13.5, 13.5});
        break;
    case LineIcon::Shape::Copy:
        path.addRoundedRect(5.5, 5.5, 8, 8, 1.5, 1.5);
        path.moveTo(10.5, 3);
        path.lineTo(4, 3);
        path.quadTo(2.5, 3, 2.5, 4.5);
        path.lineTo(2.5, 10.5);
        break;
    case LineIcon::Shape::OpenOutside:
        line({8, 3}, {3, 3});
        path.lineTo(3, 13);
        path.lineTo(13, 13);
        path.lineTo(13, 8.5);
        line({8, 8}, {13.5, 2.5});
        line({10, 2.5}, {13.5, 2.5});
        path.lineTo(13.5, 6);
        break;
    case LineIcon::Shape::Cross:
        line({4, 4}, {12, 12});
        line({12, 4}, {4, 12});
        break;
    case LineIcon::Shape::More:
        for (const qreal x : {3.0, 8.0, 13.0})
            path.addEllipse(QPointF(x, 8), 0.7, 0.7);
        break;
    case LineIcon::Shape::Eye:
        path.moveTo(1.5, 8);
        path.quadTo(8, 0.5, 14.5, 8);
        path.quadTo(8, 15.5, 1.5, 8);
        path.addEllipse(QPointF(8, 8), 2, 2);
        break;
    case LineIcon::Shape::Back:
        path.moveTo(9.5, 3);
        path.lineTo(4.5, 8);
        path.lineTo(9.5, 13);
        break;
    case LineIcon::Shape::Key:
        path.addEllipse(QPointF(5, 11), 2.8, 2.8);
        line({7, 9}, {13.5, 2.5});
        line({11, 5}, {13.2, 7.2});
        break;
    case LineIcon::Shape::Renew:
        path.arcMoveTo(QRectF(3, 3, 10, 10), 30);
        path.arcTo(QRectF(3, 3, 10, 10), 30, 300);
        line({13.5, 2.5}, {13, 5.6});
        path.lineTo(9.9, 5);
        break;
    case LineIcon::Shape::Minus:
        line({3, 8}, {13, 8});
        break;
    case LineIcon::Shape::Into:
    case LineIcon::Shape::OutOf:
        line({2.5, 10}, {2.5, 13.5});
        path.lineTo(13.5, 13.5);
        path.lineTo(13.5, 10);
        line({8, 2.5}, {8, 10});
        if (shape == LineIcon::Shape::Into) {
            line({5, 7}, {8, 10});
            path.lineTo(11, 7);
        } else {
            line({5, 5.5}, {8, 2.5});
            path.lineTo(11, 5.5);
        }
        break;
    case LineIcon::Shape::Check:
        line({3, 8.5}, {6.5, 12});
        path.lineTo(13, 4.5);
        break;
    }
    return path;
}

} // namespace

void LineIcon::draw(QPainter &painter, const QRectF &rect, Shape shape, const QColor &color)
{
    constexpr qreal grid = 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(shape));
    painter.restore();
}

void LineIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    draw(*painter, QRectF(rect), m_shape, QGuiApplication::palette().color(group, QPalette::ButtonText));
}

QPixmap LineIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

} // namespace Lanyard
