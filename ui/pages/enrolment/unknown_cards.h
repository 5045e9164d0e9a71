// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/inquiry.h"

#include <QWidget>

namespace tapledger::ui {

class Table;

/// The inbox of cards that gates refused because nobody holds them.
class UnknownCards : public QWidget
{
    Q_OBJECT

public:
    UnknownCards(Console& console, Inquiry& inquiry);
    void refresh();

Q_SIGNALS:
    /// Somebody wants to know what it is, and to issue it.
    void chosen(const tapledger::CardUid& uid);
    /// How many there are, and whether there are more.
    void counted(int count, bool hasMore);

private:
    void readMore(std::int64_t before);

    Inquiry& m_inquiry;
    Table* m_table;
    RowsModel<UnknownCard> m_cards;
    int m_asked = 0;
};

} // namespace tapledger::ui
