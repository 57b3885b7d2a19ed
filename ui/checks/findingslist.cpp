// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "findingslist.h"

#include "findingdelegate.h"

#include <QEvent>

namespace Lanyard {

FindingsList::FindingsList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new FindingDelegate(this));
    setAccessibleName(tr("Checks"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust); // its text gets higher as it gets narrower
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false); // the card behind has round corners
}

void FindingsList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace Lanyard
