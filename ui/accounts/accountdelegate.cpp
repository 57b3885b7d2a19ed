// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountdelegate.h"

#include "accountsmodel.h"

#include <lanyard/ui/theme/controlpainter.h>
#include <lanyard/ui/theme/fonts.h>
#include <lanyard/ui/theme/textline.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/markview.h>
#include <lanyard/ui/widgets/stateglyph.h>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Lanyard {

AccountDelegate::Places AccountDelegate::placesIn(const QStyleOptionViewItem &option)
{
    using namespace Tokens;
    const QRect row = option.rect.adjusted(Space::medium, 0, -Space::medium, 0);
    const auto centred = [&row](int left, int size) {
        return QRect(left, row.top() + (row.height() - size) / 2, size, size);
    };
    Places places;
    places.mark = centred(row.left(), Size::markSmall);
    places.glyph = centred(row.right() + 1 - Size::glyph, Size::glyph);
    const int upper = QFontMetrics(themeFont(TextRole::BodyStrong, option.font)).height();
    const int lower = QFontMetrics(themeFont(TextRole::Secondary, option.font)).height();
    const int left = places.mark.right() + 1 + Space::medium;
    const int width = places.glyph.left() - Space::medium - left;
    const int top = row.top() + (row.height() - upper - lower - Space::tiny / 2) / 2;
    places.label = QRect(left, top, width, upper);
    places.line = QRect(left, top + upper + Space::tiny / 2, width, lower);
    for (QRect *rect : {&places.mark, &places.glyph, &places.label, &places.line})
        *rect = QStyle::visualRect(option.direction, option.rect, *rect);
    return places;
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const Places places = placesIn(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor back = themeColor(selected                                             ? ColorRole::Selection
                                       : option.state.testFlag(QStyle::State_MouseOver) ? ColorRole::Hover
                                                                                        : ColorRole::Surface,
                                   palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(back);
    const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
    painter->drawRoundedRect(row, Tokens::Radius::card - 2, Tokens::Radius::card - 2);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        ControlPainter(*painter, palette).focusRing(row, Tokens::Radius::card - 2);

    MarkView::draw(*painter, QRectF(places.mark), index.data(AccountsModel::MarkRole).value<ProviderMark>(),
                   option.font);
    TextLine{places.label, themeFont(TextRole::BodyStrong, option.font), themeColor(ColorRole::Text, palette),
             option.direction}
        .draw(*painter, index.data(Qt::DisplayRole).toString());
    const auto state = index.data(AccountsModel::StateRole).value<DisplayState>();
    const QColor color = themeColor(colorRole(state), palette);
    TextLine{places.line, themeFont(TextRole::Secondary, option.font),
             needsPerson(state) ? color : themeColor(ColorRole::SecondaryText, palette), option.direction}
        .draw(*painter, index.data(AccountsModel::LineRole).toString());
    StateGlyph::draw(*painter, QRectF(places.glyph), state, color, back);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int words = QFontMetrics(themeFont(TextRole::BodyStrong, option.font)).height()
        + QFontMetrics(themeFont(TextRole::Secondary, option.font)).height();
    return {Tokens::Size::listPaneLeast, qMax(Tokens::Size::row, words + 2 * Tokens::Space::medium)};
}

bool AccountDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString label = index.data(Qt::DisplayRole).toString();
    const QString line = index.data(AccountsModel::LineRole).toString();
    QToolTip::showText(event->globalPos(), label.toHtmlEscaped() + QLatin1String("<br>") + line.toHtmlEscaped(), view);
    return true;
}

} // namespace Lanyard
