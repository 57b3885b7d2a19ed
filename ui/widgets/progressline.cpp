// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "progressline.h"

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/tokens.h>

#include <QPainter>
#include <QStyle>

namespace Lanyard {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Waiting"));
    m_pass.setStartValue(0.0);
    m_pass.setEndValue(1.0);
    m_pass.setDuration(static_cast<int>(Tokens::Time::progressPass.count()));
    m_pass.setEasingCurve(QEasingCurve::InOutSine);
    m_pass.setLoopCount(-1);
    connect(&m_pass, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize ProgressLine::sizeHint() const { return {Tokens::Size::readingWidth, Tokens::Line::progress}; }

void ProgressLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_pass.start();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pass.stop();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(themeColor(ColorRole::Separator, palette()));
    painter.drawRoundedRect(QRectF(rect()), radius, radius);

    constexpr qreal part = 0.28;
    const bool moves = m_pass.state() == QAbstractAnimation::Running;
    qreal at = moves ? m_pass.currentValue().toDouble() * (1 + part) - part : (1 - part) / 2;
    if (layoutDirection() == Qt::RightToLeft)
        at = 1 - part - at;
    painter.setBrush(themeColor(ColorRole::Link, palette()));
    painter.setClipRect(rect());
    painter.drawRoundedRect(QRectF(at * width(), 0, part * width(), height()), radius, radius);
}

} // namespace Lanyard
