// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace Lanyard {

//! Draws a row of the activity log: a shape, what happened, when, and below it the details; over the first of a day
//! that day's name. Only what went wrong has a colour.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    static void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &day);
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                         const QModelIndex &index);
    static void paintShape(QPainter &painter, const QRect &rect, const QModelIndex &index, const QPalette &palette,
                           const QColor &under);
};

} // namespace Lanyard
