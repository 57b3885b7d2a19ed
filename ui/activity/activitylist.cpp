// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activitylist.h"

#include "activitydelegate.h"

#include <QScrollBar>

namespace Lanyard {

ActivityList::ActivityList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ActivityDelegate(this));
    setAccessibleName(tr("Activity"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false); // the card behind has round corners
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isAtTop())
            Q_EMIT reachedTop();
    });
}

bool ActivityList::isAtTop() const { return verticalScrollBar()->value() == verticalScrollBar()->minimum(); }

void ActivityList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace Lanyard
