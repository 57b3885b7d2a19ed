// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "disclosure.h"

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/controlpainter.h>
#include <lanyard/ui/theme/tokens.h>

#include <QPainter>
#include <QStyleOptionButton>

namespace Lanyard {

Disclosure::Disclosure(const QString &text, QWidget *content, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    content->setVisible(false);
    connect(this, &QAbstractButton::toggled, content, &QWidget::setVisible);
}

QSize Disclosure::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + Tokens::Space::medium + 2 * Tokens::Space::tiny, words.height() + 2 * Tokens::Space::tiny};
}

void Disclosure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    ControlPainter shapes(painter, palette());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes.focusRing(QRectF(rect()), Tokens::Radius::field);
    const QColor color = themeColor(underMouse() ? ColorRole::Text : ColorRole::SecondaryText, palette());
    const QRect place(0, 0, Tokens::Space::medium, height());
    const Qt::ArrowType closed = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    const QRectF arrow(QStyle::visualRect(layoutDirection(), rect(), place));
    shapes.chevron(arrow, isChecked() ? Qt::DownArrow : closed, color);
    painter.setPen(color);
    const QRect words = rect().adjusted(Tokens::Space::medium + Tokens::Space::tiny, 0, 0, 0);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                         | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
}

} // namespace Lanyard
