// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lineicon.h"

#include <lanyard/ui/theme/controlpainter.h>

#include <QPushButton>

#include <optional>

namespace Lanyard {

//! A button: the one next step of its page (Primary), one of several (Plain), or no more than a word to press (Quiet).
//! Plain ones look as the desktop's style has them; the other two look alike everywhere.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    using Emphasis = ControlPainter::Emphasis;

    explicit ActionButton(Emphasis emphasis, const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }

    void setShape(LineIcon::Shape shape);
    //! No higher than a line of text, for a button among words.
    void setInline(bool isInline);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isTheStyles() const;

    Emphasis m_emphasis;
    std::optional<LineIcon::Shape> m_shape;
    bool m_inline = false;
};

} // namespace Lanyard
