// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledger_view.h"

#include "ui/console.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr int kEdge = 600; ///< rows before the end of the window
constexpr int kStep = 3;   ///< rows at a turn of the wheel

} // namespace

LedgerView::LedgerView(LedgerModel* model, Console& console, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(new Table(QStringLiteral("ledgerTable"), console)),
      m_bar(new QScrollBar(Qt::Vertical))
{
    m_bar->setObjectName(QStringLiteral("ledgerBar"));
    m_bar->setAccessibleName(tr("Place in the ledger"));
    m_bar->setSingleStep(kStep);
    m_table->setModel(model);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bar);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LedgerView::followTable);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LedgerView::followTable);
    connect(model, &LedgerModel::totalChanged, this, &LedgerView::followTable);
    connect(m_bar, &QScrollBar::valueChanged, this, &LedgerView::followBar);
    // A bar below takes room that the chosen row may have stood in.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        const QRect row = m_table->visualRect(m_table->currentIndex());
        if (const QRect shown = m_table->viewport()->rect();
            row.bottom() > shown.bottom() && row.top() <= shown.bottom())
            m_table->scrollTo(m_table->currentIndex());
    });
    // Not within a scrolling of the table, but right after it.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LedgerView::slide, Qt::QueuedConnection);
    followTable();
}

int LedgerView::rowHeight() const { return m_table->verticalHeader()->defaultSectionSize(); }

int LedgerView::visibleRows() const { return std::max(1, m_table->viewport()->height() / rowHeight()); }

void LedgerView::followTable()
{
    m_bar->setVisible(m_model->isBrowsing() && m_model->total() > visibleRows());
    m_table->setVerticalScrollBarPolicy(m_model->isBrowsing() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_bar->setPageStep(visibleRows());
    m_bar->setRange(0, static_cast<int>(std::max<std::int64_t>(0, m_model->total() - visibleRows())));
    m_bar->setValue(static_cast<int>(m_model->above()) + m_table->verticalScrollBar()->value() / rowHeight());
}

void LedgerView::followBar(int rowsAbove)
{
    if (m_isFollowing || !m_model->isBrowsing())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const std::int64_t wanted = m_model->last() - rowsAbove;
    if (m_model->rowOf(wanted) < 0)
        m_model->moveTo(wanted);
    m_table->scrollTo(m_model->index(m_model->rowOf(wanted), 0), QAbstractItemView::PositionAtTop);
}

void LedgerView::slide()
{
    if (!m_model->isBrowsing())
        return;
    const int value = m_table->verticalScrollBar()->value();
    const int top = value / rowHeight();
    const bool isNearOlder = top + visibleRows() > m_model->rowCount() - kEdge && m_model->below() > 0;
    const bool isNearNewer = top < kEdge && m_model->above() > 0;
    if (!isNearOlder && !isNearNewer)
        return;
    {
        const QScopedValueRollback following(m_isFollowing, true);
        const std::int64_t looked = m_model->sequenceIdAt(top);
        m_model->slide(isNearOlder ? LedgerModel::kWindow / 3 : -LedgerModel::kWindow / 3);
        const int row = m_model->rowOf(looked);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop); // lays out what has changed
        m_table->verticalScrollBar()->setValue(row * rowHeight() + value % rowHeight());
    }
    followTable();
}

bool LedgerView::goTo(std::int64_t sequenceId)
{
    if (m_model->rowOf(sequenceId) < 0)
        m_model->moveTo(sequenceId);
    const int row = m_model->rowOf(sequenceId);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
    followTable();
    return true;
}

void LedgerView::goToNewest()
{
    if (m_model->isBrowsing())
        m_model->moveTo(m_model->last());
    m_table->scrollToTop();
    followTable();
}

void LedgerView::goToOldest()
{
    if (m_model->isBrowsing())
        m_model->moveTo(m_model->last() - m_model->total() + 1);
    m_table->scrollToBottom();
    followTable();
}

} // namespace tapledger::ui
