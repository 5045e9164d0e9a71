// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr double kRadius = 6;
constexpr int kControlHeight = 32;
constexpr int kSmallestSlider = 32;
constexpr int kIndicator = 16;
constexpr int kComboInset = 2; ///< so that the text of a choice begins where that of a field does

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

/// Four lines that are filled, not stroked: at 150 % a stroke would lose one at an edge.
void drawFrame(const QRect& rect, QPainter* painter)
{
    const QColor& colour = Theme::colours().border;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
    painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), colour);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour);
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

/// Icon and text in the middle, a little apart.
void drawButtonLabel(const QStyle& style, const QStyleOptionButton& button, QPainter* painter, const QWidget* widget)
{
    const Colours& c = Theme::colours();
    const bool isEnabled = button.state & QStyle::State_Enabled;
    const QColor colour =
        isEnabled && isMainAction(&button, widget) ? c.onAccent : button.palette.color(QPalette::ButtonText);
    const int hidden = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) ? 0 : Qt::TextHideMnemonic;
    const int flags = static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextShowMnemonic | hidden;
    const QSize icon = button.icon.isNull() ? QSize(0, 0) : button.iconSize;
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : space::kSmall;
    const int text = button.text.isEmpty() ? 0 : button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect content(0, 0, icon.width() + gap + text, button.rect.height());
    content.moveCenter(button.rect.center());
    QRect iconRect(content.left(), content.center().y() - icon.height() / 2, icon.width(), icon.height());
    QRect textRect(iconRect.right() + 1 + gap, content.top(), text + 1, content.height());
    iconRect = QStyle::visualRect(button.direction, content, iconRect);
    textRect = QStyle::visualRect(button.direction, content, textRect);
    if (!button.icon.isNull()) {
        const auto mode = isEnabled ? QIcon::Normal : QIcon::Disabled;
        const auto state = button.state & QStyle::State_On ? QIcon::On : QIcon::Off;
        QPixmap picture = button.icon.pixmap(icon, painter->device()->devicePixelRatioF(), mode, state);
        if (isEnabled && isMainAction(&button, widget)) { // as its text
            QPainter tint(&picture);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(picture.rect(), colour);
        }
        painter->drawPixmap(iconRect.topLeft(), picture);
    }
    painter->setPen(colour);
    painter->drawText(textRect, flags, button.text);
}

/// The box of a check box, or the circle of a radio button: its outline can be seen in both themes.
void drawIndicator(const QStyleOption& option, QPainter* painter, bool isRound)
{
    const Colours& c = Theme::colours();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = isRound ? box.width() / 2 : 3;
    const QColor on = isEnabled ? c.accent : c.border;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isOn ? on : isEnabled ? c.textMuted : c.border);
    painter->setBrush(isOn ? on : isEnabled ? c.surface : c.window);
    painter->drawRoundedRect(box, radius, radius);
    if (isOn && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.onAccent);
        painter->drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
    } else if (isOn) {
        painter->setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return box.topLeft() + QPointF(box.width() * x, box.height() * y);
        };
        painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
    }
    painter->restore();
}

void drawIcon(const char* name, const QColor& colour, QPainter* painter, const QRect& around)
{
    QRect rect(0, 0, kIndicator, kIndicator);
    rect.moveCenter(around.center());
    icon(QLatin1String(name), colour).paint(painter, rect);
}

/// A field with a list, as that of a date is.
void drawEditableCombo(const QStyle& style, const QStyleOptionComboBox& box, QPainter* painter, const QWidget* widget)
{
    const Colours& c = Theme::colours();
    const bool isEnabled = box.state & QStyle::State_Enabled;
    const bool hasFocus = box.state & QStyle::State_HasFocus;
    fillRounded(painter, box.rect, isEnabled ? c.surface : c.window, hasFocus ? c.accent : c.border, hasFocus ? 2 : 1);
    drawIcon("chevron-down", isEnabled ? c.text : c.textMuted, painter,
             style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxArrow, widget));
}

/// A line under the chosen tab, and no boxes.
void drawTab(const QStyleOptionTab& tab, QPainter* painter)
{
    const Colours& c = Theme::colours();
    const bool isChosen = tab.state & QStyle::State_Selected;
    if (!isChosen && (tab.state & QStyle::State_MouseOver))
        painter->fillRect(tab.rect.adjusted(0, 0, 0, -2), c.raised);
    if (isChosen)
        painter->fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2), c.accent);
}

void drawScrollBar(const QStyle& style, const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget)
{
    const Colours& c = Theme::colours();
    // As what it scrolls: rows, or a part of the page.
    const QWidget* area = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    const bool isOfText = qobject_cast<const QAbstractItemView*>(area) || qobject_cast<const QPlainTextEdit*>(area);
    painter->fillRect(bar.rect, isOfText ? c.surface : c.window);
    if (bar.minimum == bar.maximum)
        return;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool isActive = (bar.state & QStyle::State_MouseOver) || (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isActive ? c.textMuted : bar.palette.color(QPalette::Dark));
    painter->drawRoundedRect(slider.adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
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
    case PE_IndicatorCheckBox:
        return drawIndicator(*option, painter, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(*option, painter, true);
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header && widget) {
            QRect rect = header->rect; // Qt puts it above the middle
            rect.moveTop((widget->height() - rect.height()) / 2);
            return drawIcon(header->sortIndicator == QStyleOptionHeader::SortUp ? "chevron-up" : "chevron-down",
                            c.textMuted, painter, rect);
        }
        break;
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
    case PE_FrameTabBarBase: // the chosen tab's own line lies upon it
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.border);
    case PE_Frame:
        drawFrame(option->rect, painter);
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
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && !(button->features & QStyleOptionButton::HasMenu))
            return drawButtonLabel(*this, *button, painter, widget);
    }
    if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return drawTab(*tab, painter);
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, c.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.border);
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

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*this, *bar, painter, widget);
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && box->editable)
        return drawEditableCombo(*this, *box, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// A scroll bar is all groove: nobody presses its arrows.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        if (control != CC_ComboBox || part != SC_ComboBoxEditField)
            return rect;
        return option->direction == Qt::LeftToRight ? rect.adjusted(kComboInset, 0, 0, 0)
                                                    : rect.adjusted(0, 0, -kComboInset, 0);
    }
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const auto along = [&](int from, int size) {
        return isHorizontal ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                            : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    };
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int slider = range <= 0
                           ? length
                           : std::clamp(static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                        std::min(kSmallestSlider, length), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += space::kMedium + space::kTiny;
        result.setHeight(std::max(result.height(), kControlHeight));
        break;
    case CT_ComboBox:
        result.rwidth() += kComboInset;
        [[fallthrough]];
    case CT_LineEdit:
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
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return space::kMedium;
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 20;
    case PM_ScrollBarExtent:
        return 14;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical: // the chosen one stands on the line of the others
    case PM_TabBarTabShiftHorizontal:
        return 0;
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
