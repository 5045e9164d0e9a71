// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/widgets/person_field.h"
#include "ui/widgets/time_range.h"

class QComboBox;
class QToolButton;

namespace tapledger::ui {

/// Which entries the ledger's page shows: whose, of which card, gate and event, and when. It is remembered.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Console& console, QWidget* parent = nullptr);

    /// Without limit and order; nothing where every entry is wanted.
    std::optional<LedgerFilter> filter() const;
    /// Every entry, without changed().
    void clear();

Q_SIGNALS:
    void changed();

private:
    void restore();
    void tell();

    QSettings& m_preferences;
    PersonField* m_person;
    QLineEdit* m_card;
    QLineEdit* m_device;
    QComboBox* m_event;
    TimeRange* m_time;
    QToolButton* m_clear;
};

} // namespace tapledger::ui
