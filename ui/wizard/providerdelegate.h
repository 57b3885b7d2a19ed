// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace Lanyard {

//! Draws a provider's tile: mark, name, one line.
class ProviderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! How many tiles stand side by side, so that the gaps lie between them and not at the edges; and what each has.
    void setGrid(int columns, QSize cell)
    {
        m_columns = columns;
        m_cell = cell;
    }

    [[nodiscard]] static int tileHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QRectF tileIn(const QStyleOptionViewItem &option) const;

    int m_columns = 1;
    QSize m_cell;
};

} // namespace Lanyard
