// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "stepheader.h"

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/controlpainter.h>
#include <lanyard/ui/theme/fonts.h>
#include <lanyard/ui/theme/tokens.h>

#include <QApplication>
#include <QPainter>

namespace Lanyard {

StepHeader::StepHeader(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepHeader::setSteps(const QStringList &names, int current)
{
    m_names = names;
    m_current = current;
    setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(names.size()).arg(currentStep()));
    updateGeometry();
    update();
}

QSize StepHeader::sizeHint() const
{
    const QFontMetrics metrics(themeFont(TextRole::BodyStrong, QApplication::font()));
    int width = 0;
    for (const QString &name : m_names)
        width += metrics.horizontalAdvance(name) + Tokens::Size::icon + 2 * Tokens::Space::small;
    return {width, metrics.height() + Tokens::Space::tiny};
}

void StepHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ControlPainter shapes(painter, palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int at = 0;
    for (int step = 0; step < m_names.size(); ++step) {
        const bool present = step == m_current;
        const QFont font = themeFont(present ? TextRole::BodyStrong : TextRole::Body, QApplication::font());
        const int width = QFontMetrics(font).horizontalAdvance(m_names.at(step));
        painter.setFont(font);
        painter.setPen(themeColor(present ? ColorRole::Text : ColorRole::SecondaryText, palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(at, 0, width + 1, height())),
                         Qt::AlignCenter, m_names.at(step));
        at += width + Tokens::Space::small;
        if (step + 1 < m_names.size()) {
            const QRect arrow(at, 0, Tokens::Size::icon, height());
            shapes.chevron(QRectF(QStyle::visualRect(layoutDirection(), rect(), arrow)),
                           mirrored ? Qt::LeftArrow : Qt::RightArrow, themeColor(ColorRole::SecondaryText, palette()));
        }
        at += Tokens::Size::icon + Tokens::Space::small;
    }
}

} // namespace Lanyard
