// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "stateglyph.h"

#include <lanyard/ui/theme/tokens.h>

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Lanyard {

namespace {

// All shapes are drawn on a field of 16 by 16.
constexpr qreal grid = 16;

class GlyphPainter
{
public:
    GlyphPainter(QPainter &painter, const QColor &color, const QColor &under)
        : m_painter(painter)
        , m_color(color)
        , m_under(under)
    { }

    void draw(DisplayState state, qreal turn)
    {
        switch (state) {
        case DisplayState::Active:
            disc();
            stroke(QPolygonF(QList<QPointF>{{4.6, 8.3}, {7.0, 10.7}, {11.4, 5.6}}), m_under, 1.8);
            break;
        case DisplayState::Expiring:
            clock(0.75);
            break;
        case DisplayState::Expired:
            clock(0.25);
            break;
        case DisplayState::Refreshing:
            arc(turn);
            break;
        case DisplayState::Offline:
            ring();
            stroke(QPolygonF(QList<QPointF>{{3.6, 12.4}, {12.4, 3.6}}), m_color, 1.8);
            break;
        case DisplayState::Locked:
            padlock();
            break;
        case DisplayState::SignInRequired:
            triangle();
            break;
        case DisplayState::Error:
            octagon();
            break;
        }
    }

private:
    void fill(const QPainterPath &path, const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPath(path);
    }

    void stroke(const QPolygonF &line, const QColor &color, qreal width)
    {
        m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line);
    }

    void disc()
    {
        QPainterPath path;
        path.addEllipse(QPointF(8, 8), 7, 7);
        fill(path, m_color);
    }

    void ring()
    {
        m_painter.setPen(QPen(m_color, 1.8));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(QPointF(8, 8), 6.1, 6.1);
    }

    void clock(qreal part)
    {
        ring();
        QPainterPath path(QPointF(8, 8));
        path.arcTo(QRectF(3.6, 3.6, 8.8, 8.8), 90, -360 * part);
        path.closeSubpath();
        fill(path, m_color);
    }

    void arc(qreal turn)
    {
        m_painter.setPen(QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap));
        m_painter.setBrush(Qt::NoBrush);
        const int start = qRound((90 - 360 * turn) * 16);
        m_painter.drawArc(QRectF(2, 2, 12, 12), start, -270 * 16);
    }

    void padlock()
    {
        QPainterPath body;
        body.addRoundedRect(2.8, 7, 10.4, 7.6, 1.6, 1.6);
        fill(body, m_color);
        QPainterPath shackle(QPointF(5, 7.2));
        shackle.lineTo(5, 5);
        shackle.arcTo(QRectF(5, 2, 6, 6), 180, -180);
        shackle.lineTo(11, 7.2);
        m_painter.setPen(QPen(m_color, 1.8, Qt::SolidLine, Qt::FlatCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(shackle);
        stroke(QPolygonF(QList<QPointF>{{8, 10}, {8, 11.6}}), m_under, 1.7);
    }

    // The stroke around the filling rounds the corners.
    void rounded(const QPolygonF &corners)
    {
        m_painter.setPen(QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(m_color);
        m_painter.drawPolygon(corners);
    }

    void exclamation(qreal top, qreal bottom)
    {
        stroke(QPolygonF(QList<QPointF>{{8, top}, {8, bottom}}), m_under, 1.7);
        QPainterPath dot;
        dot.addEllipse(QPointF(8, bottom + 2.6), 1.05, 1.05);
        fill(dot, m_under);
    }

    void triangle()
    {
        rounded(QPolygonF(QList<QPointF>{{8, 2.4}, {14.3, 13.4}, {1.7, 13.4}}));
        exclamation(5.9, 9.2);
    }

    void octagon()
    {
        constexpr qreal near = 5.5;
        constexpr qreal far = 10.5;
        rounded(QPolygonF(
            QList<QPointF>{{near, 2}, {far, 2}, {14, near}, {14, far}, {far, 14}, {near, 14}, {2, far}, {2, near}}));
        exclamation(4.6, 8.5);
    }

    QPainter &m_painter;
    QColor m_color;
    QColor m_under;
};

} // namespace

StateGlyph::StateGlyph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turning.setStartValue(0.0);
    m_turning.setEndValue(1.0);
    m_turning.setDuration(static_cast<int>(Tokens::Time::glyphTurn.count()));
    m_turning.setLoopCount(-1);
    connect(&m_turning, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    setState(m_state);
}

void StateGlyph::setState(DisplayState state)
{
    m_state = state;
    setAccessibleName(StateWords::word(state));
    animate();
    update();
}

QSize StateGlyph::sizeHint() const { return {Tokens::Size::glyph, Tokens::Size::glyph}; }

void StateGlyph::animate()
{
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const bool turns = m_state == DisplayState::Refreshing && isVisible() && moves;
    if (!turns)
        m_turning.stop();
    else if (m_turning.state() != QAbstractAnimation::Running)
        m_turning.start();
}

void StateGlyph::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    animate();
}

void StateGlyph::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    animate();
}

void StateGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool turning = m_turning.state() == QAbstractAnimation::Running;
    draw(painter, QRectF(rect()), m_state, themeColor(colorRole(m_state), palette()),
         themeColor(ColorRole::Surface, palette()), turning ? m_turning.currentValue().toDouble() : 0);
}

void StateGlyph::draw(QPainter &painter, const QRectF &rect, DisplayState state, const QColor &color,
                      const QColor &under, qreal turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    GlyphPainter(painter, color, under).draw(state, turn);
    painter.restore();
}

} // namespace Lanyard
