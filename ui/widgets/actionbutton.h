// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lineicon.h"

#include <lanyard/ui/theme/controlpainter.h>

#include <QPushButton>

#include <optional>

namespace Lanyard {

//! A button that is either the one next step of its page (Primary) or no more than a word to press (Quiet). Plain buttons
//! are the style's own.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    using Emphasis = ControlPainter::Emphasis;

    explicit ActionButton(Emphasis emphasis, const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }
    void setShape(LineIcon::Shape shape);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Emphasis m_emphasis;
    std::optional<LineIcon::Shape> m_shape;
};

} // namespace Lanyard
