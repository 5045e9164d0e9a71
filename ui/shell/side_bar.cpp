// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kWide = 208;
constexpr int kNarrow = 56;
constexpr int kRow = 40;
constexpr int kIcon = 20;
constexpr int kIdRole = Qt::UserRole;
constexpr int kIconRole = Qt::UserRole + 1;
constexpr int kBadgeRole = Qt::UserRole + 2;

class Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(SideBar* bar) : QStyledItemDelegate(bar), m_bar(bar) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, kRow}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& c = Theme::colours();
        const bool isChosen = option.state & QStyle::State_Selected;
        const QRect pill = option.rect.adjusted(space::kSmall, 2, -space::kSmall, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen((option.state & QStyle::State_HasFocus) && isChosen ? QPen(c.accent, 1) : QPen(Qt::NoPen));
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            painter->setBrush(isChosen ? c.accentSoft : c.border);
            painter->drawRoundedRect(pill, 6, 6);
        }
        const QColor colour = isChosen ? c.accent : c.text;
        const bool isLeftToRight = option.direction == Qt::LeftToRight;
        QRect iconRect(0, 0, kIcon, kIcon);
        iconRect.moveCenter({0, pill.center().y()});
        iconRect.moveLeft(isLeftToRight ? pill.left() + 10 : pill.right() - 10 - kIcon);
        icon(index.data(kIconRole).toString(), colour).paint(painter, iconRect);
        const int badge = index.data(kBadgeRole).toInt();
        if (!m_bar->isNarrow()) {
            painter->setFont(Theme::font(isChosen ? TextStyle::Strong : TextStyle::Body));
            painter->setPen(isChosen && !(c.accent.lightness() > 128) ? c.accent : c.text);
            const QRect textRect = isLeftToRight ? pill.adjusted(20 + kIcon, 0, badge > 0 ? -kRow : -space::kSmall, 0)
                                                 : pill.adjusted(badge > 0 ? kRow : space::kSmall, 0, -20 - kIcon, 0);
            painter->drawText(
                textRect, static_cast<int>(Qt::AlignVCenter | (isLeftToRight ? Qt::AlignLeft : Qt::AlignRight)),
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
        }
        if (badge > 0)
            paintBadge(*painter, pill, badge, isLeftToRight);
        painter->restore();
    }

private:
    void paintBadge(QPainter& painter, const QRect& pill, int count, bool isLeftToRight) const
    {
        const Colours& c = Theme::colours();
        painter.setFont(Theme::font(TextStyle::Caption));
        const QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
        QRect rect(0, 0, std::max(20, painter.fontMetrics().horizontalAdvance(text) + 10), 18);
        rect.moveCenter(pill.center());
        if (m_bar->isNarrow())
            rect.moveTop(pill.top());
        if (isLeftToRight)
            rect.moveRight(pill.right() - (m_bar->isNarrow() ? 0 : space::kSmall));
        else
            rect.moveLeft(pill.left() + (m_bar->isNarrow() ? 0 : space::kSmall));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.danger);
        painter.drawRoundedRect(rect, 9, 9);
        painter.setPen(c.surface);
        painter.drawText(rect, Qt::AlignCenter, text);
    }

    SideBar* m_bar;
};

} // namespace

SideBar::SideBar(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setItemDelegate(new Delegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFixedWidth(kWide);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            Q_EMIT chosen(item->data(kIdRole).toString());
    });
}

void SideBar::setPages(const std::vector<PageInfo>& pages)
{
    const QSignalBlocker quiet(this);
    clear();
    int number = 0;
    for (const PageInfo& page : pages) {
        auto* item = new QListWidgetItem(page.title, this);
        item->setData(kIdRole, page.id);
        item->setData(kIconRole, page.icon);
        item->setToolTip(++number <= 9 ? QStringLiteral("%1  (Alt+%2)").arg(page.title).arg(number) : page.title);
    }
}

void SideBar::choose(const QString& pageId)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kIdRole).toString() == pageId)
            setCurrentRow(row);
    }
}

void SideBar::setBadge(const QString& pageId, int count)
{
    for (int row = 0; row < this->count(); ++row) {
        if (item(row)->data(kIdRole).toString() == pageId)
            item(row)->setData(kBadgeRole, count);
    }
}

void SideBar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setFixedWidth(isNarrow ? kNarrow : kWide);
    viewport()->update();
}

} // namespace tapledger::ui
