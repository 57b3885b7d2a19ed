// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>
#include <QRectF>
#include <QStyle>

class QPainter;

namespace Lanyard {

//! Draws the shapes of controls, for Lanyard's style and for the few controls that look alike on every desktop.
class ControlPainter
{
public:
    enum class Emphasis { Plain, Primary, Quiet };

    ControlPainter(QPainter &painter, const QPalette &palette)
        : m_painter(painter)
        , m_palette(palette)
    { }

    void button(const QRectF &rect, QStyle::State state, Emphasis emphasis);
    void field(const QRectF &rect, QStyle::State state);
    void checkBox(const QRectF &rect, QStyle::State state);
    void radioButton(const QRectF &rect, QStyle::State state);
    void scrollHandle(const QRectF &rect, QStyle::State state);
    void menuFrame(const QRectF &rect);
    void menuSelection(const QRectF &rect);
    void focusRing(const QRectF &rect, qreal radius);
    void chevron(const QRectF &rect, Qt::ArrowType direction, const QColor &color);

    //! The colour of a button's words.
    [[nodiscard]] static QColor wordsOf(Emphasis emphasis, QStyle::State state, const QPalette &palette);

private:
    void rounded(const QRectF &rect, qreal radius, const QColor &fill, const QColor &line, qreal width);

    QPainter &m_painter;
    const QPalette &m_palette;
};

} // namespace Lanyard
