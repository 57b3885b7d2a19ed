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

namespace {

// At most two lines; the second is shortened where even that is too little.
QStringList linesOf(const QString &text, const QFontMetrics &metrics, int width)
{
    qsizetype end = -1;
    for (qsizetype i = text.indexOf(QLatin1Char(' ')); i >= 0; i = text.indexOf(QLatin1Char(' '), i + 1)) {
        if (metrics.horizontalAdvance(text.left(i)) <= width)
            end = i;
    }
    if (end <= 0 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    return {text.left(end), metrics.elidedText(text.mid(end + 1), Qt::ElideRight, width)};
}

} // namespace

int ProviderDelegate::tileHeight(const QFont &font)
{
    const int name = QFontMetrics(themeFont(TextRole::BodyStrong, font)).height();
    const int tagline = QFontMetrics(themeFont(TextRole::Secondary, font)).height();
    return qMax(Tokens::Size::tile, 2 * name + tagline + 2 * Tokens::Space::small);
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
    const QStringList name = linesOf(index.data().toString(), QFontMetrics(nameFont), width);
    const int names = static_cast<int>(name.size()) * upper;
    int y = inner.top() + (inner.height() - names - lower - Space::tiny / 2) / 2;
    const auto write = [&](const QFont &font, ColorRole role, int height, const QString &text) {
        painter->setFont(font);
        painter->setPen(themeColor(role, palette));
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(placed(QRect(left, y, width, height)), static_cast<int>(alignment) | Qt::TextSingleLine,
                          text);
        y += height;
    };
    for (const QString &each : name)
        write(nameFont, ColorRole::Text, upper, each);
    y += Space::tiny / 2;
    const QString tagline = index.data(ProvidersModel::TaglineRole).toString();
    write(lineFont, ColorRole::SecondaryText, lower, QFontMetrics(lineFont).elidedText(tagline, Qt::ElideRight, width));
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
