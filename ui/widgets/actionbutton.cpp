// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "actionbutton.h"

#include <lanyard/ui/theme/lanyardstyle.h>
#include <lanyard/ui/theme/tokens.h>

#include <QPainter>
#include <QStyleOptionButton>

namespace Lanyard {

ActionButton::ActionButton(Emphasis emphasis, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_emphasis(emphasis)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(emphasis == Emphasis::Primary);
}

void ActionButton::setShape(LineIcon::Shape shape)
{
    m_shape = shape;
    setIcon(LineIcon::icon(shape));
    setIconSize({Tokens::Size::icon, Tokens::Size::icon});
    updateGeometry();
    update();
}

void ActionButton::setInline(bool isInline)
{
    m_inline = isInline;
    updateGeometry();
}

QSize ActionButton::sizeHint() const
{
    ensurePolished();
    if (isTheStyles())
        return QPushButton::sizeHint();
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int padding = m_emphasis == Emphasis::Quiet ? Tokens::Space::small : Tokens::Space::large;
    int width = text().isEmpty() ? 0 : words.width();
    if (m_shape)
        width += Tokens::Size::icon + (text().isEmpty() ? 0 : Tokens::Space::small);
    if (m_inline)
        return {width + 2 * Tokens::Space::tiny, words.height()};
    const int height = qMax(words.height() + Tokens::Space::medium, Tokens::Size::control);
    return {qMax(width + 2 * padding, height), height};
}

bool ActionButton::isTheStyles() const
{
    return m_emphasis == Emphasis::Plain && !qobject_cast<const LanyardStyle *>(style());
}

void ActionButton::paintEvent(QPaintEvent *event)
{
    if (isTheStyles()) {
        QPushButton::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    ControlPainter(painter, palette()).button(QRectF(rect()), option.state, m_emphasis);

    const QColor color = ControlPainter::wordsOf(m_emphasis, option.state, palette());
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    QRect content = rect();
    if (m_shape) {
        const int icon = Tokens::Size::icon;
        const int whole = icon + (text().isEmpty() ? 0 : Tokens::Space::small + words.width());
        content = QRect((width() - whole) / 2, 0, whole, height());
        QRect place(content.left(), (height() - icon) / 2, icon, icon);
        place = QStyle::visualRect(layoutDirection(), content, place);
        LineIcon::draw(painter, QRectF(place), *m_shape, color);
        content = QStyle::visualRect(layoutDirection(), content, content.adjusted(whole - words.width(), 0, 0, 0));
    }
    painter.setPen(color);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(content, Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
}

} // namespace Lanyard
