// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "lanyardstyle.h"

#include "colors.h"
#include "controlpainter.h"
#include "tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace Lanyard {

LanyardStyle::LanyardStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

void LanyardStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void LanyardStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool LanyardStyle::eventFilter(QObject *watched, QEvent *event)
{
    // The letters to press with Alt are underlined while Alt is down, and leave the words alone otherwise.
    const bool pressed = event->type() == QEvent::KeyPress;
    if ((pressed || event->type() == QEvent::KeyRelease) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        showMnemonics(pressed);
    else if (event->type() == QEvent::ApplicationStateChange || event->type() == QEvent::WindowDeactivate)
        showMnemonics(false);
    return QProxyStyle::eventFilter(watched, event);
}

void LanyardStyle::showMnemonics(bool shown)
{
    if (m_showsMnemonics == shown)
        return;
    m_showsMnemonics = shown;
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

void LanyardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover, true);
}

void LanyardStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    QProxyStyle::unpolish(widget);
}

void LanyardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    ControlPainter shapes(*painter, option->palette);
    const QRectF rect(option->rect);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0) // the field inside a combo box has no frame
            shapes.field(rect, option->state);
        return;
    }
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        shapes.button(rect, option->state, flat ? ControlPainter::Emphasis::Quiet : ControlPainter::Emphasis::Plain);
        return;
    }
    case PE_IndicatorCheckBox:
        shapes.checkBox(rect, option->state);
        return;
    case PE_IndicatorRadioButton:
        shapes.radioButton(rect, option->state);
        return;
    case PE_FrameFocusRect:
        // Push buttons carry theirs on their panel.
        if (option->state.testFlag(State_KeyboardFocusChange) && !qobject_cast<const QPushButton *>(widget))
            shapes.focusRing(rect, Tokens::Radius::field);
        return;
    case PE_PanelMenu: // also what a combo box unfolds, which has no frame but this one
        painter->fillRect(option->rect, themeColor(ColorRole::Surface, option->palette));
        [[fallthrough]];
    case PE_FrameMenu:
        shapes.menuFrame(rect);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LanyardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_MenuItem)
        drawMenuItem(option, painter, widget);
    else if (element != CE_Splitter) // the gap between two panes needs no dots in it
        QProxyStyle::drawControl(element, option, painter, widget);
}

void LanyardStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item || item->menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = option->rect.center().y();
        painter->fillRect(QRect(option->rect.left(), middle, option->rect.width(), Tokens::Line::hair),
                          themeColor(ColorRole::Separator, option->palette));
        return;
    }
    // A tint instead of Fusion's solid bar; the words keep their colour. In a combo box nothing else is behind them.
    painter->fillRect(option->rect, themeColor(ColorRole::Surface, option->palette));
    QStyleOptionMenuItem plain(*item);
    if (item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled))
        ControlPainter(*painter, option->palette).menuSelection(QRectF(option->rect));
    plain.state.setFlag(State_Selected, false);
    QProxyStyle::drawControl(CE_MenuItem, &plain, painter, widget);
}

void LanyardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void LanyardStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    ControlPainter shapes(*painter, option->palette);
    if (combo && combo->editable)
        shapes.field(QRectF(option->rect), option->state);
    else
        shapes.button(QRectF(option->rect), option->state & ~State_On, ControlPainter::Emphasis::Plain);
    const QRectF arrow(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
    const QPointF half(Tokens::Size::icon / 2.0, Tokens::Size::icon / 2.0);
    shapes.chevron(QRectF(arrow.center() - half, arrow.center() + half), Qt::DownArrow,
                   themeColor(ColorRole::SecondaryText, option->palette));
}

void LanyardStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const QRectF handle(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    const bool over = option->activeSubControls.testFlag(SC_ScrollBarSlider);
    State state = option->state;
    state.setFlag(State_MouseOver, over && state.testFlag(State_MouseOver));
    state.setFlag(State_Sunken, over && state.testFlag(State_Sunken));
    const qreal inset = Tokens::Space::tiny - 1;
    ControlPainter(*painter, option->palette).scrollHandle(handle.adjusted(inset, inset, -inset, -inset), state);
}

QRect LanyardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) // words begin where those of a field do
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(Tokens::Space::tiny, 0, -Tokens::Space::tiny, 0);
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(Tokens::Size::scrollHandle,
                        static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto stretch = [&bar, horizontal](int from, int size) {
        const QRect rect =
            horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return stretch(start, handle);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + handle, length - start - handle);
    default:
        return stretch(0, length);
    }
}

QRect LanyardStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int padding = frame && frame->lineWidth > 0 ? Tokens::Space::small - 2 : 0;
    return rect.adjusted(padding, 0, -padding, 0);
}

QSize LanyardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result = {size.width() + 2 * Tokens::Space::large,
                  qMax(size.height() + Tokens::Space::medium, Tokens::Size::control)};
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(qMax(result.height(), Tokens::Size::control));
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        result.setHeight(separator ? Tokens::Space::small + 1 : result.height() + Tokens::Space::tiny);
        break;
    }
    default:
        break;
    }
    return result;
}

int LanyardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return Tokens::Size::scrollBar;
    case PM_ScrollBarSliderMin:
        return Tokens::Size::scrollHandle;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Tokens::Size::checkBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Tokens::Space::small;
    case PM_MenuVMargin:
        return Tokens::Space::tiny;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LanyardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    case SH_UnderlineShortcut:
        return m_showsMnemonics ? 1 : 0;
    case SH_ComboBox_PopupFrameStyle:
        return static_cast<int>(QFrame::StyledPanel) | static_cast<int>(QFrame::Plain);
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QPalette LanyardStyle::standardPalette() const { return lightPalette(); }

} // namespace Lanyard
