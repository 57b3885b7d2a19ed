// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "findingdelegate.h"

#include "checkwords.h"
#include "findingsmodel.h"

#include <lanyard/ui/theme/controlpainter.h>
#include <lanyard/ui/theme/fonts.h>
#include <lanyard/ui/theme/textline.h>
#include <lanyard/ui/theme/textparagraph.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/stateglyph.h>

#include <QAbstractItemView>

namespace Lanyard {

using namespace Tokens;

namespace {

//! The parts of a row and where they are, from left to right.
struct Row
{
    Row(const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index)
        : title(themeFont(TextRole::BodyStrong, option.font))
        , small(themeFont(TextRole::Secondary, option.font))
        , status(index.data(FindingsModel::StatusRole).value<FindingStatus>())
        , detail{index.data(FindingsModel::DetailRole).toString(), themeFont(TextRole::Body, option.font),
                 themeColor(ColorRole::Text, option.palette), option.direction}
        , hint{index.data(FindingsModel::HintRole).toString(), small,
               themeColor(ColorRole::SecondaryText, option.palette), option.direction}
    {
        const QRect inner = rect.adjusted(Space::medium, Space::small, -Space::medium, -Space::small);
        const int line = QFontMetrics(title).height();
        const int wordWidth = QFontMetrics(small).horizontalAdvance(CheckWords::word(status)) + 1;
        const int left = inner.left() + Size::glyph + Space::medium;
        const int width = inner.right() + 1 - left;
        glyphRect = QRect(inner.left(), inner.top() + (line - Size::glyph) / 2, Size::glyph, Size::glyph);
        titleRect = QRect(left, inner.top(), width - wordWidth - Space::medium, line);
        wordRect = QRect(left + width - wordWidth, inner.top(), wordWidth, line);
        detailRect = QRect(left, titleRect.bottom() + 1 + Space::tiny / 2, width, detail.height(width));
        const int gap = hint.text.isEmpty() ? 0 : Space::tiny;
        hintRect = QRect(left, detailRect.bottom() + 1 + gap, width, hint.height(width));
        height = hintRect.bottom() + 1 + Space::small - rect.top();
    }

    QFont title;
    QFont small;
    FindingStatus status;
    TextParagraph detail;
    TextParagraph hint;
    QRect glyphRect;
    QRect titleRect;
    QRect wordRect;
    QRect detailRect;
    QRect hintRect;
    int height = 0;
};

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const bool isSelected =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    const QColor back = themeColor(isSelected ? ColorRole::Selection : ColorRole::Surface, palette);
    const QRectF tile = QRectF(option.rect).adjusted(0, 1, 0, -1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(back);
    painter->drawRoundedRect(tile, Radius::card - 2, Radius::card - 2);
    if (isSelected && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        ControlPainter(*painter, palette).focusRing(tile, Radius::card - 2);

    const Row row(option.rect, option, index);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const DisplayState shape = CheckWords::shape(row.status);
    const QColor color = themeColor(colorRole(shape), palette);
    StateGlyph::draw(*painter, QRectF(placed(row.glyphRect)), shape, color, back);
    TextLine{placed(row.titleRect), row.title, themeColor(ColorRole::Text, palette), option.direction}.draw(
        *painter, index.data(Qt::DisplayRole).toString());
    TextLine{placed(row.wordRect), row.small, color, option.direction, Qt::AlignRight}.draw(
        *painter, CheckWords::word(row.status));
    row.detail.draw(*painter, placed(row.detailRect));
    row.hint.draw(*painter, placed(row.hintRect));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, Row(QRect(0, 0, width, 0), option, index).height};
}

} // namespace Lanyard
