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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ScrollPage::setContent(QWidget *content)
{
    m_margins = content->layout()->contentsMargins();
    setWidget(content); // and deletes the one before
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    fit();
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent))
        fit();
    return handled;
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollPage::fit()
{
    if (!widget())
        return;
    // QScrollArea itself does not know that text gets higher as it gets narrower.
    QLayout &page = *widget()->layout();
    page.setContentsMargins(m_margins);
    const int needed = page.totalHeightForWidth(width());
    const bool scrolls = needed > height();
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    QMargins margins = m_margins;
    if (layoutDirection() == Qt::RightToLeft)
        margins.setLeft(qMax(0, margins.left() - bar));
    else
        margins.setRight(qMax(0, margins.right() - bar));
    page.setContentsMargins(margins);
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    widget()->resize(width() - bar, qMax(needed, height()));
}

} // namespace Lanyard
