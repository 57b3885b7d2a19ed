// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "controlpainter.h"

#include "colors.h"
#include "tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace Lanyard {

namespace {

constexpr qreal hair = Tokens::Line::hair;
constexpr qreal thick = Tokens::Line::focus;
constexpr qreal corner = Tokens::Radius::field;

// Where the keyboard is has to be seen once someone uses the keyboard (WCAG 2.1 §2.4.7), not after a click.
bool showsFocus(QStyle::State state)
{
    return state.testFlag(QStyle::State_HasFocus) && state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

void ControlPainter::rounded(const QRectF &rect, qreal radius, const QColor &fill, const QColor &line, qreal width)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    m_painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    m_painter.restore();
}

void ControlPainter::menuFrame(const QRectF &rect)
{
    rounded(rect, 0, {}, themeColor(ColorRole::Separator, m_palette), Tokens::Line::hair);
}

void ControlPainter::menuSelection(const QRectF &rect)
{
    const qreal gap = Tokens::Space::tiny;
    rounded(rect.adjusted(gap, 0, -gap, 0), Tokens::Radius::field, themeColor(ColorRole::Selection, m_palette), {}, 0);
}

void ControlPainter::button(const QRectF &rect, QStyle::State state, Emphasis emphasis)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool down = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On);
    const bool hover = enabled && state.testFlag(QStyle::State_MouseOver);
    const QColor surface = themeColor(ColorRole::Surface, m_palette);
    if (emphasis == Emphasis::Primary && enabled) {
        const QColor accent = themeColor(ColorRole::Accent, m_palette);
        const QColor shade = mixed(Qt::black, accent, down ? 0.18 : 0.08);
        rounded(rect, corner, down || hover ? shade : accent, {}, 0);
        if (showsFocus(state)) {
            const qreal gap = Tokens::Line::focusGap;
            rounded(rect.adjusted(gap, gap, -gap, -gap), corner - 1, {}, themeColor(ColorRole::OnAccent, m_palette),
                    thick);
        }
        return;
    }
    const QColor fill = down ? themeColor(ColorRole::Pressed, m_palette)
        : hover              ? themeColor(ColorRole::Hover, m_palette)
                             : surface;
    const QColor border = themeColor(enabled ? ColorRole::Border : ColorRole::Separator, m_palette);
    if (emphasis != Emphasis::Quiet)
        rounded(rect, corner, fill, border, hair);
    else if (down || hover)
        rounded(rect, corner, fill, {}, 0);
    if (showsFocus(state))
        focusRing(rect, corner);
}

void ControlPainter::field(const QRectF &rect, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool readOnly = state.testFlag(QStyle::State_ReadOnly);
    const bool focused = state.testFlag(QStyle::State_HasFocus) && enabled;
    const QColor fill = themeColor(enabled && !readOnly ? ColorRole::Surface : ColorRole::Window, m_palette);
    const ColorRole line = focused ? ColorRole::Link : enabled && !readOnly ? ColorRole::Border : ColorRole::Separator;
    rounded(rect, corner, fill, themeColor(line, m_palette), focused ? thick : hair);
}

void ControlPainter::checkBox(const QRectF &rect, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool on = state.testFlag(QStyle::State_On);
    const QColor border = themeColor(enabled ? ColorRole::Border : ColorRole::Separator, m_palette);
    if (!on) {
        const bool hover = enabled && state.testFlag(QStyle::State_MouseOver);
        rounded(rect, corner, themeColor(hover ? ColorRole::Hover : ColorRole::Surface, m_palette), border, hair);
        return;
    }
    rounded(rect, corner, enabled ? themeColor(ColorRole::Accent, m_palette) : border, {}, 0);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(
        QPen(themeColor(ColorRole::OnAccent, m_palette), thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(QPolygonF{{
        {rect.left() + rect.width() * 0.26, rect.top() + rect.height() * 0.53},
        {rect.left() + rect.width() * 0.43, rect.top() + rect.height() * 0.70},
        {rect.left() + rect.width() * 0.75, rect.top() + rect.height() * 0.33},
    }});
    m_painter.restore();
}

void ControlPainter::radioButton(const QRectF &rect, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool on = state.testFlag(QStyle::State_On);
    const QColor border = themeColor(enabled ? ColorRole::Border : ColorRole::Separator, m_palette);
    const QColor accent = enabled ? themeColor(ColorRole::Accent, m_palette) : border;
    rounded(rect, rect.width() / 2, on ? accent : themeColor(ColorRole::Surface, m_palette), on ? accent : border,
            hair);
    if (on) {
        const qreal inset = rect.width() * 0.32;
        rounded(rect.adjusted(inset, inset, -inset, -inset), rect.width() / 2,
                themeColor(ColorRole::OnAccent, m_palette), {}, 0);
    }
}

void ControlPainter::scrollHandle(const QRectF &rect, QStyle::State state)
{
    const bool active = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_MouseOver);
    const QColor handle = themeColor(active ? ColorRole::Border : ColorRole::ScrollHandle, m_palette);
    rounded(rect, qMin(rect.width(), rect.height()) / 2, handle, {}, 0);
}

void ControlPainter::focusRing(const QRectF &rect, qreal radius)
{
    rounded(rect, radius, {}, themeColor(ColorRole::Link, m_palette), thick);
}

void ControlPainter::chevron(const QRectF &rect, Qt::ArrowType direction, const QColor &color)
{
    const qreal reach = qMin(rect.width(), rect.height()) / 4;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.translate(rect.center());
    m_painter.rotate(direction == Qt::RightArrow      ? -90
                         : direction == Qt::LeftArrow ? 90
                         : direction == Qt::UpArrow   ? 180
                                                      : 0);
    m_painter.drawPolyline(QPolygonF{{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}}});
    m_painter.restore();
}

QColor ControlPainter::wordsOf(Emphasis emphasis, QStyle::State state, const QPalette &palette)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (emphasis) {
    case Emphasis::Primary:
        return themeColor(ColorRole::OnAccent, palette);
    case Emphasis::Quiet:
        return themeColor(ColorRole::Link, palette);
    case Emphasis::Plain:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

} // namespace Lanyard
