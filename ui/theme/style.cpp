// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace tapledger::ui {
namespace {

constexpr double kRadius = 6;
constexpr int kControlHeight = 32;

QColor shaded(const QColor& colour, int percent)
{
    return colour.lightness() < 128 ? colour.lighter(100 + percent) : colour.darker(100 + percent);
}

void fillRounded(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

/// The main action of a dialog or page; one a screen.
bool isMainAction(const QStyleOption* option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return isDefault || (widget && widget->property("mainAction").toBool());
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Colours& c = Theme::colours();
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (option->state & QStyle::State_MouseOver);
    QColor fill = c.surface;
    QColor line = c.border;
    if (isEnabled && isMainAction(option, widget)) {
        fill = c.accent;
        line = c.accent;
    } else if (option->state & QStyle::State_On) {
        fill = c.accentSoft;
        line = c.accent;
    } else if (!isEnabled) {
        fill = c.window;
    }
    if (isDown && !(option->state & QStyle::State_On))
        fill = shaded(fill, 12);
    else if (isHovered)
        fill = shaded(fill, 5);
    const bool hasFocus =
        (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    fillRounded(painter, option->rect, fill, hasFocus ? c.text : line, hasFocus ? 2 : 1);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Colours& c = Theme::colours();
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter, widget);
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            fillRounded(painter, option->rect, c.accentSoft, {});
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            fillRounded(painter, option->rect, c.raised, {});
        return;
    case PE_FrameFocusRect:
        // Buttons and fields show the focus by their own outline.
        if (qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPushButton*>(widget))
            return;
        return fillRounded(painter, option->rect, {}, c.accent, 2);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth == 0) // inside a combo box or a table
            return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        const bool hasFocus = option->state & State_HasFocus;
        const bool isReadOnly = option->state & State_ReadOnly;
        const QColor fill = isReadOnly || !(option->state & State_Enabled) ? c.window : c.surface;
        const bool isWrong = widget && widget->property("isWrong").toBool();
        return fillRounded(painter, option->rect, fill,
                           isWrong    ? c.danger
                           : hasFocus ? c.accent
                                      : c.border,
                           hasFocus || isWrong ? 2 : 1);
    }
    case PE_Frame:
        painter->save();
        painter->setPen(c.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            if (item->state & State_Selected) {
                painter->fillRect(option->rect, c.accentSoft);
                return;
            }
            if (item->state & State_MouseOver) {
                painter->fillRect(option->rect, item->palette.color(QPalette::AlternateBase));
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Colours& c = Theme::colours();
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && isMainAction(option, widget) && (option->state & State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, c.onAccent);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, c.window);
        painter->save();
        painter->setPen(c.border);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->restore();
        return;
    }
    if (element == CE_ItemViewItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy = *item;
            // What is chosen has a soft background, so its text keeps its colour.
            for (const auto group : {QPalette::Active, QPalette::Inactive})
                copy.palette.setColor(group, QPalette::HighlightedText, item->palette.color(group, QPalette::Text));
            copy.state &= ~State_HasFocus;
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += space::kMedium;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), kControlHeight));
        break;
    case CT_HeaderSection:
        result.rheight() += space::kTiny;
        result.rwidth() += space::kSmall;
        break;
    case CT_MenuItem:
        result.rheight() += space::kTiny;
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::kMedium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kSmall;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return space::kMedium;
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 20;
    case PM_FocusFrameHMargin:
        return space::kSmall;
    case PM_HeaderMargin: // a title stands above its cells
        return space::kSmall + 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QPushButton*>(widget) ||
        qobject_cast<QToolButton*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* line = qobject_cast<QLineEdit*>(widget); line && line->hasFrame())
        line->setTextMargins(space::kTiny, 0, space::kTiny, 0);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace tapledger::ui
