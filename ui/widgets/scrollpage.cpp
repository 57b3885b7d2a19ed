// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scrollpage.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace Lanyard {

ScrollPage::ScrollPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->installEventFilter(this);
}

void ScrollPage::setContent(QWidget *content)
{
    m_margins = content->layout()->contentsMargins();
    setWidget(content); // and deletes the one before
    content->setAutoFillBackground(false);
    fitMargins();
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        fitMargins();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollPage::fitMargins()
{
    if (!widget())
        return;
    QMargins margins = m_margins;
    if (!verticalScrollBar()->isHidden()) {
        const int bar = verticalScrollBar()->sizeHint().width();
        if (layoutDirection() == Qt::RightToLeft)
            margins.setLeft(qMax(0, margins.left() - bar));
        else
            margins.setRight(qMax(0, margins.right() - bar));
    }
    widget()->layout()->setContentsMargins(margins);
}

} // namespace Lanyard
