// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ledger_service.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QRadioButton;

namespace tapledger::ui {

class EntryNumberField;

/// Which entries are exported, and in which form.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class What { All, Found, Range };

    /// @param isFiltered whether the page shows what a filter found; then this is offered first.
    ExportDialog(bool isFiltered, QWidget* parent);

    What what() const;
    LedgerRange range() const;
    LedgerService::Format format() const;

private:
    QRadioButton* m_all;
    QRadioButton* m_found;
    QRadioButton* m_range;
    EntryNumberField* m_from;
    EntryNumberField* m_to;
    QComboBox* m_format;
};

} // namespace tapledger::ui
