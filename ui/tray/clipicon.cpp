// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clipicon.h"

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/widgets/stateglyph.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace Lanyard {

namespace {

// Everything is drawn on a field of 22 by 22, as panels show it.
constexpr qreal grid = 22;
constexpr QRectF badgeField(11.5, 11.5, 10.5, 10.5);

QPainterPath strap()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{
        {{4.1, 0.8}, {6.7, 0.8}, {11, 6.2}, {15.3, 0.8}, {17.9, 0.8}, {12.4, 7.9}, {12.4, 10}, {9.6, 10}, {9.6, 7.9}}});
    path.closeSubpath();
    return path;
}

QPainterPath card()
{
    QPainterPath path;
    path.addRoundedRect(4, 9, 14, 12.4, 2, 2);
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(11, 12.9), 1.85, 1.85);
    path.moveTo(7.3, 18.5);
    path.cubicTo(7.3, 14.6, 14.7, 14.6, 14.7, 18.5);
    path.closeSubpath();
    return path;
}

DisplayState shapeOf(TrayBadge badge)
{
    return badge == TrayBadge::Padlock ? DisplayState::Locked
        : badge == TrayBadge::Triangle ? DisplayState::SignInRequired
                                       : DisplayState::Error;
}

} // namespace

TrayBadge badgeFor(AccountState worst)
{
    switch (worst) {
    case AccountState::Locked:
        return TrayBadge::Padlock;
    case AccountState::SignInRequired:
        return TrayBadge::Triangle;
    case AccountState::Error:
        return TrayBadge::Octagon;
    default:
        return TrayBadge::None;
    }
}

QIcon ClipIcon::icon(const QColor &ink, TrayBadge badge)
{
    // Panels get pixmaps over D-Bus, so the usual sizes are made beforehand.
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(painter, QRectF(0, 0, size, size), ink, badge);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void ClipIcon::draw(QPainter &painter, const QRectF &rect, const QColor &ink, TrayBadge badge)
{
    QPainterPath shape = strap().united(card()).subtracted(person());
    if (badge != TrayBadge::None) {
        QPainterPath gap;
        gap.addEllipse(badgeField.adjusted(-1.5, -1.5, 1.5, 1.5));
        shape = strap().united(card()).subtracted(gap);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(shape);
    if (badge != TrayBadge::None) {
        const QColor under = contrast(ink, Qt::white) > contrast(ink, Qt::black) ? Qt::white : Qt::black;
        StateGlyph::draw(painter, badgeField, shapeOf(badge), ink, under);
    }
    painter.restore();
}

ClipView::ClipView(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void ClipView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QIcon own = QGuiApplication::windowIcon();
    if (own.isNull())
        ClipIcon::draw(painter, QRectF(rect()), themeColor(ColorRole::Link, palette()), TrayBadge::None);
    else
        own.paint(&painter, rect());
}

} // namespace Lanyard
