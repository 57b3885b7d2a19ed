// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providergrid.h"

#include "providerdelegate.h"
#include "providersmodel.h"

#include <lanyard/ui/theme/tokens.h>

#include <QKeyEvent>
#include <QScrollBar>

namespace Lanyard {

namespace {

bool isTyping(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool command = event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::AltModifier);
    return !command && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace

ProviderGrid::ProviderGrid(QWidget *parent)
    : QListView(parent)
    , m_delegate(new ProviderDelegate(this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Providers"));
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setWrapping(true);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionRectVisible(false);
    setDragEnabled(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(ProvidersModel::IdRole).toString()); });
}

QString ProviderGrid::currentId() const { return currentIndex().data(ProvidersModel::IdRole).toString(); }

int ProviderGrid::gutter() const { return verticalScrollBar()->sizeHint().width(); }

void ProviderGrid::selectFirst()
{
    if (model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void ProviderGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentProviderChanged();
}

void ProviderGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT chosen(currentId());
    else if (event->key() == Qt::Key_Up && currentIndex().row() < m_columns)
        Q_EMIT searchWanted({});
    else if (isTyping(*event))
        Q_EMIT searchWanted(event->text());
    else
        QListView::keyPressEvent(event);
}

void ProviderGrid::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QListView::resizeEvent(event);
}

void ProviderGrid::fitColumns()
{
    // The scroll bar has its own gutter, so that tiles keep their places when it comes and goes.
    const int room = width() - gutter();
    m_columns = qMax(1, room / Tokens::Size::listPaneLeast);
    // One less, since a row that fits exactly counts as one that does not.
    const QSize cell((room - 1) / m_columns, ProviderDelegate::tileHeight(font()) + Tokens::Space::medium);
    m_delegate->setGrid(m_columns, cell);
    setGridSize(cell);
}

} // namespace Lanyard
