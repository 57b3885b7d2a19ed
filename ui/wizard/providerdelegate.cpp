// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providerdelegate.h"

#include "providersmodel.h"

#include <lanyard/ui/accounts/accountsmodel.h>
#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/fonts.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/markview.h>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Lanyard {

int ProviderDelegate::tileHeight(const QFont &font)
{
    const int words = QFontMetrics(themeFont(TextRole::BodyStrong, font)).height()
        + QFontMetrics(themeFont(TextRole::Secondary, font)).height();
    return qMax(Tokens::Size::tile, words + 2 * Tokens::Space::large);
}

QRectF ProviderDelegate::tileIn(const QStyleOptionViewItem &option) const
{
    const QRectF cell(option.rect);
    const qreal share = static_cast<qreal>(Tokens::Space::medium) / m_columns;
    const int column = qRound(cell.left() / cell.width());
    return {cell.left() + column * share, cell.top(), cell.width() - (m_columns - 1) * share,
            static_cast<qreal>(tileHeight(option.font))};
}

void ProviderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using namespace Tokens;
    const QPalette &palette = option.palette;
    const QRectF tile = tileIn(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const qreal line = selected ? Line::focus : Line::hair;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeColor(selected ? ColorRole::Link : ColorRole::Separator, palette), line));
    painter->setBrush(themeColor(selected      ? ColorRole::Selection
                                     : hovered ? ColorRole::Hover
                                               : ColorRole::Surface,
                                 palette));
    painter->drawRoundedRect(tile.adjusted(line / 2, line / 2, -line / 2, -line / 2), Radius::card, Radius::card);

    const QRect inner = tile.toRect().adjusted(Space::large, 0, -Space::large, 0);
    const auto placed = [&option, &inner](const QRect &rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };
    const QRect mark(inner.left(), inner.top() + (inner.height() - Size::markSmall) / 2, Size::markSmall,
                     Size::markSmall);
    MarkView::draw(*painter, QRectF(placed(mark)), index.data(ProvidersModel::MarkRole).value<ProviderMark>(),
                   option.font);

    const QFont nameFont = themeFont(TextRole::BodyStrong, option.font);
    const QFont lineFont = themeFont(TextRole::Secondary, option.font);
    const int upper = QFontMetrics(nameFont).height();
    const int lower = QFontMetrics(lineFont).height();
    const int left = mark.right() + 1 + Space::medium;
    const int width = inner.right() + 1 - left;
    const int top = inner.top() + (inner.height() - upper - lower - Space::tiny / 2) / 2;
    const auto write = [&](const QFont &font, ColorRole role, int y, int height, const QString &text) {
        painter->setFont(font);
        painter->setPen(themeColor(role, palette));
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(placed(QRect(left, y, width, height)), static_cast<int>(alignment) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    };
    write(nameFont, ColorRole::Text, top, upper, index.data().toString());
    write(lineFont, ColorRole::SecondaryText, top + upper + Space::tiny / 2, lower,
          index.data(ProvidersModel::TaglineRole).toString());
    painter->restore();
}

QSize ProviderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return m_cell; }

bool ProviderDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       index.data().toString().toHtmlEscaped() + QLatin1String("<br>")
                           + index.data(ProvidersModel::TaglineRole).toString().toHtmlEscaped(),
                       view);
    return true;
}

} // namespace Lanyard
