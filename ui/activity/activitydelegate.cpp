// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activitydelegate.h"

#include "activitymodel.h"
#include "activitywords.h"

#include <lanyard/ui/theme/controlpainter.h>
#include <lanyard/ui/theme/fonts.h>
#include <lanyard/ui/theme/textline.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/stateglyph.h>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace Lanyard {

using namespace Tokens;

namespace {

int heightOf(TextRole role, const QFont &desktop) { return QFontMetrics(themeFont(role, desktop)).height(); }

int rowHeight(const QFont &font)
{
    return heightOf(TextRole::Body, font) + Space::tiny / 2 + heightOf(TextRole::Secondary, font) + 2 * Space::small;
}

// The day has more room above than below: it belongs to what follows.
int dayHeight(const QFont &font, bool isFirst)
{
    return heightOf(TextRole::Section, font) + Space::small + (isFirst ? Space::small : Space::group);
}

} // namespace

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect row = option.rect;
    row.setTop(row.bottom() + 1 - rowHeight(option.font));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const QString day = index.data(ActivityModel::DayRole).toString(); !day.isEmpty()) {
        const int height = heightOf(TextRole::Section, option.font);
        const int left = option.rect.left() + Space::medium;
        paintDay(*painter, option,
                 QRect(left, row.top() - Space::small - height, option.rect.width() - 2 * Space::medium, height), day);
    }
    paintRow(*painter, option, row, index);
    painter->restore();
}

void ActivityDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                const QString &day)
{
    TextLine{rect, themeFont(TextRole::Section, option.font), themeColor(ColorRole::Text, option.palette),
             option.direction}
        .draw(painter, day);
}

void ActivityDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const ColorRole background = option.state.testFlag(QStyle::State_Selected) ? ColorRole::Selection
        : option.state.testFlag(QStyle::State_MouseOver)                       ? ColorRole::Hover
                                                                               : ColorRole::Surface;
    const QColor back = themeColor(background, palette);
    const QRectF tile = QRectF(rect).adjusted(0, 1, 0, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(tile, Radius::card - 2, Radius::card - 2);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        ControlPainter(painter, palette).focusRing(tile, Radius::card - 2);

    const QFont body = themeFont(TextRole::Body, option.font);
    const QFont small = themeFont(TextRole::Secondary, option.font);
    const QString time = index.data(ActivityModel::TimeRole).toString();
    const int upper = QFontMetrics(body).height();
    const int timeWidth = QFontMetrics(small).horizontalAdvance(time) + 1;
    const QRect inner = rect.adjusted(Space::medium, Space::small, -Space::medium, -Space::small);
    const int left = inner.left() + Size::glyph + Space::medium;
    const int right = inner.right() + 1;
    const auto placed = [&option, &rect](const QRect &each) {
        return QStyle::visualRect(option.direction, rect, each);
    };
    const QColor secondary = themeColor(ColorRole::SecondaryText, palette);
    paintShape(painter, placed(QRect(inner.left(), inner.top() + (upper - Size::glyph) / 2, Size::glyph, Size::glyph)),
               index, palette, back);
    TextLine{placed(QRect(right - timeWidth, inner.top(), timeWidth, upper)), small, secondary, option.direction,
             Qt::AlignRight}
        .draw(painter, time);
    TextLine{placed(QRect(left, inner.top(), right - timeWidth - Space::medium - left, upper)), body,
             themeColor(ColorRole::Text, palette), option.direction}
        .draw(painter, index.data(Qt::DisplayRole).toString());
    const int lower = inner.top() + upper + Space::tiny / 2;
    TextLine{placed(QRect(left, lower, right - left, inner.bottom() + 1 - lower)), small, secondary, option.direction}
        .draw(painter, index.data(ActivityModel::DetailRole).toString());
}

void ActivityDelegate::paintShape(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                  const QPalette &palette, const QColor &under)
{
    const auto line = index.data(ActivityModel::ActivityRole).value<Activity>();
    if (const auto trouble = ActivityWords::trouble(line)) {
        StateGlyph::draw(painter, QRectF(rect), *trouble, themeColor(colorRole(*trouble), palette), under);
    } else {
        LineIcon::draw(painter, QRectF(rect), ActivityWords::shape(line.kind),
                       themeColor(ColorRole::SecondaryText, palette));
    }
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasDay = !index.data(ActivityModel::DayRole).toString().isEmpty();
    return {Size::listPaneLeast, rowHeight(option.font) + (hasDay ? dayHeight(option.font, index.row() == 0) : 0)};
}

bool ActivityDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto line = index.data(ActivityModel::ActivityRole).value<Activity>();
    QStringList parts{index.data(Qt::DisplayRole).toString(), index.data(ActivityModel::DetailRole).toString()};
    if (line.error && !line.program.isEmpty())
        parts += cleanedForDisplay(line.program);
    if (line.error && !line.error->hint.isEmpty())
        parts += line.error->hint;
    QToolTip::showText(event->globalPos(),
                       parts.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")),
                       view);
    return true;
}

} // namespace Lanyard
