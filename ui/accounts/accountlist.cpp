// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountlist.h"

#include "accountdelegate.h"
#include "accountsmodel.h"

#include <lanyard/ui/theme/tokens.h>

namespace Lanyard {

AccountList::AccountList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new AccountDelegate(this));
    setAccessibleName(tr("Accounts"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false); // the card behind has round corners
}

QString AccountList::currentId() const { return currentIndex().data(AccountsModel::IdRole).toString(); }

void AccountList::selectFirst()
{
    if (model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void AccountList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentAccountChanged();
}

void AccountList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        selectFirst();
}

} // namespace Lanyard
