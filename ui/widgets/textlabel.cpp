// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "textlabel.h"

#include <QApplication>
#include <QEvent>

namespace Lanyard {

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    if (role == TextRole::Secondary)
        m_colorRole = ColorRole::SecondaryText;
    follow();
}

void TextLabel::setColorRole(ColorRole role)
{
    m_colorRole = role;
    follow();
}

void TextLabel::setParagraph(bool paragraph)
{
    setWordWrap(paragraph);
    QSizePolicy policy(QSizePolicy::Preferred, paragraph ? QSizePolicy::Minimum : QSizePolicy::Preferred);
    policy.setHeightForWidth(paragraph);
    setSizePolicy(policy);
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        follow();
    QLabel::changeEvent(event);
}

void TextLabel::follow()
{
    const QFont wanted = themeFont(m_role, QApplication::font());
    if (font() != wanted)
        setFont(wanted);
    if (!alignment().testFlag(Qt::AlignHCenter)) {
        const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment(start | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    if (!m_colorRole)
        return;
    const QColor color = themeColor(*m_colorRole, palette());
    if (palette().color(QPalette::WindowText) == color)
        return; // setPalette comes back here as a PaletteChange
    QPalette changed;
    changed.setColor(QPalette::WindowText, color);
    setPalette(changed);
}

} // namespace Lanyard
