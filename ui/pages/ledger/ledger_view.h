// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ledger_model.h"
#include "ui/widgets/table.h"

class QScrollBar;

namespace tapledger::ui {

struct Console;

/// The table of the ledger with a scroll bar for all of it, although the model is a window: the window follows.
class LedgerView : public QWidget
{
    Q_OBJECT

public:
    LedgerView(LedgerModel* model, Console& console, QWidget* parent = nullptr);

    Table* table() const { return m_table; }
    /// Chooses this entry and brings it to the middle. @return false where there is none among those shown.
    bool goTo(std::int64_t sequenceId);
    void goToNewest();
    void goToOldest();

private:
    int rowHeight() const;
    int visibleRows() const;
    /// The bar's range and place, from where table and window are.
    void followTable();
    void followBar(int rowsAbove);
    /// Before somebody comes to the window's edge.
    void slide();

    LedgerModel* m_model;
    Table* m_table;
    QScrollBar* m_bar;
    bool m_isFollowing = false; ///< what moves now is moved by us
};

} // namespace tapledger::ui
