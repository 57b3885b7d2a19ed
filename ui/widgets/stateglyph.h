// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "displaystate.h"

#include <QVariantAnimation>
#include <QWidget>

class QPainter;

namespace Lanyard {

//! The shape of a state in its colour. While an account is renewed, an arc turns; it stands still where the person
//! asked the desktop for less motion.
class StateGlyph final : public QWidget
{
    Q_OBJECT

public:
    explicit StateGlyph(QWidget *parent = nullptr);

    void setState(DisplayState state);

    [[nodiscard]] DisplayState state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;

    //! For delegates, menus and the tray. The turn is part of a whole one, from 0 to 1.
    static void draw(QPainter &painter, const QRectF &rect, DisplayState state, const QColor &color,
                     const QColor &under, qreal turn = 0);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void animate();

    DisplayState m_state = DisplayState::Active;
    QVariantAnimation m_turning;
};

} // namespace Lanyard
