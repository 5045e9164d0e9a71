// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kAvatar = 32;

} // namespace

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, std::max(kAvatar, 2 * option.fontMetrics.lineSpacing()) + 2 * space::kSmall};
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString name = index.data(NameRole).toString();
    QStyleOptionViewItem item = option;
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    const Colours& c = Theme::colours();
    const QRect whole = option.rect.adjusted(space::kSmall, space::kTiny, -space::kSmall, -space::kTiny);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect circle(whole.left(), 0, kAvatar, kAvatar);
    circle.moveTop(whole.center().y() - kAvatar / 2);
    painter->setOpacity(index.data(FadedRole).toBool() ? 0.6 : 1);
    avatarIcon(name, index.data(PhotoRole).value<QImage>()).paint(painter, place(circle));
    painter->setOpacity(1);

    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    const QFont small = Theme::font(TextStyle::Caption);
    const QString mark = index.data(MarkRole).toString();
    const int markWidth = mark.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(mark) + space::kSmall;
    QRect text = whole;
    text.setLeft(circle.right() + 1 + space::kSmall);
    QRect upper = text;
    upper.setHeight(text.height() / 2);
    QRect lower = text;
    lower.setTop(upper.bottom() + 1);
    QRect markAt = upper;
    markAt.setLeft(upper.right() - markWidth);
    upper.setRight(upper.right() - markWidth);
    const bool isFaded = index.data(FadedRole).toBool();
    painter->setFont(Theme::font(TextStyle::Strong));
    painter->setPen(isFaded ? c.textMuted : c.text);
    painter->drawText(place(upper), static_cast<int>(start),
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, upper.width()));
    painter->setFont(small);
    painter->setPen(c.textMuted);
    painter->drawText(place(markAt), static_cast<int>(end), mark);
    painter->drawText(
        place(lower), static_cast<int>(start),
        painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight, lower.width()));
    painter->restore();
}

} // namespace tapledger::ui
